# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and codes.sh: a virtual machine of Debian's own kernel, in QEMU, on whose /usr are the host's programs. Needs no root and no KVM.
# Before: `build` is a build of Gatebook. Afterwards `here` is this folder, `work` one that goes with the script, `share` what the machine sees as
# /gatebook, and `kernel` the unpacked package of the kernel, called `package`.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$PATH:/usr/sbin:/sbin
work=$(mktemp -d "${TMPDIR:-/tmp}/gatebook-vm.XXXXXX")
trap 'rm -rf "$work"' EXIT
share=$work/share
kernel=$build/vm-kernel

# skip WHY: ends the script as one that cannot be run here.
skip() {
    echo "Not run: $*"
    exit 77
}

need_programs() {
    local program
    for program in qemu-system-x86_64 /bin/busybox depmod modprobe cpio apt-get dpkg-deb "$@"; do
        command -v "$program" >/dev/null || skip "$program is missing (installer/packages.sh, GATEBOOK_TEST_PACKAGES and GATEBOOK_LONG_PACKAGES)"
    done
    [ -L /lib ] || skip "this machine's /lib is not in /usr"
}

# The kernel stays in the build folder, for the next time.
get_kernel() {
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
}

# What the machine needs to reach the host's files; everything else it loads from there.
make_initramfs() {
    local root=$work/root module file
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
}

# prepare_machine [PROGRAM…]: everything but what is played in it. The share is empty, but for this folder as vm.
prepare_machine() {
    need_programs "$@"
    get_kernel
    make_initramfs
    mkdir -p "$share"
    cp -r "$here" "$share/vm"
}

# run_machine SECONDS SCENARIO [QEMU-ARGUMENT…]: boots, and has `init` run vm/SCENARIO, which prints to the second serial port. Says what it said;
# fails unless PASSED was a line of it, or after so many seconds.
run_machine() {
    local longest=$1 begin=$SECONDS
    echo "$2" >"$share/scenario"
    shift 2
    timeout "$longest" qemu-system-x86_64 -accel tcg -cpu max -nodefaults -no-user-config -display none -no-reboot \
        -kernel "$kernel/boot/vmlinuz-$release" -initrd "$work/initramfs" -append "console=ttyS0 quiet panic=-1 no_timer_check" \
        -chardev "file,id=console,path=$work/console" -device isa-serial,chardev=console \
        -chardev "file,id=out,path=$work/out" -device isa-serial,chardev=out \
        -fsdev local,id=usr,path=/usr,security_model=none,readonly=on,multidevs=remap -device virtio-9p-pci,fsdev=usr,mount_tag=usr \
        -fsdev "local,id=gatebook,path=$share,security_model=none,readonly=on,multidevs=remap" \
        -device virtio-9p-pci,fsdev=gatebook,mount_tag=gatebook \
        -fsdev "local,id=kernel,path=$kernel,security_model=none,readonly=on,multidevs=remap" \
        -device virtio-9p-pci,fsdev=kernel,mount_tag=kernel "$@" </dev/null || true
    cat "$work/out"
    echo "$package: $((SECONDS - begin)) s"
    grep -qx PASSED "$work/out" && return 0
    tail -n 20 "$work/console"
    return 1
}
