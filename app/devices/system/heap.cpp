// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/heap.h"

#include <cstdint>
#include <cstdlib>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace Gatebook {

void prepareHeap(std::size_t bytes)
{
#ifdef __GLIBC__
    constexpr std::uintptr_t LargePage = 2U << 20U;
    const auto size = static_cast<int>(bytes);
    ::mallopt(M_ARENA_MAX, 1);                     // threads share it, too
    ::mallopt(M_MMAP_THRESHOLD, size);             // also the window's picture lies in it
    ::mallopt(M_TRIM_THRESHOLD, size);             // what was given back is soon wanted again
    ::mallopt(M_TOP_PAD, size);                    // the next growth is this large
    void *volatile grown = std::malloc(bytes / 8); // NOLINT(cppcoreguidelines-no-malloc): volatile, or the compiler leaves both out
    std::free(grown);                              // NOLINT(cppcoreguidelines-no-malloc)
    auto *top = static_cast<char *>(::sbrk(0));
    char *end = top - reinterpret_cast<std::uintptr_t>(top) % LargePage;
    char *begin = end - bytes / LargePage * LargePage + LargePage;
    ::madvise(begin, static_cast<std::size_t>(end - begin), MADV_HUGEPAGE); // refused: small pages
#endif
}

} // namespace Gatebook
