#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is as clang-format leaves it. To mend: git ls-files '*.h' '*.cpp' | xargs -d '\n' clang-format -i
set -euo pipefail
git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cpp' | xargs -0 clang-format --dry-run --Werror
