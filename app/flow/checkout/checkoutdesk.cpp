// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/checkoutdesk.h"

namespace Gatebook {

namespace {

Result<Visit> checkOut(VisitBook &book, const Result<Visit> &found, ExitSource source, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    if (!found)
        return found;
    return appendTo(book, *found, checkedOutEntry(found->id, nowMs, actor, source, quality));
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

Result<QList<Visit>> checkOutAll(VisitBook &book, const QList<QUuid> &visits, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    QList<Visit> before;
    QList<JournalEntry> entries;
    for (const QUuid &id : visits) {
        const auto visit = book.visit(id);
        if (!visit)
            return visit.failure();
        if (visit->state != VisitState::Inside)
            continue;
        before.append(*visit);
        entries.append(checkedOutEntry(id, nowMs, actor, ExitSource::Staff, quality));
    }
    if (const auto appended = entries.isEmpty() ? Result<qint64>(0) : book.appendAll(entries); !appended)
        return appended.failure();
    return before;
}

Result<void> takeBackCheckOuts(VisitBook &book, const QList<Visit> &before, qint64 nowMs, const QString &actor)
{
    QList<JournalEntry> entries;
    for (const Visit &visit : before)
        entries.append(checkOutUndoneEntry(visit, nowMs, actor));
    const auto appended = book.appendAll(entries);
    return appended ? Result<void>() : Result<void>(appended.failure());
}

} // namespace Gatebook
