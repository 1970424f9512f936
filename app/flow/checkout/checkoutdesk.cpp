// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/checkoutdesk.h"

namespace Gatebook {

namespace {

Result<Visit> checkOut(VisitBook &book, Result<Visit> found, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    if (!found)
        return found;
    const JournalEntry entry = checkedOutEntry(found->id, nowMs, actor, ExitSource::Pass, quality);
    if (const auto appended = book.append(entry); !appended)
        return appended.failure();
    if (const auto left = project(*found, entry); !left)
        return left.failure();
    return found;
}

} // namespace

Result<Visit> checkOutByCode(VisitBook &book, const QString &typed, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    const QString code = normalisedPassCode(typed);
    if (!isWellFormed(code))
        return Failure{Failure::Reason::BadInput, QStringLiteral("not a pass code: its check character does not fit")};
    return checkOut(book, book.openVisitByCode(code), nowMs, quality, actor);
}

Result<Visit> checkOutByToken(VisitBook &book, const QString &qrText, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    const auto token = passTokenFromQr(qrText);
    if (!token)
        return token.failure();
    return checkOut(book, book.openVisitByToken(*token), nowMs, quality, actor);
}

} // namespace Gatebook
