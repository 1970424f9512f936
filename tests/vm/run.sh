#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The real kernel and the real bluetoothd without a radio: boots Debian's kernel package in QEMU, with a controller of ours on /dev/vhci, and runs
# `gatebookctl listen` in it. Needs no root and no KVM.
#
# usage: run.sh [--build FOLDER] [--backend NAME] [--capture F.btsnoop]…
#   --build    a build of Gatebook (default: build/test)
#   --backend  written to [radio] backend of the settings (default: nothing is written)
#   --capture  is played after those that are made here
# Exit code: 0 passed, 1 failed, 77 where it cannot be run.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
build=$top/build/test
backend=
given=()
while [ $# -gt 0 ]; do
    case "$1" in
    --build) build=$(cd "$2" && pwd) ;;
    --backend) backend=$2 ;;
    --capture) given+=("$2") ;;
    *) sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 2 ;;
    esac
    shift 2
done
BOOT_AND_RUN_S=600

skip() {
    echo "Not run: $*"
    exit 77
}

for program in qemu-system-x86_64 /bin/busybox depmod modprobe cpio apt-get dpkg-deb; do
    PATH=$PATH:/usr/sbin:/sbin command -v "$program" >/dev/null || skip "$program is missing (installer/packages.sh, GATEBOOK_TEST_PACKAGES)"
done
PATH=$PATH:/usr/sbin:/sbin
[ -L /lib ] || skip "this machine's /lib is not in /usr"
ctl=$build/app/gatebookctl/gatebookctl
[ -x "$ctl" ] || { echo "There is no $ctl: build it first." >&2; exit 1; }

work=$(mktemp -d "${TMPDIR:-/tmp}/gatebook-vm.XXXXXX")
trap 'rm -rf "$work"' EXIT

# The kernel stays in the build folder, for the next time.
kernel=$build/vm-kernel
package=$(apt-cache depends linux-image-amd64 2>/dev/null | sed -n 's/^ *Depends: \(linux-image-[^ ]*\)$/\1/p' | head -n 1)
[ -n "$package" ] || [ -d "$kernel/lib" ] || skip "apt knows no package linux-image-amd64 (apt-get update?)"
if [ ! -e "$kernel/complete" ] || { [ -n "$package" ] && [ "$(cat "$kernel/complete")" != "$package" ]; }; then
    (cd "$work" && apt-get download -q "$package" >"$work/download.log" 2>&1) || skip "$package could not be downloaded: $(tail -n 1 "$work/download.log")"
    rm -rf "$kernel"
    mkdir -p "$kernel"
    dpkg-deb -x "$work/$package"_*.deb "$kernel"
    rm "$work/$package"_*.deb
    depmod -b "$kernel" "${package#linux-image-}"
    echo "$package" >"$kernel/complete"
fi
release=$(basename "$kernel"/lib/modules/*)

# What the machine needs to reach the host's files; everything else it loads from there.
root=$work/root
mkdir -p "$root/modules"
cp /bin/busybox "$root/busybox"
cp "$here/init" "$root/init"
chmod +x "$root/init" "$root/busybox"
for module in virtio_pci 9pnet_virtio 9p; do
    modprobe -d "$kernel" -S "$release" --show-depends "$module"
done | sed -n 's/^insmod \(.*\.ko[.a-z0-9]*\).*/\1/p' | awk '!seen[$0]++' | while read -r file; do
    cp "$file" "$root/modules/"
    basename "$file" >>"$root/modules/order"
done
(cd "$root" && find . | cpio --quiet -o -H newc) >"$work/initramfs"

share=$work/share
mkdir -p "$share/captures"
cp -r "$here" "$share/vm"
cp "$here/bus.conf" "$share/"
cp "$ctl" "$share/gatebookctl"
radio=${backend:+$'[radio]\n'"backend = \"$backend\""}
printf '[app_check]\nlisten_at_least_s = 10\n%s\n' "$radio" >"$share/capture.toml"
printf '[app_check]\nlisten_at_least_s = 120\n%s\n' "$radio" >"$share/recovery.toml"
PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$here/captures.py" "$share/captures"
[ ${#given[@]} -eq 0 ] || cp "${given[@]}" "$share/captures/"
for capture in "$share"/captures/*.btsnoop; do
    "$ctl" --config "$share/capture.toml" listen --json --capture "$capture" >"${capture%.btsnoop}.expected"
done

begin=$SECONDS
timeout "$BOOT_AND_RUN_S" qemu-system-x86_64 -accel tcg -cpu max -smp 2 -m 512 -nodefaults -no-user-config -display none -no-reboot \
    -kernel "$kernel/boot/vmlinuz-$release" -initrd "$work/initramfs" -append "console=ttyS0 quiet panic=-1 no_timer_check" \
    -chardev "file,id=console,path=$work/console" -device isa-serial,chardev=console \
    -chardev "file,id=out,path=$work/out" -device isa-serial,chardev=out \
    -fsdev local,id=usr,path=/usr,security_model=none,readonly=on,multidevs=remap -device virtio-9p-pci,fsdev=usr,mount_tag=usr \
    -fsdev "local,id=gatebook,path=$share,security_model=none,readonly=on,multidevs=remap" \
    -device virtio-9p-pci,fsdev=gatebook,mount_tag=gatebook \
    -fsdev "local,id=kernel,path=$kernel,security_model=none,readonly=on,multidevs=remap" \
    -device virtio-9p-pci,fsdev=kernel,mount_tag=kernel </dev/null || true
cat "$work/out"
echo "$package, bluetoothd $(/usr/libexec/bluetooth/bluetoothd --version), backend ${backend:-as by default}: $((SECONDS - begin)) s"
if ! grep -qx PASSED "$work/out"; then
    tail -n 20 "$work/console"
    exit 1
fi
