// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace Gatebook {

/// One way from a thread to another through Qt's event queue. Qt's own locks order the two sides, but Debian's Qt isn't built for ThreadSanitizer,
/// which has to be told what it can't see. Copies are the same way.
class HandOver
{
public:
    void leave() const
    {
#ifdef __SANITIZE_THREAD__
        __tsan_release(m_mark.get());
#endif
    }
    void arrive() const
    {
#ifdef __SANITIZE_THREAD__
        __tsan_acquire(m_mark.get());
#endif
    }

private:
    std::shared_ptr<char> m_mark = std::make_shared<char>();
};

} // namespace Gatebook
