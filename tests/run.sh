#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds with warnings as errors, runs everything through ctest.
# GATEBOOK_CAPTURES: a folder of real radio captures; tests that need them skip without it.
# GATEBOOK_TIDY_BASE: clang-tidy looks at what changed since this commit (default: the one before HEAD).
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
# shellcheck source=installer/packages.sh
. installer/packages.sh
# shellcheck disable=SC2086 # lists of words
install_packages $GATEBOOK_BUILD_PACKAGES $GATEBOOK_RUN_PACKAGES $GATEBOOK_TEST_PACKAGES

cmake --preset test
cmake --build --preset test
exec ctest --test-dir build/test --output-on-failure --parallel "$(nproc)" "$@"
