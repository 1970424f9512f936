// SPDX-License-Identifier: GPL-3.0-or-later
// The log's filter, by what a visit is told apart.
#include "screens/logscreen.h"

namespace Gatebook {

void LogScreen::narrow(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void LogScreen::setVerdict(const QString &verdict)
{
    LogFilter filter = m_filter;
    filter.verdict = appVerdictFromText(verdict);
    narrow(filter);
}

QString LogScreen::status() const
{
    if (m_filter.correctedOnly)
        return QStringLiteral("corrected");
    return m_filter.status ? toText(*m_filter.status) : QString();
}

void LogScreen::setStatus(const QString &status)
{
    LogFilter filter = m_filter;
    filter.correctedOnly = status == QStringLiteral("corrected");
    filter.status = logStatusFromText(status);
    narrow(filter);
}

void LogScreen::setDepartment(const QString &department)
{
    LogFilter filter = m_filter;
    filter.department = department;
    narrow(filter);
}

void LogScreen::setEntrance(const QString &entrance)
{
    LogFilter filter = m_filter;
    filter.entrance = entrance;
    narrow(filter);
}

bool LogScreen::isNarrowed() const
{
    return m_filter.verdict || m_filter.correctedOnly || m_filter.status || !m_filter.department.isEmpty() || !m_filter.entrance.isEmpty();
}

void LogScreen::widen()
{
    LogFilter filter;
    filter.text = m_filter.text;
    filter.fromMs = m_filter.fromMs;
    filter.untilMs = m_filter.untilMs;
    narrow(filter);
}

} // namespace Gatebook
