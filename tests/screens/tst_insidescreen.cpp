// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insidescreen.h"

#include "fakes/desk.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class TestInsideScreen : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theLongestStayIsFirst();
    void whoNeedsHelpIsFirst();
    void nobodyIsShownBeforeSomeoneSignsIn();
    void onlyWhatFitsIsShown_data();
    void onlyWhatFitsIsShown();
    void oneTouchLetsOut();
    void aClockThatWasSetIsSaidWithTheCheckOut();
    void itIsTakenBackForHalfAMinute();
    void allThatAreShownAreLetOutAndBroughtBack();
    void eachLettingOutIsTakenBackByItself();
    void whoWasLetOutMeanwhileIsSaid();
    void aBrokenBookIsSaidAndLosesNothing();
    void whoWaitsIsLetInWithAReason();
    void aDelegationIsOneRowThatUnfolds();
    void aDelegationIsLetOutByOneTouch();
    void oneOfADelegationIsLetOutAlone();
    void aWaitingDelegationIsLetInByOneTouch();
    void thoseWhoFollowTheirLeaderHaveNoPassToBeTold();
    void someoneNewWhoWaitsIsHeard();
    void whoComesAsAnotherGoesIsHeard();
    void aLockedDeskIsCalledAndShowsNothing();
    void whatAnotherWroteShowsWithinASecond();
    void closingWipes();

private:
    void come(const QString &name, int minutesAgo, const QString &entrance = QStringLiteral("Cổng chính"))
    {
        Visit visit = m_desk->visit(QDate(2020, 8, 4), QTime(17, 30).addSecs(-60 * minutesAgo));
        visit.visitor.name = name;
        visit.entrance = entrance;
        m_desk->record(visit);
        m_desk->write();
    }
    Visit wait(const QString &name)
    {
        Visit visit = m_desk->visit(QDate(2020, 8, 4), QTime(17, 20));
        visit.visitor.name = name;
        visit.pass.reset();
        m_desk->entries.append(waitingEntry(visit, QStringLiteral("kiosk")));
        m_desk->write();
        return visit;
    }
    QList<Visit> comeTogether(const QString &leader, int people)
    {
        const QList<Visit> visits = m_desk->delegation(leader, people, QTime(16, 0));
        for (const Visit &visit : visits)
            m_desk->record(visit);
        m_desk->write();
        return visits;
    }
    /// All of them but the first `inside`, who went in.
    QList<Visit> waitTogether(const QString &leader, int people, int inside = 0)
    {
        QList<Visit> visits = m_desk->delegation(leader, people, QTime(17, 0), AppVerdict::NotHeard);
        for (int i = 0; i < people; ++i) {
            if (i < inside) {
                m_desk->record(visits[i]);
            } else {
                visits[i].pass.reset();
                m_desk->entries.append(waitingEntry(visits[i], QStringLiteral("kiosk")));
            }
        }
        m_desk->write();
        return visits;
    }
    [[nodiscard]] QVariant cell(int row, int role) const { return m_screen->people()->index(row).data(role); }
    void open()
    {
        m_screen->setStaff(QStringLiteral("lan"));
        m_desk->deliver();
    }
    void pass(qint64 ms)
    {
        for (; ms > 0; ms -= 500) {
            m_desk->clock.advance(500);
            m_screen->tick();
            m_desk->deliver();
        }
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList out;
        for (int row = 0; row < m_screen->people()->count(); ++row)
            out.append(m_screen->people()->index(row).data(InsideModel::NameRole).toString());
        return out;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<InsideScreen> m_screen;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestInsideScreen::init()
{
    m_tester.reset();
    m_screen.reset();
    m_desk = std::make_unique<Desk>();
    m_screen = std::make_unique<InsideScreen>(m_desk->keeper, m_desk->clock, m_desk->random, Desk::Zone, 0);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_screen->people());
}

void TestInsideScreen::theLongestStayIsFirst()
{
    come(QStringLiteral("Bình"), 30);
    come(QStringLiteral("An"), 120);
    come(QStringLiteral("Chi"), 5);
    open();
    QCOMPARE(names(), QStringList({QStringLiteral("An"), QStringLiteral("Bình"), QStringLiteral("Chi")}));
    const QModelIndex first = m_screen->people()->index(0);
    QCOMPARE(first.data(InsideModel::StayMinutesRole).toInt(), 120);
    QCOMPARE(first.data(InsideModel::SinceRole).toString(), QStringLiteral("15:30"));
    QCOMPARE(m_screen->people()->index(1).data(InsideModel::StayShareRole).toDouble(), 0.25);
    QVERIFY(first.data(InsideModel::LongStayRole).toBool());
    QVERIFY(!m_screen->people()->index(1).data(InsideModel::LongStayRole).toBool());
    pass(61000);
    QCOMPARE(first.data(InsideModel::StayMinutesRole).toInt(), 121);
}

void TestInsideScreen::whoNeedsHelpIsFirst()
{
    come(QStringLiteral("Bình"), 30);
    come(QStringLiteral("An"), 120);
    come(QStringLiteral("Chi"), 5);
    open();
    m_screen->turnHelp(2);
    m_desk->deliver();
    QCOMPARE(names(), QStringList({QStringLiteral("Chi"), QStringLiteral("An"), QStringLiteral("Bình")}));
    const QModelIndex first = m_screen->people()->index(0);
    QVERIFY(first.data(InsideModel::NeedsHelpRole).toBool());
    QCOMPARE(m_screen->people()->index(1).data(InsideModel::StayShareRole).toDouble(), 1.0); // still the longest stay
    QCOMPARE(m_desk->book.journal().constLast().actor, QStringLiteral("staff:lan"));
    m_screen->turnHelp(0);
    m_desk->deliver();
    QCOMPARE(names(), QStringList({QStringLiteral("An"), QStringLiteral("Bình"), QStringLiteral("Chi")}));
    m_screen->setStaff({});
    m_screen->turnHelp(0);
    m_desk->deliver();
    QCOMPARE(m_desk->book.journal().size(), 5);
}

void TestInsideScreen::nobodyIsShownBeforeSomeoneSignsIn()
{
    come(QStringLiteral("An"), 10);
    m_screen->refresh();
    m_desk->deliver();
    pass(2000);
    QCOMPARE(m_screen->total(), 0);
}

void TestInsideScreen::onlyWhatFitsIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entrance");
    QTest::addColumn<int>("shown");
    QTest::newRow("all") << QString() << QString() << 3;
    QTest::newRow("a name without marks") << QStringLiteral("dang thi") << QString() << 1;
    QTest::newRow("the host") << QStringLiteral("cong nghe") << QString() << 3;
    QTest::newRow("an entrance") << QString() << QStringLiteral("Cổng sau") << 1;
    QTest::newRow("both") << QStringLiteral("dang") << QStringLiteral("Cổng sau") << 0;
    QTest::newRow("nobody") << QStringLiteral("xyz") << QString() << 0;
}

void TestInsideScreen::onlyWhatFitsIsShown()
{
    QFETCH(QString, text);
    QFETCH(QString, entrance);
    come(QStringLiteral("Đặng Thị Hoa"), 10);
    come(QStringLiteral("Lê Văn Tám"), 20);
    come(QStringLiteral("Trần Bảo"), 30, QStringLiteral("Cổng sau"));
    open();
    QCOMPARE(m_screen->entrances().size(), 2);
    m_screen->setText(text);
    m_screen->setEntrance(entrance);
    QTEST(m_screen->people()->count(), "shown");
    QCOMPARE(m_screen->total(), 3);
}

void TestInsideScreen::oneTouchLetsOut()
{
    come(QStringLiteral("An"), 10);
    come(QStringLiteral("Bình"), 5);
    open();
    m_screen->checkOut(0);
    m_desk->deliver();
    QCOMPARE(names(), QStringList(QStringLiteral("Bình")));
    const Visit left = m_desk->book.visitsIn(VisitState::Left)->constFirst();
    QCOMPARE(left.exitSource, ExitSource::Staff);
    QCOMPARE(left.checkedOutAtMs, m_desk->clock.utcMs());
    QCOMPARE(m_desk->book.journal().constLast().actor, QStringLiteral("staff:lan"));
    QCOMPARE(m_screen->leftName(), QStringLiteral("An"));
    QCOMPARE(m_screen->undoS(), 30);
}

void TestInsideScreen::aClockThatWasSetIsSaidWithTheCheckOut()
{
    come(QStringLiteral("An"), 10);
    open();
    m_desk->clock.setUtcMs(m_desk->clock.utcMs() + 3600000);
    m_screen->checkOut(0);
    m_desk->deliver();
    QCOMPARE(m_desk->book.visitsIn(VisitState::Left)->constFirst().clockQuality, ClockQuality::Jumped);
}

void TestInsideScreen::itIsTakenBackForHalfAMinute()
{
    come(QStringLiteral("An"), 10);
    open();
    const auto pass0 = m_screen->people()->at(0).constFirst().pass;
    m_screen->checkOut(0);
    m_desk->deliver();
    pass(20000);
    QCOMPARE(m_screen->undoS(), 10);
    m_screen->undo();
    m_desk->deliver();
    QCOMPARE(names(), QStringList(QStringLiteral("An")));
    QCOMPARE(m_screen->people()->at(0).constFirst().pass, pass0);
    m_screen->checkOut(0);
    m_desk->deliver();
    pass(30000);
    QCOMPARE(m_screen->leftCount(), 0);
    m_screen->undo();
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 0);
}

void TestInsideScreen::allThatAreShownAreLetOutAndBroughtBack()
{
    for (int i = 0; i < 5; ++i)
        come(QStringLiteral("Khách %1").arg(i), 10 + i, i < 2 ? QStringLiteral("Cổng sau") : QStringLiteral("Cổng chính"));
    open();
    m_screen->setEntrance(QStringLiteral("Cổng sau"));
    m_screen->checkOutShown();
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 3);
    QCOMPARE(m_screen->leftCount(), 2);
    QVERIFY(m_screen->entrance().isEmpty()); // nobody is left there, and its chip is gone
    QCOMPARE(m_screen->people()->count(), 3);
    m_screen->undo();
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 5);
}

void TestInsideScreen::eachLettingOutIsTakenBackByItself()
{
    for (int i = 0; i < 3; ++i)
        come(QStringLiteral("Khách %1").arg(i), 10 + i, i < 2 ? QStringLiteral("Cổng sau") : QStringLiteral("Cổng chính"));
    open();
    m_screen->setEntrance(QStringLiteral("Cổng sau"));
    m_screen->checkOutShown();
    m_desk->deliver();
    pass(10000);
    m_screen->checkOut(0);
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 0);
    QCOMPARE(m_screen->leftCount(), 1);
    m_screen->undo();
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 1);
    QCOMPARE(m_screen->leftCount(), 2); // the two before
    QCOMPARE(m_screen->undoS(), 20);
    m_screen->undo();
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 3);
    QCOMPARE(m_screen->leftCount(), 0);
}

void TestInsideScreen::whoWasLetOutMeanwhileIsSaid()
{
    come(QStringLiteral("An"), 10);
    open();
    const Visit visit = m_screen->people()->at(0).constFirst();
    QVERIFY(m_desk->book.append(checkedOutEntry(visit.id, m_desk->clock.utcMs(), QStringLiteral("kiosk"), ExitSource::Pass, ClockQuality::Good)));
    m_screen->checkOut(0);
    m_desk->deliver();
    QCOMPARE(m_screen->error(), InsideScreen::Overtaken);
    QCOMPARE(m_screen->total(), 0);
    QCOMPARE(m_desk->book.visitsIn(VisitState::Left)->constFirst().exitSource, ExitSource::Pass);
}

void TestInsideScreen::aBrokenBookIsSaidAndLosesNothing()
{
    come(QStringLiteral("An"), 10);
    open();
    m_desk->book.failWith(Failure::Reason::DiskFull);
    m_screen->checkOut(0);
    m_desk->deliver();
    QCOMPARE(m_screen->error(), InsideScreen::BookTrouble);
    QCOMPARE(m_screen->total(), 1);
    QCOMPARE(m_screen->leftCount(), 0);
}

void TestInsideScreen::whoWaitsIsLetInWithAReason()
{
    const Visit waiting = wait(QStringLiteral("Phan Thị Ví Dụ"));
    open();
    QCOMPARE(m_screen->waiting()->count(), 1);
    QSignalSpy issued(m_screen.get(), &InsideScreen::passIssued);
    QSignalSpy taken(m_screen.get(), &InsideScreen::passTaken);
    m_screen->letIn(0, QStringLiteral("known to us"));
    m_desk->deliver();
    QCOMPARE(m_screen->waiting()->count(), 0);
    QCOMPARE(m_screen->total(), 1);
    QCOMPARE(m_screen->passCode(), m_desk->book.visit(waiting.id)->pass->code);
    QCOMPARE(m_desk->book.visit(waiting.id)->letInBy, QStringLiteral("lan"));
    QCOMPARE(issued.count(), 1); // to be printed
    QCOMPARE(taken.count(), 0);
    m_screen->passTold();
    QCOMPARE(taken.count(), 1);
    QVERIFY(m_screen->passCode().isEmpty());
}

void TestInsideScreen::aDelegationIsOneRowThatUnfolds()
{
    come(QStringLiteral("An"), 120);
    comeTogether(QStringLiteral("Bình"), 4);
    open();
    QCOMPARE(names(), QStringList({QStringLiteral("An"), QStringLiteral("Bình")}));
    QCOMPARE(m_screen->people()->people(), 5);
    QCOMPARE(m_screen->total(), 5);
    QCOMPARE(cell(1, InsideModel::PeopleRole).toInt(), 4);
    QCOMPARE(cell(1, InsideModel::HeardRole).toInt(), 4);
    QVERIFY(!cell(1, InsideModel::UnfoldedRole).toBool());
    m_screen->turnFold(0); // no delegation
    QCOMPARE(m_screen->people()->count(), 2);
    m_screen->turnFold(1);
    QCOMPARE(m_screen->people()->count(), 6);
    QVERIFY(cell(1, InsideModel::UnfoldedRole).toBool());
    QVERIFY(cell(2, InsideModel::MemberRole).toBool() && !cell(2, InsideModel::CompanionRole).toBool());
    QVERIFY(cell(5, InsideModel::MemberRole).toBool() && cell(5, InsideModel::CompanionRole).toBool());
    QCOMPARE(m_screen->people()->people(), 5); // nobody counts twice
    m_screen->turnHelp(5);
    m_desk->deliver();
    QVERIFY(cell(0, InsideModel::NeedsHelpRole).toBool()); // the delegation of whom needs help
    m_screen->turnFold(0);
    QCOMPARE(m_screen->people()->count(), 2);
}

void TestInsideScreen::aDelegationIsLetOutByOneTouch()
{
    const QList<Visit> visits = comeTogether(QStringLiteral("Bình"), 3);
    come(QStringLiteral("An"), 5);
    open();
    m_screen->checkOut(0);
    m_desk->deliver();
    QCOMPARE(names(), QStringList({QStringLiteral("An")}));
    QCOMPARE(m_screen->leftCount(), 3);
    m_screen->undo();
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 4);
    QCOMPARE(m_desk->book.visit(visits[2].id)->state, VisitState::Inside);
    m_screen->turnFold(0);
    m_screen->checkOutShown();
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 0);
    QCOMPARE(m_screen->leftCount(), 4);
}

void TestInsideScreen::oneOfADelegationIsLetOutAlone()
{
    const QList<Visit> visits = comeTogether(QStringLiteral("Bình"), 2);
    open();
    m_screen->turnFold(0);
    m_screen->checkOut(1); // the leader
    m_desk->deliver();
    QCOMPARE(m_desk->book.visit(visits[0].id)->state, VisitState::Left);
    QCOMPARE(m_desk->book.visit(visits[1].id)->state, VisitState::Inside);
    QCOMPARE(m_screen->people()->count(), 1);
    QCOMPARE(cell(0, InsideModel::PeopleRole).toInt(), 1);
    QVERIFY(cell(0, InsideModel::CompanionRole).toBool() && !cell(0, InsideModel::MemberRole).toBool());
}

void TestInsideScreen::aWaitingDelegationIsLetInByOneTouch()
{
    const QList<Visit> visits = waitTogether(QStringLiteral("Bình"), 3);
    open();
    QCOMPARE(m_screen->waiting()->count(), 1);
    QCOMPARE(m_screen->waiting()->index(0).data(WaitingModel::PeopleRole).toInt(), 3);
    m_screen->letIn(0, QStringLiteral("invited"));
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 3);
    QCOMPARE(m_screen->letInCount(), 3);
    QCOMPARE(m_screen->passCode(), m_desk->book.visit(visits[0].id)->pass->code);
    QVERIFY(m_desk->book.visit(visits[2].id)->pass.has_value());
    m_screen->passTold();
    QCOMPARE(m_screen->letInCount(), 0);
    waitTogether(QStringLiteral("Chi"), 2);
    m_screen->refresh();
    m_desk->deliver();
    m_screen->didNotEnter(0);
    m_desk->deliver();
    QCOMPARE(m_screen->waiting()->count(), 0);
    QCOMPARE(m_screen->total(), 3);
}

void TestInsideScreen::thoseWhoFollowTheirLeaderHaveNoPassToBeTold()
{
    const QList<Visit> visits = waitTogether(QStringLiteral("Bình"), 3, 1);
    open();
    QCOMPARE(m_screen->waiting()->index(0).data(WaitingModel::PeopleRole).toInt(), 2);
    QSignalSpy issued(m_screen.get(), &InsideScreen::passIssued);
    m_screen->letIn(0, QStringLiteral("invited"));
    m_desk->deliver();
    QCOMPARE(issued.count(), 0);
    QCOMPARE(m_screen->letInCount(), 2);
    QVERIFY(m_screen->passCode().isEmpty());
    QCOMPARE(m_screen->people()->count(), 1); // together again
    QCOMPARE(cell(0, InsideModel::PeopleRole).toInt(), 3);
}

void TestInsideScreen::someoneNewWhoWaitsIsHeard()
{
    QSignalSpy heard(m_screen.get(), &InsideScreen::someoneWaits);
    open();
    wait(QStringLiteral("An"));
    pass(1500);
    QCOMPARE(heard.size(), 1);
    pass(5000);
    QCOMPARE(heard.size(), 1);
    m_screen->didNotEnter(0);
    m_desk->deliver();
    QCOMPARE(m_screen->waiting()->count(), 0);
    QCOMPARE(heard.size(), 1);
}

void TestInsideScreen::whoComesAsAnotherGoesIsHeard()
{
    QSignalSpy heard(m_screen.get(), &InsideScreen::someoneWaits);
    open();
    wait(QStringLiteral("An"));
    pass(1500);
    QCOMPARE(heard.size(), 1);
    m_screen->didNotEnter(0);
    wait(QStringLiteral("Bình"));
    m_desk->deliver();
    pass(1500);
    QCOMPARE(heard.size(), 2);
}

void TestInsideScreen::aLockedDeskIsCalledAndShowsNothing()
{
    QSignalSpy heard(m_screen.get(), &InsideScreen::someoneWaits);
    wait(QStringLiteral("An"));
    pass(3000);
    QCOMPARE(heard.size(), 0); // nobody sits here
    m_screen->callWhileLocked();
    pass(3000);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(m_screen->waiting()->count(), 0);
    open();
    QCOMPARE(m_screen->waiting()->count(), 1);
    QCOMPARE(heard.size(), 1);
}

void TestInsideScreen::whatAnotherWroteShowsWithinASecond()
{
    open();
    pass(2000);
    come(QStringLiteral("An"), 0);
    pass(1000);
    QCOMPARE(m_screen->total(), 1);
}

void TestInsideScreen::closingWipes()
{
    come(QStringLiteral("An"), 10);
    come(QStringLiteral("Bình"), 5);
    open();
    m_screen->checkOut(0);
    m_screen->setText(QStringLiteral("b"));
    m_desk->deliver();
    m_screen->setStaff({});
    QCOMPARE(m_screen->total(), 0);
    QCOMPARE(m_screen->leftCount(), 0);
    QVERIFY(m_screen->leftName().isEmpty());
    QVERIFY(m_screen->text().isEmpty());
    m_desk->deliver();
    QCOMPARE(m_screen->total(), 0);
}

QTEST_GUILESS_MAIN(TestInsideScreen)
#include "tst_insidescreen.moc"
