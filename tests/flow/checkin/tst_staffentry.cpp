// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/staffentry.h"

#include "fakes/desk.h"

#include <QtTest/QTest>

using namespace Gatebook;
using Problems = QList<EntryProblem>;

class StaffEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_now = m_desk->clock.utcMs();
    }

    void whoStandsAtTheDeskIsInside_data()
    {
        QTest::addColumn<PhoneSeen>("phone");
        QTest::addColumn<AppVerdict>("verdict");
        QTest::addColumn<Smartphone>("smartphone");
        QTest::newRow("not checked") << PhoneSeen::NotChecked << AppVerdict::NotChecked << Smartphone::Unknown;
        QTest::newRow("app seen") << PhoneSeen::AppSeen << AppVerdict::Confirmed << Smartphone::Yes;
        QTest::newRow("none") << PhoneSeen::NoSmartphone << AppVerdict::NoSmartphone << Smartphone::No;
    }
    void whoStandsAtTheDeskIsInside()
    {
        QFETCH(PhoneSeen, phone);
        StaffEntry entry = named("  Bà   Tư ");
        entry.host = {u"Phòng Tư pháp"_qs, u"Chị Lan"_qs};
        entry.purpose = Purpose::Procedure;
        entry.phone = phone;
        entry.needsHelp = true;
        const auto visit = enter(entry, EntryPolicy::Require);
        QVERIFY(visit);
        QCOMPARE(visit->state, VisitState::Inside);
        QCOMPARE(visit->visitor.name, u"Bà Tư"_qs);
        QTEST(visit->app.verdict, "verdict");
        QTEST(visit->smartphone, "smartphone");
        QVERIFY(visit->pass && visit->needsHelp && !visit->fromPaper);
        QCOMPARE(visit->enteredBy, u"lan"_qs);
        QCOMPARE(visit->policy, EntryPolicy::Require);
        QCOMPARE(visit->checkedInAtMs, m_now);
        QCOMPARE(visit->clockQuality, ClockQuality::Jumped);
        QCOMPARE(m_desk->book.visit(visit->id).value(), *visit);
        QCOMPARE(m_desk->book.journal().constLast().actor, u"staff:lan"_qs);
    }

    void aCodeInUseIsDrawnAnew()
    {
        m_desk->book.pretendCodesTaken(1);
        QVERIFY(enter(named("An"))->pass);
    }

    void whatCannotBeIsRefused_data()
    {
        constexpr qint64 Minute = 60000;
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("came");
        QTest::addColumn<std::optional<qint64>>("left");
        QTest::addColumn<Problems>("problems");
        using Left = std::optional<qint64>;
        QTest::newRow("fits") << u"An"_qs << -60 * Minute << Left(-30 * Minute) << Problems();
        QTest::newRow("came and left now") << u"An"_qs << 0LL << Left(0) << Problems();
        QTest::newRow("nobody wrote when they left") << u"An"_qs << -60 * Minute << Left() << Problems();
        QTest::newRow("no name") << u" \u200b "_qs << -60 * Minute << Left() << Problems{EntryProblem::NoName};
        QTest::newRow("still to come") << u"An"_qs << Minute << Left() << Problems{EntryProblem::ComesInFuture};
        QTest::newRow("leaves in the future") << u"An"_qs << -Minute << Left(Minute) << Problems{EntryProblem::LeavesInFuture};
        QTest::newRow("leaves before") << u"An"_qs << -60 * Minute << Left(-61 * Minute) << Problems{EntryProblem::LeavesBefore};
        QTest::newRow("31 days old") << u"An"_qs << -OldestPaperMs << Left() << Problems();
        QTest::newRow("older") << u"An"_qs << -OldestPaperMs - 1 << Left() << Problems{EntryProblem::TooOld};
        QTest::newRow("all at once") << QString() << Minute << Left(2 * Minute)
                                     << Problems{EntryProblem::NoName, EntryProblem::ComesInFuture, EntryProblem::LeavesInFuture};
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(qint64, came);
        QFETCH(std::optional<qint64>, left);
        QFETCH(Problems, problems);
        StaffEntry entry;
        entry.visitor.name = name;
        entry.paper = PaperTimes{m_now + came, left ? std::optional(m_now + *left) : std::nullopt};
        QCOMPARE(problemsOf(entry, m_now), problems);
        const auto visit = enter(entry);
        QCOMPARE(bool(visit), problems.isEmpty());
        if (!visit)
            QCOMPARE(visit.failure().reason, Failure::Reason::BadInput);
        QCOMPARE(m_desk->book.journal().isEmpty(), !problems.isEmpty());
    }

    void aRowOfPaperIsAVisitOfItsTime()
    {
        StaffEntry entry = onPaper("Bà Tư", QDate(2020, 8, 3), QTime(8, 44), QTime(9, 10));
        entry.phone = PhoneSeen::AppSeen; // nobody knows today what was on the phone then
        const auto visit = enter(entry);
        QVERIFY(visit);
        QCOMPARE(visit->state, VisitState::Left);
        QCOMPARE(visit->checkedInAtMs, Desk::moment(QDate(2020, 8, 3), QTime(8, 44)));
        QCOMPARE(visit->checkedOutAtMs, Desk::moment(QDate(2020, 8, 3), QTime(9, 10)));
        QCOMPARE(visit->exitSource, ExitSource::Staff);
        QCOMPARE(visit->app.verdict, AppVerdict::NotChecked);
        QCOMPARE(visit->smartphone, Smartphone::Unknown);
        QVERIFY(visit->fromPaper && !visit->pass);
        for (const JournalEntry &journaled : m_desk->book.journal())
            QCOMPARE(journaled.atMs, m_now);
    }

    void withoutATimeOfLeavingTodayIsStillInside()
    {
        const auto today = enter(onPaper("An", QDate(2020, 8, 4), QTime(16, 0)));
        QCOMPARE(today->state, VisitState::Inside);
        QVERIFY(today->pass);
        const auto yesterday = enter(onPaper("Bình", QDate(2020, 8, 3), QTime(23, 59)));
        QCOMPARE(yesterday->state, VisitState::Left);
        QCOMPARE(yesterday->exitSource, ExitSource::Unknown);
        QVERIFY(!yesterday->checkedOutAtMs && !yesterday->pass);
    }

    void theSameNameWithinMinutesIsLikelyTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("found");
        QTest::newRow("at once") << u"Đặng Thị Ánh"_qs << 0 << 1;
        QTest::newRow("without marks") << u"dang thi anh"_qs << -9 << 1;
        QTest::newRow("ten minutes before") << u"Đặng Thị Ánh"_qs << -10 << 1;
        QTest::newRow("ten minutes after") << u"Đặng Thị Ánh"_qs << 10 << 1;
        QTest::newRow("eleven") << u"Đặng Thị Ánh"_qs << 11 << 0;
        QTest::newRow("only a part of the name") << u"Thị Ánh"_qs << 0 << 0;
        QTest::newRow("somebody else") << u"Đặng Thị Bé"_qs << 0 << 0;
    }
    void theSameNameWithinMinutesIsLikelyTheSame()
    {
        QFETCH(QString, name);
        QFETCH(int, minutes);
        const auto first = enter(onPaper("Đặng Thị Ánh", QDate(2020, 8, 4), QTime(12, 0)));
        QVERIFY(first);
        StaffEntry entry = onPaper("", QDate(2020, 8, 4), QTime(12, 0).addSecs(minutes * 60));
        entry.visitor.name = name;
        QTEST(int(likelySame(m_desk->book, entry, m_now)->size()), "found");
        QVERIFY(takeBackEntry(m_desk->book, *first, u"lan"_qs, m_now));
        QVERIFY(likelySame(m_desk->book, entry, m_now)->isEmpty());
    }

    void whatWasEnteredIsTakenBack_data()
    {
        QTest::addColumn<bool>("paper");
        QTest::addColumn<bool>("left");
        QTest::newRow("at the desk") << false << false;
        QTest::newRow("paper, inside") << true << false;
        QTest::newRow("paper, left") << true << true;
    }
    void whatWasEnteredIsTakenBack()
    {
        QFETCH(bool, paper);
        QFETCH(bool, left);
        const StaffEntry entry = paper ? onPaper("An", QDate(2020, 8, 4), QTime(16, 0), left ? QTime(16, 30) : QTime()) : named("An");
        const auto visit = enter(entry);
        QVERIFY(visit);
        QVERIFY(takeBackEntry(m_desk->book, *visit, u"lan"_qs, m_now + 1000));
        const Visit now = m_desk->book.visit(visit->id).value();
        QCOMPARE(now.state, VisitState::DidNotEnter);
        QCOMPARE(now.exitSource, ExitSource::Staff);
        QVERIFY(!now.checkedOutAtMs && !now.pass);
        QCOMPARE(takeBackEntry(m_desk->book, *visit, u"lan"_qs, m_now + 2000).failure().reason, Failure::Reason::Conflict);
    }

    void whoWentMeanwhileIsNotTakenBack()
    {
        const auto visit = enter(named("An"));
        QVERIFY(m_desk->book.append(checkedOutEntry(visit->id, m_now + 1, u"kiosk"_qs, ExitSource::Pass, ClockQuality::Good)));
        QCOMPARE(takeBackEntry(m_desk->book, *visit, u"lan"_qs, m_now + 2).failure().reason, Failure::Reason::Conflict);
        QCOMPARE(m_desk->book.visit(visit->id)->state, VisitState::Left);
    }

    void aBrokenBookIsAFailure()
    {
        m_desk->book.failWith(Failure::Reason::DiskFull);
        QCOMPARE(enter(named("An")).failure().reason, Failure::Reason::DiskFull);
        QCOMPARE(enter(onPaper("An", QDate(2020, 8, 3), QTime(16, 0))).failure().reason, Failure::Reason::DiskFull);
        QCOMPARE(likelySame(m_desk->book, named("An"), m_now).failure().reason, Failure::Reason::DiskFull);
    }

private:
    static StaffEntry named(const char *name)
    {
        StaffEntry out;
        out.visitor.name = QString::fromUtf8(name);
        return out;
    }
    static StaffEntry onPaper(const char *name, QDate day, QTime came, QTime left = {})
    {
        StaffEntry out = named(name);
        out.paper = PaperTimes{Desk::moment(day, came), left.isValid() ? std::optional(Desk::moment(day, left)) : std::nullopt};
        return out;
    }
    Result<Visit> enter(const StaffEntry &entry, EntryPolicy policy = EntryPolicy::Recommend)
    {
        return enterVisit(
            m_desk->book, m_desk->random, {u"Sở TTTT"_qs, u"Cổng chính"_qs, policy, Desk::Zone}, entry, u"lan"_qs, m_now, ClockQuality::Jumped);
    }

    std::unique_ptr<Desk> m_desk;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(StaffEntryTest)
#include "tst_staffentry.moc"
