#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes too long for every change: clang-tidy on everything, then all tests under the sanitizers. About an hour on two cores.
# tests/run-long.sh [tidy|asan|tsan]… runs only those named.
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
. installer/packages.sh
# shellcheck disable=SC2086 # lists of words
install_packages $GATEBOOK_BUILD_PACKAGES $GATEBOOK_RUN_PACKAGES $GATEBOOK_TEST_PACKAGES

tidy() {
    cmake --preset test
    cmake --build --preset test
    GATEBOOK_TIDY_BASE=all ctest --test-dir build/test --output-on-failure --tests-regex '^lint.tidy$' --timeout 3600
}

sanitized() {
    cmake --preset "$1"
    cmake --build --preset "$1"
    # Lint says the same in every build; leaks inside Qt's and fontconfig's own libraries are not ours to judge.
    LSAN_OPTIONS="suppressions=$top/tests/lsan.supp:print_suppressions=0" UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        TSAN_OPTIONS="suppressions=$top/tests/tsan.supp" \
        ctest --test-dir "build/$1" --output-on-failure --parallel "$(nproc)" --exclude-regex '^(lint|architecture)\.'
}

[ $# -gt 0 ] || set -- tidy asan tsan
for part in "$@"; do
    case "$part" in
    tidy) tidy ;;
    asan | tsan) sanitized "$part" ;;
    *) echo "Usage: bash tests/run-long.sh [tidy|asan|tsan]…" >&2; exit 2 ;;
    esac
done
