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

top=$(cd "$(dirname "$0")/../.." && pwd)
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

ctl=$build/app/gatebookctl/gatebookctl
[ -x "$ctl" ] || { echo "There is no $ctl: build it first." >&2; exit 1; }
# shellcheck source=tests/vm/machine.sh
. "$top/tests/vm/machine.sh"
prepare_machine

mkdir -p "$share/captures"
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

echo "bluetoothd $(/usr/libexec/bluetooth/bluetoothd --version), backend ${backend:-as by default}"
run_machine "$BOOT_AND_RUN_S" bluetooth -smp 2 -m 512
