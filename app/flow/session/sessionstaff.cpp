// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that knows the staff's badges from visitors'.
#include "flow/session/session.h"

#include "flow/staff/staffbadge.h"

namespace Gatebook {

void Session::setStaffIsHere(bool isHere)
{
    m_staffIsHere = isHere;
}

// No step is taken before it is known whose badge it is; what a visitor does meanwhile goes first.
void Session::scanBadge(const BadgeToken &badge)
{
    m_askingWhoseBadge = true;
    m_keeper.ask(
        this, [badge](Book &book) { return accountOfBadge(book.badgeByToken(badge.token), book); },
        [this, badge](const Result<QString> &account) { badgeKnown(badge, account); });
}

void Session::badgeKnown(const BadgeToken &badge, const Result<QString> &account)
{
    m_askingWhoseBadge = false;
    if (!account) {
        if (!isBookLost(account.failure()))
            hint(ScanHint::CannotRead);
        return;
    }
    const bool isStaffs = !account->isEmpty() && m_step == Step::Attract;
    if (isStaffs)
        emit staffBadgeShown(*account);
    else if (!m_staffIsHere && !m_identifying)
        scanOf(badge);
}

} // namespace Gatebook
