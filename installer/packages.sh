# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 12 packages, by what they are for, and a function that installs those that are missing. Sourced, not run.

GATEBOOK_BUILD_PACKAGES="build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-connectivity-dev qt6-svg-dev qt6-virtualkeyboard-dev
    qt6-serialport-dev qt6-multimedia-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libvulkan-dev
    libsqlite3-dev libsodium-dev libtomlplusplus-dev libcli11-dev libzxing-dev"

# QML modules and Qt plugins are found at run time only: no linker names them.
GATEBOOK_RUN_PACKAGES="qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-templates
    qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtqml qml6-module-qtqml-models
    qml6-module-qtqml-workerscript qml6-module-qtquick-virtualkeyboard qml6-module-qt-labs-folderlistmodel
    qt6-virtualkeyboard-plugin libqt6svg6 fonts-inter fonts-noto-core fonts-noto-cjk bluez
    qml6-module-qtmultimedia gstreamer1.0-plugins-base gstreamer1.0-plugins-good"

GATEBOOK_TEST_PACKAGES="python3 python3-dbusmock dbus sqlite3 git clang-format clang-tidy qml6-module-qttest libbenchmark-dev poppler-utils
    qemu-system-x86 busybox-static kmod cpio"

# For tests/run-long.sh and tests/bench only: libFuzzer, and the reader of codes that ours is measured against.
GATEBOOK_LONG_PACKAGES="clang libclang-rt-14-dev libzbar-dev qrencode imagemagick udev"

# install_packages NAME…: asks apt only for what is missing, so that a second run needs neither network nor root.
install_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and only root can install them: ${missing[*]}" >&2
            echo "Run as root: apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -q || return 1
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}
