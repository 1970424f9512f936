// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

#include <memory>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace Gatebook {

/// One way from a thread to another through Qt's event queue. Qt's own locks order the two sides, but Debian's Qt isn't built for ThreadSanitizer,
/// which has to be told what it can't see. An event, unlike a lambda given to QMetaObject::invokeMethod, is whole before it is on its way. Copies are
/// the same way.
class HandOver
{
public:
    /// The event goes to an object of the other thread, whose event() calls arrive() before it looks into it.
    void post(QObject &to, std::unique_ptr<QEvent> event) const
    {
#ifdef __SANITIZE_THREAD__
        __tsan_release(m_mark.get());
#endif
        QCoreApplication::postEvent(&to, event.release());
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
