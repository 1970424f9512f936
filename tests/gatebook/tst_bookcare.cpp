// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/bookcare.h"

#include "devices/sodium/sodiumrandom.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"
#include "flow/checkin/checkindesk.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace Gatebook;

namespace {

constexpr qint64 MinuteMs = 60000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr int ClosingMinutes = 23 * 60;

/// A kiosk without screens, with its book in a folder that a test can take away.
struct Place {
    explicit Place(const QString &path, FakeClock &time)
        : clock(time)
        , book(path, OpenMode::CreateIfMissing, random)
        , listener(radio, clock, PresenceTracker({}, {}, 1), {})
        , session({}, listener, book, clock, random)
        , care(book, session, clock, ClosingMinutes, "Asia/Ho_Chi_Minh")
        , opened(&care, &BookCare::opened)
        , closed(&care, &BookCare::dayClosed)
    {
    }

    bool start()
    {
        care.start();
        return QTest::qWaitFor([this] { return closed.count() == 1; });
    }
    bool checkSomeoneIn()
    {
        Visit visit;
        visit.visitor.name = QStringLiteral("Nguyễn Thị Ánh");
        visit.host.department = QStringLiteral("Văn phòng");
        visit.checkedInAtMs = clock.utcMs();
        bool done = false;
        book.ask(
            &care,
            [this, visit](Book &mine) {
                return checkIn(mine, random, {EntryPolicy::Off, false}, visit, QStringLiteral("kiosk:test"));
            },
            [&done](const Result<Visit> &outcome) { done = outcome.hasValue(); });
        return QTest::qWaitFor([&done] { return done; });
    }

    FakeClock &clock;
    SodiumRandom random;
    FakeAdvertisementSource radio;
    BookThread book;
    Listener listener;
    Session session;
    BookCare care;
    QSignalSpy opened;
    QSignalSpy closed;
};

} // namespace

class TestBookCare : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
    }

    void aBookIsMadeAndTheKioskIsInService();
    void withoutABookTheKioskIsOutOfServiceAndSaysWhy();
    void aLostBookIsTriedAgainEveryMinute();
    void closingTimeClosesWhoIsStillInside();
    void aClosingTimeIsSeenToOnce();
    void aClosingTimeThatPassedWhileOffIsSeenToAtTheStart();

private:
    [[nodiscard]] QString path(const char *name = "gatebook.db") const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
};

void TestBookCare::aBookIsMadeAndTheKioskIsInService()
{
    Place place(path(), *m_clock);
    QVERIFY(place.start());
    QCOMPARE(place.opened.count(), 1);
    QCOMPARE(place.session.step(), Step::Attract);
    QVERIFY(QFile::exists(path()));
}

void TestBookCare::withoutABookTheKioskIsOutOfServiceAndSaysWhy()
{
    QFile empty(path());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    Place place(path(), *m_clock);
    place.care.start();
    QTRY_COMPARE(place.session.step(), Step::OutOfService);
    QVERIFY(place.session.failure());
    QCOMPARE(place.session.failure()->reason, Failure::Reason::BookCorrupt);
    QVERIFY(place.session.failure()->detail.contains(QStringLiteral("gatebook.db")));
}

void TestBookCare::aLostBookIsTriedAgainEveryMinute()
{
    Place place(path("later/gatebook.db"), *m_clock);
    place.care.start();
    QTRY_COMPARE(place.session.step(), Step::OutOfService);
    QVERIFY(QDir().mkpath(path("later")));
    m_clock->advance(BookCare::RetryAfterMs - 1);
    place.care.tick();
    m_clock->advance(1);
    QCOMPARE(place.opened.count(), 0);
    place.care.tick();
    QTRY_COMPARE(place.session.step(), Step::Attract);
    QCOMPARE(place.opened.count(), 1);
}

void TestBookCare::closingTimeClosesWhoIsStillInside()
{
    Place place(path(), *m_clock); // half past eight in the morning
    QVERIFY(place.start());
    QVERIFY(place.checkSomeoneIn());
    m_clock->advance(14 * HourMs + 29 * MinuteMs);
    place.care.tick();
    QCOMPARE(place.closed.count(), 1); // 22:59, only yesterday's was seen to
    m_clock->advance(MinuteMs);
    place.care.tick();
    QTRY_COMPARE(place.closed.count(), 2);
    QCOMPARE(place.closed.constLast().constFirst().toInt(), 1);
}

void TestBookCare::aClosingTimeIsSeenToOnce()
{
    Place place(path(), *m_clock);
    QVERIFY(place.start());
    m_clock->advance(15 * HourMs);
    for (int i = 0; i < 5; ++i)
        place.care.tick();
    QTRY_COMPARE(place.closed.count(), 2);
    for (int i = 0; i < 5; ++i) {
        m_clock->advance(MinuteMs);
        place.care.tick();
    }
    // The book does one thing after the other: when it is through with this, it would be through with a third closing.
    QVERIFY(place.checkSomeoneIn());
    QCOMPARE(place.closed.count(), 2);
}

void TestBookCare::aClosingTimeThatPassedWhileOffIsSeenToAtTheStart()
{
    {
        Place evening(path(), *m_clock);
        QVERIFY(evening.start());
        QVERIFY(evening.checkSomeoneIn());
    }
    m_clock->advance(24 * HourMs);
    Place morning(path(), *m_clock);
    QVERIFY(morning.start());
    QCOMPARE(morning.closed.constFirst().constFirst().toInt(), 1);
}

QTEST_GUILESS_MAIN(TestBookCare)
#include "tst_bookcare.moc"
