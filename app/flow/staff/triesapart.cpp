// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/triesapart.h"

namespace Gatebook {

Result<StaffAccount> TriesApart::View::staffNamed(const QString &name)
{
    auto account = m_book.staffNamed(name);
    if (!account)
        return account;
    if (account->pinOnce)
        return Failure{Failure::Reason::NotFound, QStringLiteral("the account's PIN was never chosen")};
    const auto tries = m_tries.m_of.constFind(name);
    if (tries != m_tries.m_of.constEnd()) {
        account->wrongTries = tries->wrong;
        account->lastWrongAtMs = tries->lastAtMs;
    }
    return account;
}

Result<void> TriesApart::View::setWrongTries(const QString &name, int wrongTries, qint64 lastWrongAtMs)
{
    m_tries.m_of.insert(name, {wrongTries, lastWrongAtMs});
    return {};
}

} // namespace Gatebook
