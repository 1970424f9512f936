// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/checkoutdesk.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace Gatebook {

namespace {

constexpr int MostClosingTries = 3;

Result<QList<JournalEntry>> closings(VisitBook &book, qint64 closingAtMs)
{
    QList<JournalEntry> out;
    for (const VisitState state : {VisitState::Inside, VisitState::Waiting}) {
        const auto open = book.visitsIn(state);
        if (!open)
            return open.failure();
        for (const Visit &visit : *open) {
            if (visit.checkedInAtMs < closingAtMs)
                out.append(autoClosedEntry(visit.id, closingAtMs));
        }
    }
    return out;
}

} // namespace

Result<int> closeDay(VisitBook &book, qint64 closingAtMs)
{
    for (int attempt = 1;; ++attempt) {
        const auto entries = closings(book, closingAtMs);
        if (!entries)
            return entries.failure();
        if (entries->isEmpty())
            return 0;
        const auto appended = book.appendAll(*entries);
        if (appended)
            return static_cast<int>(entries->size());
        // Somebody checked out, at another entrance or desk, between the look and the write: look again.
        if (appended.failure().reason != Failure::Reason::Conflict || attempt == MostClosingTries)
            return appended.failure();
    }
}

qint64 lastClosingMs(qint64 nowMs, int closingMinutes, const QByteArray &timezone)
{
    const QTimeZone named(timezone);
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QTime closing = QTime(0, 0).addSecs(closingMinutes * 60);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const qint64 todayMs = QDateTime(today, closing, zone).toMSecsSinceEpoch();
    return todayMs <= nowMs ? todayMs : QDateTime(today.addDays(-1), closing, zone).toMSecsSinceEpoch();
}

} // namespace Gatebook
