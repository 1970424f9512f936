// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace Gatebook {

inline constexpr qint64 RepeatedWithinMs = 5000;

/// Tells a code that is still held there from one that is shown again: the same code counts once until it was gone for RepeatedWithinMs. Keeps
/// nothing of the text but a hash under a salt of this run.
class RepeatedCode
{
public:
    explicit RepeatedCode(quint64 salt)
        : m_salt(salt)
    {
    }

    /// Whether this is the last code once more. `nowMs`: monotonic.
    [[nodiscard]] bool isRepeat(const QByteArray &text, qint64 nowMs);
    /// The last code came too early: held on, it is no repeat.
    void putOff() { m_isPutOff = true; }

private:
    quint64 m_salt;
    size_t m_hash = 0;
    qint64 m_lastMs = -RepeatedWithinMs;
    bool m_isPutOff = false;
};

} // namespace Gatebook
