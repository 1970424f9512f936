// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/checkoutdesk.h"

#include "fakes/fakebook.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "flow/checkin/checkindesk.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr qint64 Hour = 3600000;
constexpr qint64 Closing = FakeClock::Morning + 9 * Hour;

qint64 utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

// Somebody checks out between the look and the write, as another kiosk or desk may.
class BusyBook : public FakeBook
{
public:
    int m_leaving = 0;

    Result<qint64> appendAll(const QList<JournalEntry> &entries) override
    {
        if (m_leaving > 0 && entries.first().kind == EntryKind::AutoClosed) {
            --m_leaving;
            const QUuid id = entries.first().visit;
            (void)FakeBook::appendAll({checkedOutEntry(id, Closing - 1, QStringLiteral("kiosk:y"), ExitSource::Pass, ClockQuality::Good)});
        }
        return FakeBook::appendAll(entries);
    }
};

} // namespace

class ClosingTimeTest : public QObject
{
    Q_OBJECT

    SeededRandom m_random;

    QUuid arrive(FakeBook &book, qint64 atMs, bool waits = false)
    {
        Visit visit;
        visit.checkedInAtMs = atMs;
        visit.app.verdict = AppVerdict::NotHeard;
        const EntryRule rule{waits ? EntryPolicy::Require : EntryPolicy::Recommend, false};
        return checkIn(book, m_random, rule, visit, u"kiosk:x"_qs)->id;
    }

private slots:
    void whoIsStillOpenIsClosedWithoutATime()
    {
        FakeBook book;
        const QUuid in = arrive(book, FakeClock::Morning);
        const QUuid waits = arrive(book, FakeClock::Morning + 1, true);
        const auto closed = closeDay(book, Closing);
        QVERIFY(closed);
        QCOMPARE(*closed, 2);
        for (const QUuid &id : {in, waits}) {
            const auto visit = book.visit(id);
            QCOMPARE(visit->state, VisitState::Left);
            QCOMPARE(visit->exitSource, std::optional(ExitSource::Auto));
            QVERIFY(!visit->checkedOutAtMs);
        }
        QCOMPARE(book.journal().last().actor, u"system"_qs);
    }

    void aSecondRunClosesNothing()
    {
        FakeBook book;
        arrive(book, FakeClock::Morning);
        QCOMPARE(*closeDay(book, Closing), 1);
        QCOMPARE(*closeDay(book, Closing), 0);
        QCOMPARE(book.journal().size(), 2);
    }

    void whoCameAfterClosingStaysInside()
    {
        FakeBook book;
        arrive(book, Closing - 1);
        const QUuid late = arrive(book, Closing);
        QCOMPARE(*closeDay(book, Closing), 1);
        QCOMPARE(book.visit(late)->state, VisitState::Inside);
        QCOMPARE(*closeDay(book, Closing + 24 * Hour), 1);
    }

    void someoneLeavingMeanwhileIsNoFailure()
    {
        BusyBook book;
        const QUuid leaving = arrive(book, FakeClock::Morning);
        arrive(book, FakeClock::Morning + 1);
        book.m_leaving = 1;
        const auto closed = closeDay(book, Closing);
        QVERIFY(closed);
        QCOMPARE(*closed, 1);
        QCOMPARE(book.visit(leaving)->exitSource, std::optional(ExitSource::Pass));
    }

    void aFailingBookClosesNobody()
    {
        FakeBook book;
        arrive(book, FakeClock::Morning);
        book.failWith(Failure::Reason::DiskFull);
        const auto closed = closeDay(book, Closing);
        QVERIFY(!closed);
        QCOMPARE(closed.failure().reason, Failure::Reason::DiskFull);
    }

    void theLastClosingIsFoundInTheSitesZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("closing");
        const auto row = [](const char *name, const char *zone, int hour, int minute, const char *now, const char *closing) {
            QTest::newRow(name) << QByteArray(zone) << hour * 60 + minute << QString::fromLatin1(now) << QString::fromLatin1(closing);
        };
        const char *vn = "Asia/Ho_Chi_Minh";
        row("before closing: yesterday's", vn, 18, 0, "2020-11-20T10:59:59Z", "2020-11-19T11:00:00Z");
        row("at closing", vn, 18, 0, "2020-11-20T11:00:00Z", "2020-11-20T11:00:00Z");
        row("after closing", vn, 18, 0, "2020-11-20T16:30:00Z", "2020-11-20T11:00:00Z");
        row("after local midnight", vn, 18, 0, "2020-11-20T18:00:00Z", "2020-11-20T11:00:00Z");
        row("closing at midnight", vn, 0, 0, "2020-11-20T16:59:59Z", "2020-11-19T17:00:00Z");
        row("one minute before midnight", vn, 23, 59, "2020-11-20T16:59:30Z", "2020-11-20T16:59:00Z");
        row("first of the year", vn, 18, 0, "2020-12-31T20:00:00Z", "2020-12-31T11:00:00Z");
        const char *de = "Europe/Berlin"; // summer time 2020-03-29 01:00Z to 2020-10-25 01:00Z
        row("day of spring, after", de, 18, 0, "2020-03-29T17:00:00Z", "2020-03-29T16:00:00Z");
        row("day of spring, before", de, 18, 0, "2020-03-29T15:59:59Z", "2020-03-28T17:00:00Z");
        row("day of autumn, after", de, 18, 0, "2020-10-25T18:00:00Z", "2020-10-25T17:00:00Z");
        row("day of autumn, before", de, 18, 0, "2020-10-25T16:59:59Z", "2020-10-24T16:00:00Z");
        row("skipped half hour", de, 2, 30, "2020-03-29T08:00:00Z", "2020-03-29T01:30:00Z");
        row("just before the skipped half hour", de, 2, 30, "2020-03-29T01:29:59Z", "2020-03-28T01:30:00Z");
        row("hour that comes twice", de, 2, 30, "2020-10-25T12:00:00Z", "2020-10-25T01:30:00Z");
        row("between its two comings", de, 2, 30, "2020-10-25T01:00:00Z", "2020-10-24T00:30:00Z");
        row("an unknown zone counts as UTC", "Mars/Olympus", 18, 0, "2020-11-20T19:00:00Z", "2020-11-20T18:00:00Z");
    }
    void theLastClosingIsFoundInTheSitesZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, minutes);
        QFETCH(QString, now);
        QFETCH(QString, closing);
        const auto text = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate); };
        QCOMPARE(text(lastClosingMs(utc(now), minutes, zone)), closing);
    }

    void theLastClosingIsNeverAheadNorOverAnHourPastADay()
    {
        for (const QByteArray &zone : {QByteArray("Asia/Ho_Chi_Minh"), QByteArray("Europe/Berlin"), QByteArray("Australia/Lord_Howe")}) {
            for (qint64 now = utc(u"2020-01-01T00:00:00Z"_qs); now < utc(u"2021-01-01T00:00:00Z"_qs); now += 47 * 60000) {
                const qint64 closing = lastClosingMs(now, 150, zone);
                QVERIFY(closing <= now);
                QVERIFY(now - closing < 25 * Hour + 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ClosingTimeTest)
#include "tst_closingtime.moc"
