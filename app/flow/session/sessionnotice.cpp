// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that knows whether its visitor was told about their data.
#include "flow/session/pace.h"
#include "flow/session/session.h"

namespace Gatebook {

void Session::openNotice()
{
    touched();
    const Pace pace = paceOf(m_step);
    if (m_noticeOpen || m_rules.notices.isEmpty() || m_step == Step::OutOfService || (pace != Pace::Resting && pace != Pace::Asking))
        return;
    m_noticeOpen = true;
    m_noticeOpened = true;
    emit noticeChanged();
}

void Session::closeNotice()
{
    touched();
    dropNotice();
}

void Session::dropNotice()
{
    if (!m_noticeOpen)
        return;
    m_noticeOpen = false;
    emit noticeChanged();
}

void Session::tellNotice(Visit &visit) const
{
    const ShownNotice shown = m_rules.notices.shownIn(m_language);
    visit.noticeVersion = shown.version;
    visit.noticeLanguage = shown.language;
    visit.noticeDigest = shown.digest;
    visit.noticeOpened = m_noticeOpened;
}

} // namespace Gatebook
