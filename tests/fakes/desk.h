// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/directkeeper.h"
#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/fakefilestore.h"
#include "fakes/seededrandom.h"

#include "visit/delegation.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace Gatebook {

/// What the receptionist's pages stand on: a book, a clock and a folder that the test rules. It is Tuesday, 4 August 2020, 17:30 in Saigon.
struct Desk {
    static inline const QByteArray Zone = "Asia/Ho_Chi_Minh";

    Desk() { clock.setUtcMs(moment(QDate(2020, 8, 4), QTime(17, 30))); }

    static qint64 moment(QDate day, QTime time) { return QDateTime(day, time, QTimeZone(Zone)).toMSecsSinceEpoch(); }

    [[nodiscard]] Visit visit(QDate day, QTime time, AppVerdict verdict = AppVerdict::Confirmed)
    {
        Visit out;
        out.checkedInAtMs = moment(day, time);
        out.id = visitId(out.checkedInAtMs, random.bytes(10));
        out.site = QStringLiteral("So TTTT");
        out.entrance = QStringLiteral("Cổng chính");
        out.visitor.name = QStringLiteral("Nguyễn Văn Hà");
        out.host.department = QStringLiteral("Phòng Công nghệ thông tin");
        out.policy = EntryPolicy::Require;
        out.app.verdict = verdict;
        out.smartphone = smartphoneFrom(verdict);
        out.language = QStringLiteral("vi");
        out.pass = makePass(random.bytes(16), symbols());
        return out;
    }
    /// Came, and stays so many minutes; below 0: is still inside; 0: left at a time nobody knows.
    void record(const Visit &visit, int minutes = -1)
    {
        entries.append(checkedInEntry(visit, QStringLiteral("kiosk")));
        if (minutes > 0)
            entries.append(
                checkedOutEntry(visit.id, visit.checkedInAtMs + minutes * 60000LL, QStringLiteral("kiosk"), ExitSource::Pass, ClockQuality::Good));
        else if (minutes == 0)
            entries.append(autoClosedEntry(visit.id, visit.checkedInAtMs + 8 * 3600000LL));
    }
    /// A leader and companions who were not asked for their names, none of them recorded yet.
    [[nodiscard]] QList<Visit> delegation(const QString &leader, int people, QTime time, AppVerdict verdict = AppVerdict::Confirmed)
    {
        QList<Visit> out;
        for (int i = 0; i < people; ++i) {
            Visit one = visit(QDate(2020, 8, 4), time, verdict);
            one.visitor.name = i == 0 ? leader : QString();
            one.groupId = delegationId(i == 0 ? one.id : out.constFirst().id);
            out.append(one);
        }
        return out;
    }
    /// Into the book with what was recorded, all at once: one by one takes the fake book long.
    void write()
    {
        const auto written = book.appendAll(entries);
        if (!written)
            qFatal("%s", qPrintable(written.failure().detail));
        entries.clear();
    }
    void deliver()
    {
        while (keeper.pending() > 0)
            keeper.deliver();
    }

    FakeClock clock;
    SeededRandom random{5};
    FakeBook book;
    DirectKeeper keeper{book};
    FakeFileStore store;
    QList<JournalEntry> entries;

private:
    QByteArray symbols()
    {
        QByteArray out;
        for (int i = 0; i < 5; ++i)
            out.append(static_cast<char>(random.below(28)));
        return out;
    }
};

} // namespace Gatebook
