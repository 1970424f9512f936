#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole kiosk on a screen of its own, with a USB camera and a USB hand scanner that the real kernel drives: boots Debian's kernel package in QEMU,
# plugs both in over USB/IP, and has a visitor and a member of the staff come and go by their codes. Needs no root and no KVM.
#
# usage: codes.sh [--build FOLDER] [--keep FOLDER]
#   --build  a build of Gatebook (default: build/test)
#   --keep   gets pictures of the screen after each step
# Exit code: 0 passed, 1 failed, 77 where it cannot be run.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
build=$top/build/test
keep=
while [ $# -gt 0 ]; do
    case "$1" in
    --build) build=$(cd "$2" && pwd) ;;
    --keep) mkdir -p "$2" && keep=$(cd "$2" && pwd) ;;
    *) sed -n 's/^# usage: /usage: /p' "$0" >&2; exit 2 ;;
    esac
    shift 2
done
BOOT_AND_RUN_S=1500
WIDTH=1280 HEIGHT=720 # of what the camera sends

# shellcheck source=tests/vm/machine.sh
. "$top/tests/vm/machine.sh"
prepare_machine qrencode convert /usr/lib/systemd/systemd-udevd
for program in gatebook gatebookctl; do
    cp "$build/app/$program/$program" "$share/$program" || { echo "Build $program first." >&2; exit 1; }
done
cp "$here/codes.toml" "$share/"
cp -rL /etc/fonts "$share/fonts" # fontconfig's; the machine has the host's /usr, and no more

# frame NAME: the code in the standard input's picture, as the camera sees it.
frame() {
    convert - -resize 360x360 -background "#8a8f94" -gravity center -extent "${WIDTH}x$HEIGHT" -blur 0x0.8 -colorspace sRGB -type TrueColor -sampling-factor 2x1 -quality 90 "$share/$1.jpg"
}

# The kiosk makes the book when it starts.
QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$share/gatebook" --config "$share/codes.toml" --db "$share/gatebook.db" 2>"$work/first-start" &
for _ in {1..300}; do
    [ -s "$share/gatebook.db" ] && "$share/gatebookctl" --db "$share/gatebook.db" verify >/dev/null 2>&1 && break
    sleep 0.1
done
kill %1
wait %1 || true
"$share/gatebookctl" --config "$share/codes.toml" --db "$share/gatebook.db" badge --name "Trần Thị Lan" --output "$work/badge.png" >/dev/null
frame badge <"$work/badge.png"
card="001090000001|012345678|NGUYEN VAN HA|15081990|Nam|Ha Noi|01052020"
qrencode -s 8 -o - "$card" | frame card
printf '%s' "$card" >"$share/card.txt"

run_machine "$BOOT_AND_RUN_S" codes -smp 2 -m 1536 -device virtio-gpu-pci,xres=1080,yres=1920 \
    ${keep:+-fsdev "local,id=keep,path=$keep,security_model=none" -device virtio-9p-pci,fsdev=keep,mount_tag=keep}
