// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace Gatebook {

/// Takes this much memory for the heap at once and asks the kernel for large pages under it; once, first thing in main(). The first frame touches
/// some 20 MB for the first time, and where a page fault is dear, as in virtual machines, thousands of small ones took half of the time to it. What
/// is not touched costs nothing. Without glibc, or where the kernel has no large pages, nothing is different.
void prepareHeap(std::size_t bytes);

} // namespace Gatebook
