// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/staffbadge.h"

namespace Gatebook {

Result<QString> accountOfBadge(const Result<Badge> &badge, StaffBook &staff)
{
    const auto account = badge ? staff.staffNamed(badge->name) : Result<StaffAccount>(badge.failure());
    if (account)
        return account->disabled ? QString() : account->name;
    if (account.failure().reason == Failure::Reason::NotFound)
        return QString();
    return account.failure();
}

} // namespace Gatebook
