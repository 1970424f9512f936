// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Gatebook {

/// Lets a code that is held still through once a second. Remembers digests for that second, no texts.
class RepeatFilter
{
public:
    static constexpr qint64 PauseMs = 1000;

    /// Whether the text is to be reported at this moment of a monotonic clock; if so, it is taken for reported.
    [[nodiscard]] bool passes(const QByteArray &text, qint64 nowMs);
    void forget() { m_reported.clear(); }

private:
    struct Reported {
        std::size_t digest;
        qint64 atMs;
    };
    QList<Reported> m_reported;
};

} // namespace Gatebook
