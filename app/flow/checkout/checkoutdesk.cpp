// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/checkoutdesk.h"

#include "visit/delegation.h"

#include <algorithm>
#include <iterator>

namespace Gatebook {

namespace {

/// The visit and, when it leads a delegation, all of that which is still inside.
Result<QList<Visit>> leaving(VisitBook &book, const Visit &visit)
{
    QList<Visit> out{visit};
    if (!leadsDelegation(visit))
        return out;
    const auto inside = book.visitsIn(VisitState::Inside);
    if (!inside)
        return inside.failure();
    std::copy_if(inside->cbegin(), inside->cend(), std::back_inserter(out),
        [&visit](const Visit &other) { return other.groupId == visit.groupId && other.id != visit.id; });
    return out;
}

Result<Departure> checkOut(VisitBook &book, const Result<Visit> &found, ExitSource source, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    if (!found)
        return found.failure();
    const auto before = leaving(book, *found);
    if (!before)
        return before.failure();
    QList<JournalEntry> entries;
    for (const Visit &visit : *before)
        entries.append(checkedOutEntry(visit.id, nowMs, actor, source, quality));
    if (const auto appended = book.appendAll(entries); !appended)
        return appended.failure();
    auto left = projected(*found, entries.first());
    return left ? Result<Departure>(Departure{*std::move(left), *before}) : left.failure();
}

} // namespace

Result<Departure> checkOutByCode(VisitBook &book, const QString &typed, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    const QString code = normalisedPassCode(typed);
    if (!isWellFormed(code))
        return Failure{Failure::Reason::BadInput, QStringLiteral("not a pass code: its check character does not fit")};
    return checkOut(book, book.openVisitByCode(code), ExitSource::Pass, nowMs, quality, actor);
}

Result<Departure> checkOutByToken(VisitBook &book, const QString &qrText, qint64 nowMs, ClockQuality quality, const QString &actor)
{
    const auto token = passTokenFromQr(qrText);
    if (!token)
        return token.failure();
    return checkOut(book, book.openVisitByToken(*token), ExitSource::Pass, nowMs, quality, actor);
}

Result<Departure> checkOutById(VisitBook &book, const QUuid &visit, ExitSource source, qint64 nowMs, ClockQuality quality, const QString &actor)
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
