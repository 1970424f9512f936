#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes too long for every change: clang-tidy on everything, all tests under the sanitizers, the real bluetoothd in a virtual machine, a
# camera and a hand scanner in another, and a search for inputs that break the parsers. About two hours on two cores.
# tests/run-long.sh [tidy|asan|tsan|vm|fuzz]… runs only those named.
# GATEBOOK_FUZZ_S: seconds a fuzz target (default 600).
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
. installer/packages.sh
# shellcheck disable=SC2086 # lists of words
install_packages $GATEBOOK_BUILD_PACKAGES $GATEBOOK_RUN_PACKAGES $GATEBOOK_TEST_PACKAGES $GATEBOOK_LONG_PACKAGES

tidy() {
    cmake --preset test
    cmake --build --preset test
    GATEBOOK_TIDY_BASE=all ctest --test-dir build/test --output-on-failure --tests-regex '^lint.tidy$' --timeout 3600
}

sanitized() {
    cmake --preset "$1"
    cmake --build --preset "$1"
    # Lint says the same in every build; leaks inside Qt's and fontconfig's own libraries are not ours to judge. Debian's libraries are not built for
    # ThreadSanitizer: what goes on inside them is left to them, and the tests that start programs may fork.
    LSAN_OPTIONS="suppressions=$top/tests/lsan.supp:print_suppressions=0" UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        TSAN_OPTIONS="ignore_noninstrumented_modules=1:die_after_fork=0:halt_on_error=0" \
        ctest --test-dir "build/$1" --output-on-failure --parallel "$(nproc)" --exclude-regex '^(lint|architecture)\.'
}

machine() {
    cmake --preset test
    cmake --build --preset test --target gatebook gatebookctl
    bash tests/vm/run.sh
    bash tests/vm/codes.sh
}

fuzz() {
    local target dictionary
    cmake --preset fuzz
    cmake --build --preset fuzz
    for target in advertisement btsnoop scannedcode settings signatures typing; do
        case "$target" in
        advertisement) dictionary=ad ;;
        btsnoop) dictionary=btsnoop ;;
        scannedcode | typing) dictionary=code ;;
        *) dictionary=toml ;;
        esac
        mkdir -p "build/fuzz/found/$target"
        "build/fuzz/tests/fuzz/fuzz_$target" -max_total_time="${GATEBOOK_FUZZ_S:-600}" -dict="tests/fuzz/$dictionary.dict" -max_len=8192 \
            -timeout=30 -artifact_prefix="build/fuzz/found/$target/" "build/fuzz/found/$target" "tests/fuzz/corpus/$target"
    done
}

[ $# -gt 0 ] || set -- tidy asan tsan vm fuzz
for part in "$@"; do
    case "$part" in
    tidy) tidy ;;
    asan | tsan) sanitized "$part" ;;
    vm) machine ;;
    fuzz) fuzz ;;
    *) echo "Usage: bash tests/run-long.sh [tidy|asan|tsan|vm|fuzz]…" >&2; exit 2 ;;
    esac
done
