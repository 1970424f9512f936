#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy on the sources of app/ that changed since GATEBOOK_TIDY_BASE (default: the commit before HEAD), uncommitted changes included; all of them
# with GATEBOOK_TIDY_BASE=all.
set -euo pipefail
build=$1
base=${GATEBOOK_TIDY_BASE:-HEAD~1}
if [ "$base" = all ]; then
    files=$(git ls-files -- 'app/*.cpp')
elif git rev-parse --quiet --verify "$base^{commit}" >/dev/null; then
    files=$( (git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp'; git ls-files --others --exclude-standard -- 'app/*.cpp') | sort -u)
else
    echo "No commit $base to compare with (a shallow clone?): nothing to look at."
    exit 77
fi
[ -n "$files" ] || { echo "No source changed since $base."; exit 0; }
printf '%s\n' "$files" | xargs -d '\n' -P "$(nproc)" -n 4 clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option -p "$build"
