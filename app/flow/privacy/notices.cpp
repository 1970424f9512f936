// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/privacy/notices.h"

#include <algorithm>

namespace Gatebook {

Notices::Notices(QString version, QHash<QString, Notice> notices, QStringList preferred)
    : m_version(std::move(version))
    , m_notices(std::move(notices))
    , m_preferred(std::move(preferred))
{
    QStringList others = m_notices.keys();
    std::sort(others.begin(), others.end());
    m_preferred += others; // at last any
}

QStringList Notices::missing(const QStringList &languages) const
{
    QStringList out = languages;
    out.removeIf([this](const QString &language) { return m_notices.contains(language); });
    return out;
}

ShownNotice Notices::shownIn(const QString &language) const
{
    const QStringList order = QStringList{language} + m_preferred;
    const auto chosen = std::find_if(order.cbegin(), order.cend(), [this](const QString &one) { return m_notices.contains(one); });
    if (chosen == order.cend())
        return {};
    const Notice notice = m_notices.value(*chosen);
    return {m_version, *chosen, noticeDigest(notice), notice};
}

} // namespace Gatebook
