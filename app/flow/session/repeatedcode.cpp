// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/repeatedcode.h"

#include <QtCore/QHash>

namespace Gatebook {

bool RepeatedCode::isRepeat(const QByteArray &text, qint64 nowMs)
{
    const size_t hash = qHash(text, m_salt);
    const bool same = hash == m_hash && nowMs - m_lastMs < RepeatedWithinMs && !m_isPutOff;
    m_isPutOff = false;
    m_hash = hash;
    m_lastMs = nowMs;
    return same;
}

} // namespace Gatebook
