#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Try Gatebook: installs what is missing, builds it, and runs the kiosk on a book of its own in build/try.
# Without a display, the same program plays one scripted morning and leaves its CSV and screenshots.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: bash installer/try.sh [--no-window] [-- OPTIONS OF gatebook]

Installs missing Debian packages (with sudo unless you are root), builds a release of Gatebook in build/release and runs it.
With a display it opens the kiosk in a window; without one, or with --no-window, it plays a scripted morning and prints where
the CSV and the screenshots are. Without a Bluetooth adapter the kiosk hears a generated capture of a lobby instead.
TEXT
}

window=yes
while [ $# -gt 0 ]; do
    case "$1" in
    --no-window) window=no ;;
    -h | --help) usage; exit 0 ;;
    --) shift; break ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done

top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
. installer/packages.sh
# shellcheck disable=SC2086 # lists of words
install_packages $GATEBOOK_BUILD_PACKAGES $GATEBOOK_RUN_PACKAGES

echo "Building (build/release)…"
cmake --preset release
cmake --build --preset release

programs="$top/build/release/app"
try="$top/build/try"
mkdir -p "$try"

if [ "$window" = no ] || { [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; }; then
    morning="$try/morning-$(date +%Y%m%d-%H%M%S)-$$"
    echo "No window: playing one scripted morning."
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software exec "$programs/gatebook/gatebook" --rehearse "$morning" "$@"
fi

radio=()
if [ -z "$(ls -A /sys/class/bluetooth 2>/dev/null)" ]; then
    capture="$try/lobby.btsnoop"
    echo "No Bluetooth adapter: the kiosk hears a generated morning in a lobby."
    [ -f "$capture" ] || "$programs/gatebookctl/gatebookctl" simulate-radio --seed 1 --minutes 60 --output "$capture"
    radio=(--capture "$capture")
fi
echo "The book is $try/gatebook.db. Close the window to end."
exec "$programs/gatebook/gatebook" --config "$top/installer/try.toml" --db "$try/gatebook.db" --windowed 540x960 "${radio[@]}" "$@"
