// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/repeatfilter.h"

#include <QtCore/QHashFunctions>

#include <algorithm>

namespace Gatebook {

bool RepeatFilter::passes(const QByteArray &text, qint64 nowMs)
{
    m_reported.removeIf([=](const Reported &one) { return nowMs - one.atMs >= PauseMs; });
    const std::size_t digest = qHash(text, QHashSeed::globalSeed());
    if (std::any_of(m_reported.cbegin(), m_reported.cend(), [=](const Reported &one) { return one.digest == digest; }))
        return false;
    m_reported.append({digest, nowMs});
    return true;
}

} // namespace Gatebook
