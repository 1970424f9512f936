#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# qmllint on all of qml/, against the built modules; any warning fails.
set -euo pipefail
build=$1
lint=$(command -v qmllint6 || echo /usr/lib/qt6/bin/qmllint)
files=$(find qml -name '*.qml')
[ -n "$files" ] || { echo "No QML found."; exit 1; }
printf '%s\n' "$files" | xargs -d '\n' "$lint" --unused-imports warning --multiline-strings warning -I "$build/qml_modules"
