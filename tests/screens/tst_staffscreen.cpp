// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"
#include "flow/staff/letindesk.h"
#include "visit/delegation.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QString staffName = QStringLiteral("Lan");
const QString pin = QStringLiteral("246810");
const QString visitorName = QStringLiteral("Nguyễn Văn Hà");
const QString reason = QStringLiteral("Đã xem Bluezone trên máy");

} // namespace

class StaffScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_staged.reset(); }

    void opensOnlyWhileNoVisitorIsThere();
    void showsTheAccountsThatAreNotDisabled();
    void theOnlyAccountIsChosenAtOnce();
    void theRightPinSignsIn();
    void aWrongPinDoesNot();
    void pinsAreTriedOnTheKeepersThreadOnly();
    void fiveWrongPinsSlowDownAndTimeLiftsIt();
    void showsWhoWaitsFirstComeFirst();
    void aDelegationIsLetInByOneTouch();
    void thoseWhoFollowTheirLeaderAreSaidToLeaveWithThem();
    void lettingInNeedsAReason_data();
    void lettingInNeedsAReason();
    void lettingInBeginsTheStayAndShowsThePass();
    void didNotEnterIsRecorded();
    void oneWhoIsNoLongerWaitingIsSaidSo();
    void nothingIsRecordedWhenTheBookFails();
    void nobodyIsLetInWithoutSigningIn();
    void closesAfterAMinuteUntouched();
    void forgetsEverythingWhenItCloses();
    void anAnswerFromBeforeTheCloseChangesNothing();
    void givesWayToASession();
    void theDeskIsOpenAsLongAsSomebodyIsSignedIn();
    void whatWasOpenAtTheDeskIsWiped();
    void whoCameMeanwhileIsShownWhenThePageIsTurnedTo();
    void writingAtTheDeskKeepsItOpen();
    void aBadgeChoosesItsAccountAndNoMore();
    void aBadgeInterruptsNobodyWhoIsSignedIn();

private:
    void waitTogether(int inside);
    void openUp();
    void signIn();

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    StaffScreen *m_staff = nullptr;
};

void StaffScreenTest::init()
{
    m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{});
    m_staged->addStaff(staffName, pin);
    m_staff = m_staged->kiosk.staff();
    new QAbstractItemModelTester(m_staff->waiting(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_staff);
}

/// Three who came together, of whom the first `inside` went in.
void StaffScreenTest::waitTogether(int inside)
{
    QString group;
    for (int i = 0; i < 3; ++i) {
        Visit visit;
        visit.checkedInAtMs = m_staged->clock.utcMs();
        visit.id = visitId(visit.checkedInAtMs, QByteArray(10, char('a' + i)));
        group = i == 0 ? delegationId(visit.id) : group;
        visit.groupId = group;
        visit.visitor.name = i == 0 ? visitorName : QString();
        visit.policy = EntryPolicy::Require;
        QVERIFY(m_staged->book.append(waitingEntry(visit, QStringLiteral("kiosk"))));
        if (i < inside)
            QVERIFY(letIn(m_staged->book, m_staged->random, m_staged->clock, visit.id, staffName, reason));
    }
}

void StaffScreenTest::openUp()
{
    m_staff->openUp();
    m_staged->deliver();
}

void StaffScreenTest::signIn()
{
    openUp();
    m_staff->signIn()->tryPin(pin);
    m_staged->deliver();
}

void StaffScreenTest::opensOnlyWhileNoVisitorIsThere()
{
    m_staged->kiosk.session()->checkIn();
    openUp();
    QVERIFY(!m_staff->isOpen());
    m_staged->kiosk.session()->startOver();
    openUp();
    QVERIFY(m_staff->isOpen());
}

void StaffScreenTest::showsTheAccountsThatAreNotDisabled()
{
    m_staged->addStaff(QStringLiteral("Minh"), pin);
    m_staged->addStaff(QStringLiteral("Tú"), pin);
    QVERIFY(m_staged->book.setDisabled(QStringLiteral("Minh"), true));
    openUp();
    const QStringList expected = {staffName, QStringLiteral("Tú")};
    QCOMPARE(m_staff->signIn()->accounts(), expected);
    QCOMPARE(m_staff->signIn()->account(), QString());
}

void StaffScreenTest::theOnlyAccountIsChosenAtOnce()
{
    openUp();
    QCOMPARE(m_staff->signIn()->account(), staffName);
}

void StaffScreenTest::theRightPinSignsIn()
{
    openUp();
    m_staff->signIn()->tryPin(pin);
    QVERIFY(m_staff->isBusy());
    QVERIFY(!m_staff->isSignedIn());
    m_staged->deliver();
    QVERIFY(m_staff->isSignedIn());
    QVERIFY(!m_staff->isBusy());
    QCOMPARE(m_staff->signIn()->error(), SignIn::NoError);
}

void StaffScreenTest::aWrongPinDoesNot()
{
    openUp();
    m_staff->signIn()->tryPin(QStringLiteral("1111"));
    m_staged->deliver();
    QVERIFY(!m_staff->isSignedIn());
    QCOMPARE(m_staff->signIn()->error(), SignIn::WrongPin);
}

void StaffScreenTest::pinsAreTriedOnTheKeepersThreadOnly()
{
    openUp();
    m_staff->signIn()->tryPin(pin);
    QCOMPARE(m_staged->hasher.tries(), 0);
    m_staff->signIn()->tryPin(pin); // impatient
    m_staged->deliver();
    QCOMPARE(m_staged->hasher.tries(), 1);
}

void StaffScreenTest::fiveWrongPinsSlowDownAndTimeLiftsIt()
{
    openUp();
    for (int i = 0; i < 6; ++i) {
        m_staff->signIn()->tryPin(QStringLiteral("1111"));
        m_staged->deliver();
    }
    QCOMPARE(m_staff->signIn()->error(), SignIn::TooManyTries);
    QCOMPARE(m_staff->signIn()->retryS(), 30);
    m_staged->pass(10000);
    QCOMPARE(m_staff->signIn()->retryS(), 20);
    m_staged->pass(20000);
    QCOMPARE(m_staff->signIn()->retryS(), 0);
    QCOMPARE(m_staff->signIn()->error(), SignIn::NoError);
    m_staff->signIn()->tryPin(pin);
    m_staged->deliver();
    QVERIFY(m_staff->isSignedIn());
}

void StaffScreenTest::aDelegationIsLetInByOneTouch()
{
    waitTogether(0);
    signIn();
    QCOMPARE(m_staff->waitingCount(), 1);
    QCOMPARE(m_staff->waiting()->index(0).data(WaitingModel::PeopleRole).toInt(), 3);
    m_staff->letIn(0, reason);
    m_staged->deliver();
    QCOMPARE(m_staff->waitingCount(), 0);
    QCOMPARE(m_staged->book.visitsIn(VisitState::Inside)->size(), 3);
    QCOMPARE(m_staff->pass()->visitorName(), visitorName); // the leader's takes all of them out
    QVERIFY(!m_staff->pass()->code().isEmpty());
    QCOMPARE(m_staff->followers(), 0);
}

void StaffScreenTest::thoseWhoFollowTheirLeaderAreSaidToLeaveWithThem()
{
    waitTogether(1);
    signIn();
    QCOMPARE(m_staff->waiting()->index(0).data(WaitingModel::PeopleRole).toInt(), 2);
    m_staff->letIn(0, reason);
    m_staged->deliver();
    QCOMPARE(m_staff->followers(), 2);
    QVERIFY(m_staff->pass()->code().isEmpty());
    QCOMPARE(m_staged->book.visitsIn(VisitState::Inside)->size(), 3);
    m_staff->close();
    QCOMPARE(m_staff->followers(), 0);
}

void StaffScreenTest::showsWhoWaitsFirstComeFirst()
{
    for (const QString &name : {visitorName, QStringLiteral("Trần Thị Bé")}) {
        m_staged->wait(name);
        m_staged->kiosk.session()->acknowledge();
        m_staged->clock.advance(60000);
    }
    signIn();
    QCOMPARE(m_staff->waitingCount(), 2);
    const WaitingModel &model = *m_staff->waiting();
    const QModelIndex first = model.index(0);
    QCOMPARE(model.data(first, WaitingModel::NameRole).toString(), visitorName);
    QCOMPARE(model.data(first, WaitingModel::OrganisationRole).toString(), QStringLiteral("Công ty TNHH Sao Mai"));
    QCOMPARE(model.data(first, WaitingModel::HostRole).toString(), QStringLiteral("Phòng Công nghệ thông tin"));
    QCOMPARE(model.data(first, WaitingModel::SinceRole).toString(), QStringLiteral("08:30"));
    QCOMPARE(model.data(first, WaitingModel::VerdictRole).toInt(), int(WaitingModel::Declined));
    QVERIFY(!model.data(first, WaitingModel::OddCardRole).toBool());
    QCOMPARE(model.data(model.index(1), WaitingModel::SinceRole).toString(), QStringLiteral("08:31"));
    QVERIFY(model.at(2).isEmpty() && model.at(-1).isEmpty());
    QCOMPARE(model.roleNames().size(), 7);
}

void StaffScreenTest::lettingInNeedsAReason_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << "";
    QTest::newRow("blanks") << " \n\t ";
}

void StaffScreenTest::lettingInNeedsAReason()
{
    QFETCH(const QString, written);
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    m_staff->letIn(0, written);
    m_staged->deliver();
    QCOMPARE(m_staff->error(), StaffScreen::ReasonMissing);
    QCOMPARE(m_staged->book.visits().first().state, VisitState::Waiting);
}

void StaffScreenTest::lettingInBeginsTheStayAndShowsThePass()
{
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    m_staff->letIn(0, reason);
    m_staged->deliver();
    const Visit visit = m_staged->book.visits().first();
    QCOMPARE(visit.state, VisitState::Inside);
    QCOMPARE(visit.letInBy, staffName);
    QCOMPARE(visit.letInReason, reason);
    QCOMPARE(m_staff->waitingCount(), 0);
    QCOMPARE(m_staff->pass()->code(), displayed(visit.pass->code));
    QCOMPARE(m_staff->pass()->visitorName(), visitorName);
    m_staff->passShown();
    QCOMPARE(m_staff->pass()->code(), QString());
    QVERIFY(m_staff->isSignedIn());
}

void StaffScreenTest::didNotEnterIsRecorded()
{
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    m_staff->didNotEnter(0);
    m_staged->deliver();
    QCOMPARE(m_staged->book.visits().first().state, VisitState::DidNotEnter);
    QCOMPARE(m_staff->waitingCount(), 0);
    QCOMPARE(m_staff->pass()->code(), QString());
}

void StaffScreenTest::oneWhoIsNoLongerWaitingIsSaidSo()
{
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    const QUuid id = m_staged->book.visits().first().id;
    QVERIFY(recordDidNotEnter(m_staged->book, m_staged->clock, id, QStringLiteral("another door")));
    m_staff->letIn(0, reason);
    m_staged->deliver();
    QCOMPARE(m_staff->error(), StaffScreen::NoLongerWaiting);
    QCOMPARE(m_staff->waitingCount(), 0);
    QCOMPARE(m_staff->pass()->code(), QString());
}

void StaffScreenTest::nothingIsRecordedWhenTheBookFails()
{
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    m_staged->book.failWith(Failure::Reason::DiskFull);
    m_staff->letIn(0, reason);
    m_staged->deliver();
    QCOMPARE(m_staff->error(), StaffScreen::BookTrouble);
    QCOMPARE(m_staff->pass()->code(), QString());
    m_staged->book.failWith(std::nullopt);
    QCOMPARE(m_staged->book.visits().first().state, VisitState::Waiting);
}

void StaffScreenTest::nobodyIsLetInWithoutSigningIn()
{
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    openUp();
    m_staff->letIn(0, reason);
    m_staff->didNotEnter(0);
    m_staged->deliver();
    QCOMPARE(m_staged->book.visits().first().state, VisitState::Waiting);
}

void StaffScreenTest::closesAfterAMinuteUntouched()
{
    signIn();
    m_staged->pass(59900);
    QVERIFY(m_staff->isOpen());
    m_staff->touched();
    m_staged->pass(59900);
    QVERIFY(m_staff->isOpen());
    m_staged->pass(100);
    QVERIFY(!m_staff->isOpen());
    QVERIFY(!m_staff->isSignedIn());
}

void StaffScreenTest::forgetsEverythingWhenItCloses()
{
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    m_staff->letIn(0, reason);
    m_staged->deliver();
    m_staff->close();
    QCOMPARE(m_staff->signIn()->account(), QString());
    QCOMPARE(m_staff->signIn()->accounts(), QStringList());
    QCOMPARE(m_staff->waitingCount(), 0);
    QCOMPARE(m_staff->pass()->visitorName(), QString());
    QCOMPARE(m_staff->pass()->code(), QString());
    openUp();
    QVERIFY(!m_staff->isSignedIn());
}

void StaffScreenTest::anAnswerFromBeforeTheCloseChangesNothing()
{
    openUp();
    m_staff->signIn()->tryPin(pin);
    m_staff->close();
    m_staff->openUp();
    m_staged->deliver();
    QVERIFY(m_staff->isOpen());
    QVERIFY(!m_staff->isSignedIn());
    QCOMPARE(m_staff->signIn()->accounts(), QStringList{staffName});
}

void StaffScreenTest::givesWayToASession()
{
    signIn();
    m_staged->session.bookLost({Failure::Reason::DiskFull, QStringLiteral("full")});
    QVERIFY(!m_staff->isOpen());
    QVERIFY(!m_staff->isSignedIn());
}

void StaffScreenTest::theDeskIsOpenAsLongAsSomebodyIsSignedIn()
{
    m_staged->enter(visitorName);
    m_staged->kiosk.session()->acknowledge();
    ReceptionScreen &desk = *m_staff->desk();
    openUp();
    desk.setPage(ReceptionScreen::Inside);
    QCOMPARE(desk.page(), ReceptionScreen::Waiting); // nobody is signed in
    QCOMPARE(desk.inside()->total(), 0);
    m_staff->signIn()->tryPin(pin);
    m_staged->deliver();
    QCOMPARE(desk.inside()->total(), 1);
    desk.setPage(ReceptionScreen::Inside);
    desk.inside()->checkOut(0);
    m_staged->deliver();
    QCOMPARE(m_staged->book.visits().first().exitSource, ExitSource::Staff);
    m_staff->close();
    QCOMPARE(desk.page(), ReceptionScreen::Waiting);
    desk.inside()->refresh();
    m_staged->deliver();
    QCOMPARE(desk.inside()->total(), 0);
}

void StaffScreenTest::whatWasOpenAtTheDeskIsWiped()
{
    m_staged->enter(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    ReceptionScreen &desk = *m_staff->desk();
    desk.setPage(ReceptionScreen::Log);
    m_staged->deliver();
    desk.log()->choose(0);
    m_staged->deliver();
    desk.log()->correctChosen();
    QVERIFY(desk.log()->correction()->isOpen());
    desk.log()->correction()->setProperty("name", QStringLiteral("Nguyễn Văn Hai"));
    desk.entry()->setProperty("name", QStringLiteral("Ai đó"));
    m_staged->pass(StaffScreen::ClosesAfterMs);
    m_staged->deliver();
    QVERIFY(!m_staff->isOpen());
    QVERIFY(!desk.log()->correction()->isOpen());
    QCOMPARE(desk.log()->correction()->property("name").toString(), QString());
    QCOMPARE(desk.log()->lines()->count(), 0);
    QCOMPARE(desk.entry()->property("name").toString(), QString());
    QCOMPARE(desk.inside()->people()->count(), 0);
    QCOMPARE(m_staged->book.visits().first().visitor.name, visitorName);
}

void StaffScreenTest::whoCameMeanwhileIsShownWhenThePageIsTurnedTo()
{
    m_staged->wait(visitorName);
    m_staged->kiosk.session()->acknowledge();
    signIn();
    QCOMPARE(m_staff->waitingCount(), 1);
    ReceptionScreen &desk = *m_staff->desk();
    desk.setPage(ReceptionScreen::Inside);
    m_staged->deliver();
    QVERIFY(recordDidNotEnter(m_staged->book, m_staged->clock, m_staged->book.visits().first().id, QStringLiteral("another door")));
    desk.setPage(ReceptionScreen::Waiting);
    m_staged->deliver();
    QCOMPARE(m_staff->waitingCount(), 0);
}

void StaffScreenTest::writingAtTheDeskKeepsItOpen()
{
    signIn();
    m_staged->pass(59000);
    m_staff->desk()->entry()->setProperty("name", QStringLiteral("A"));
    m_staged->pass(59000);
    QVERIFY(m_staff->isOpen());
}

void StaffScreenTest::aBadgeChoosesItsAccountAndNoMore()
{
    m_staged->addStaff(QStringLiteral("Minh"), pin);
    const QByteArray token(16, 'b');
    QVERIFY(m_staged->book.addBadge({0, staffName, {}, 0, {}}, token));
    m_staged->session.scan(badgeQrText(token).toUtf8());
    m_staged->deliver();
    QVERIFY(m_staff->isOpen());
    QVERIFY(!m_staff->isSignedIn());
    QCOMPARE(m_staff->signIn()->account(), staffName);
    for (int i = 0; i < WrongTriesBeforeSlowdown; ++i) {
        m_staff->signIn()->tryPin(QStringLiteral("1111"));
        m_staged->deliver();
    }
    m_staff->signIn()->tryPin(pin);
    m_staged->deliver();
    QCOMPARE(m_staff->signIn()->error(), SignIn::TooManyTries); // also of who comes by a badge
    m_staff->close();
    m_staged->pass(slowdownMs(WrongTriesBeforeSlowdown));
    m_staged->session.scan(badgeQrText(token).toUtf8());
    m_staged->deliver();
    m_staff->signIn()->tryPin(pin);
    m_staged->deliver();
    QVERIFY(m_staff->isSignedIn());
}

void StaffScreenTest::aBadgeInterruptsNobodyWhoIsSignedIn()
{
    m_staged->addStaff(QStringLiteral("Minh"), pin);
    const QByteArray token(16, 'b');
    QVERIFY(m_staged->book.addBadge({0, QStringLiteral("Minh"), {}, 0, {}}, token));
    openUp();
    m_staff->signIn()->setAccount(staffName);
    m_staff->signIn()->tryPin(pin);
    m_staged->deliver();
    m_staged->session.scan(badgeQrText(token).toUtf8());
    m_staged->deliver();
    QVERIFY(m_staff->isSignedIn());
    QCOMPARE(m_staff->signIn()->account(), staffName);
}

QTEST_GUILESS_MAIN(StaffScreenTest)
#include "tst_staffscreen.moc"
