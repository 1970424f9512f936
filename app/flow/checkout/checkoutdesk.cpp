// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/checkoutdesk.h"

namespace Gatebook {

namespace {

Result<Visit> checkOut(VisitBook &book, const Result<Visit> &found, ExitSource source, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    if (!found)
        return found;
    const JournalEntry entry = checkedOutEntry(found->id, nowMs, actor, source, quality);
    if (const auto appended = book.append(entry); !appended)
        return appended.failure();
    Visit left = *found;
    if (const auto done = project(left, entry); !done)
        return done.failure();
    return left;
}

} // namespace

Result<Visit> checkOutByCode(VisitBook &book, const QString &typed, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    const QString code = normalisedPassCode(typed);
    if (!isWellFormed(code))
        return Failure{Failure::Reason::BadInput, QStringLiteral("not a pass code: its check character does not fit")};
    return checkOut(book, book.openVisitByCode(code), ExitSource::Pass, nowMs, quality, actor);
}

Result<Visit> checkOutByToken(VisitBook &book, const QString &qrText, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    const auto token = passTokenFromQr(qrText);
    if (!token)
        return token.failure();
    return checkOut(book, book.openVisitByToken(*token), ExitSource::Pass, nowMs, quality, actor);
}

Result<Visit> checkOutById(VisitBook &book, const QUuid &visit, ExitSource source, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    return checkOut(book, book.visit(visit), source, nowMs, quality, actor);
}

} // namespace Gatebook
