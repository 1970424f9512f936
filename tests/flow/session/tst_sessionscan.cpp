// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/lobby.h"
#include "flow/staff/letindesk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QByteArray Card = QByteArrayLiteral("001090000001|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Hà Nội|01052020");
const QByteArray OddCard = QByteArrayLiteral("001190000009||TRẦN VĂN LẠ|15081991|Nam|Hà Nội|01052020");

} // namespace

class SessionScanTest : public QObject
{
    Q_OBJECT

    static void deliver(Lobby &lobby)
    {
        while (lobby.keeper.pending() > 0)
            lobby.keeper.deliver();
    }
    static void scan(Lobby &lobby, const QByteArray &code)
    {
        lobby.session.scan(code);
        deliver(lobby);
    }
    static QByteArray passOf(const Visit &visit) { return passQrText(visit.pass->token).toUtf8(); }
    /// From the card at the gate through the form to the Welcome screen.
    static Visit comeInByCard(Lobby &lobby, const QByteArray &card = Card)
    {
        scan(lobby, card);
        lobby.session.handle(Event::Next());
        lobby.session.setHost({u"Hành chính"_qs, {}});
        lobby.session.handle(Event::Next());
        if (lobby.session.step() == Step::HoldPhone)
            lobby.session.handle(Event::SaidNoSmartphone());
        deliver(lobby);
        return lobby.session.recorded();
    }
    /// Back at the gate, and long enough that a code counts again.
    static void goAway(Lobby &lobby)
    {
        lobby.session.handle(Event::Acknowledged());
        lobby.pass(RepeatedWithinMs);
    }
    static Visit comeInAndBeRemembered(Lobby &lobby)
    {
        const Visit visit = comeInByCard(lobby);
        lobby.session.rememberCard(true);
        deliver(lobby);
        goAway(lobby);
        scan(lobby, Card);
        goAway(lobby);
        return visit;
    }

private slots:
    void aCardAtTheGateFillsInTheName()
    {
        Lobby lobby;
        lobby.session.scan(Card);
        QCOMPARE(lobby.session.step(), Step::Identifying);
        QVERIFY(lobby.listener.isChecking()); // the visitor is there from now on
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Organisation);
        QCOMPARE(lobby.session.visitor().name, u"NGUYỄN VĂN MẪU"_qs);
        lobby.session.handle(Event::Back());
        QCOMPARE(lobby.session.step(), Step::Name);
    }

    void aCardAsksOneQuestionLess()
    {
        Lobby lobby;
        scan(lobby, Card);
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::HostPurpose);
        lobby.session.handle(Event::Back());
        QCOMPARE(lobby.session.step(), Step::Organisation);
    }

    void whoGaveANumberComesBackToIt()
    {
        Lobby lobby;
        lobby.typeForm();
        scan(lobby, Card);
        lobby.session.handle(Event::Back());
        QCOMPARE(lobby.session.step(), Step::Phone);
    }

    void whatIsRecordedIsTheNameAndADigest()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit visit = comeInByCard(lobby, OddCard);
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(visit.visitor, (Visitor{u"TRẦN VĂN LẠ"_qs, {}, {}}));
        QCOMPARE(visit.cardDigest, lobby.book.cardDigest(u"001190000009"_qs).value());
        QCOMPARE(visit.cardWarnings, (QList{CardWarning::SexMismatch, CardWarning::YearMismatch}));
        QVERIFY(!visit.cardRemembered);
        QVERIFY(!lobby.session.canUndo()); // every step was the visitor's own
    }

    void theSameCardChecksItsOwnerOut()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit in = comeInByCard(lobby);
        goAway(lobby);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QVERIFY(!lobby.listener.isChecking());
        const Visit out = lobby.book.visit(in.id).value();
        QCOMPARE(out.exitSource, std::optional(ExitSource::Card));
        QCOMPARE(out.checkedOutAtMs, std::optional(lobby.clock.utcMs()));
        QCOMPARE(lobby.session.recorded(), out);
    }

    void aPassIsScannedOnTheGateOrWhereItIsTyped_data()
    {
        QTest::addColumn<bool>("touchedOut");
        QTest::newRow("at the gate") << false;
        QTest::newRow("where it is typed") << true;
    }
    void aPassIsScannedOnTheGateOrWhereItIsTyped()
    {
        QFETCH(bool, touchedOut);
        Lobby lobby;
        const Visit visit = lobby.visitInside();
        if (touchedOut)
            lobby.session.handle(Event::TouchedOut());
        scan(lobby, passOf(visit));
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QCOMPARE(lobby.book.visit(visit.id)->exitSource, std::optional(ExitSource::Pass));
        QCOMPARE(lobby.session.canUndo(), !touchedOut);
    }

    void aWrongCheckOutIsUndone()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit in = comeInByCard(lobby);
        goAway(lobby);
        scan(lobby, Card);
        QVERIFY(lobby.session.canUndo());
        lobby.pass(UndoShownMs - 100);
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        lobby.session.handle(Event::AskedUndo());
        QCOMPARE(lobby.session.step(), Step::Undoing);
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.session.scanHint(), ScanHint::Undone);
        QCOMPARE(lobby.book.visit(in.id).value(), in);
        QCOMPARE(lobby.book.journal().constLast().kind, EntryKind::CheckOutUndone);
        QCOMPARE(lobby.book.journal().constLast().atMs, lobby.clock.utcMs());
    }

    void afterTenSecondsThereIsNothingToUndo()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInByCard(lobby);
        goAway(lobby);
        scan(lobby, Card);
        lobby.pass(UndoShownMs);
        QCOMPARE(lobby.session.step(), Step::Attract);
        lobby.session.handle(Event::AskedUndo());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.book.journal().constLast().kind, EntryKind::CheckedOut);
    }

    void anUndoThatFailsIsSaid()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInByCard(lobby);
        goAway(lobby);
        scan(lobby, Card);
        lobby.session.handle(Event::AskedUndo());
        lobby.book.failWith(Failure::Reason::Conflict);
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.session.scanHint(), ScanHint::CannotUndo);
    }

    void whoWantsToBeRecognisedIsLetInByOneTouch_data()
    {
        QTest::addColumn<EntryPolicy>("policy");
        QTest::newRow("off") << EntryPolicy::Off;
        QTest::newRow("require") << EntryPolicy::Require;
    }
    void whoWantsToBeRecognisedIsLetInByOneTouch()
    {
        QFETCH(EntryPolicy, policy);
        Lobby lobby(policy);
        const Visit first = comeInAndBeRemembered(lobby);
        lobby.session.scan(Card);
        deliver(lobby);
        if (policy == EntryPolicy::Require) {
            QCOMPARE(lobby.session.step(), Step::HoldPhone); // the check is not skipped
            lobby.holdPhone();
            lobby.session.handle(Event::Next());
            deliver(lobby);
        }
        QCOMPARE(lobby.session.step(), Step::Welcome);
        const Visit second = lobby.session.recorded();
        QVERIFY(second.id != first.id);
        QCOMPARE(second.host, first.host);
        QVERIFY(second.cardRemembered);
        QVERIFY(lobby.session.canUndo());
        lobby.session.handle(Event::AskedUndo());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.book.visit(second.id)->state, VisitState::DidNotEnter);
        QVERIFY(!lobby.listener.isChecking());
    }

    void aPhoneOfAnUndoneVisitConfirmsAgain()
    {
        Lobby lobby;
        comeInAndBeRemembered(lobby);
        for (int i = 0; i < 2; ++i) {
            scan(lobby, Card);
            lobby.holdPhone();
            QCOMPARE(lobby.session.step(), Step::Confirmed);
            lobby.session.handle(Event::Next());
            deliver(lobby);
            lobby.session.handle(Event::AskedUndo());
            deliver(lobby);
            lobby.pass(RepeatedWithinMs);
        }
    }

    void aBadgePassesInAndOutWithoutAForm()
    {
        Lobby lobby(EntryPolicy::Off);
        const QByteArray token(16, 'b');
        QVERIFY(lobby.book.addBadge({0, u"Trần Lan"_qs, u"Văn thư"_qs, lobby.clock.utcMs(), {}}, token));
        const QByteArray badge = badgeQrText(token).toUtf8();
        scan(lobby, badge);
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(lobby.session.recorded().visitor.name, u"Trần Lan"_qs);
        QVERIFY(lobby.session.canUndo());
        QVERIFY(!lobby.session.canRemember()); // it is known already
        goAway(lobby);
        scan(lobby, badge);
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QCOMPARE(lobby.session.recorded().exitSource, std::optional(ExitSource::Card));
    }

    static QByteArray badgeOf(Lobby &lobby, const QString &name)
    {
        const QByteArray token(16, 'b');
        const auto added = lobby.book.addBadge({0, name, {}, lobby.clock.utcMs(), {}}, token);
        return added ? badgeQrText(token).toUtf8() : QByteArray();
    }
    static bool hire(Lobby &lobby) { return lobby.book.addStaff({u"Lan"_qs, StaffRole::Receptionist, "hash"}).hasValue(); }

    void aBadgeOfAnAccountOpensTheStaffsDoor()
    {
        Lobby lobby(EntryPolicy::Off);
        QVERIFY(hire(lobby));
        QSignalSpy shown(&lobby.session, &Session::staffBadgeShown);
        scan(lobby, badgeOf(lobby, u"Lan"_qs));
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.first().first().toString(), u"Lan"_qs);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.book.visits().size(), 0);
    }

    void withAGateTouchedItPassesLikeAnyBadge_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("in") << false;
        QTest::newRow("out") << true;
    }
    void withAGateTouchedItPassesLikeAnyBadge()
    {
        QFETCH(bool, leaves);
        Lobby lobby(EntryPolicy::Off);
        lobby.session.setCanScan(true);
        QVERIFY(hire(lobby));
        const QByteArray badge = badgeOf(lobby, u"Lan"_qs);
        QSignalSpy shown(&lobby.session, &Session::staffBadgeShown);
        lobby.session.handle(Event::TouchedIn());
        scan(lobby, badge);
        QCOMPARE(lobby.session.step(), Step::Welcome);
        if (leaves) {
            goAway(lobby);
            lobby.session.handle(Event::TouchedOut());
            scan(lobby, badge);
            QCOMPARE(lobby.session.step(), Step::Goodbye);
        }
        QCOMPARE(shown.count(), 0);
    }

    void aDisabledAccountsBadgeIsAnOrdinaryOne()
    {
        Lobby lobby(EntryPolicy::Off);
        QVERIFY(hire(lobby));
        QVERIFY(lobby.book.setDisabled(u"Lan"_qs, true));
        QSignalSpy shown(&lobby.session, &Session::staffBadgeShown);
        scan(lobby, badgeOf(lobby, u"Lan"_qs));
        QCOMPARE(shown.count(), 0);
        QCOMPARE(lobby.session.step(), Step::Welcome);
    }

    void aRevokedBadgeOpensNoDoor()
    {
        Lobby lobby(EntryPolicy::Off);
        QVERIFY(hire(lobby));
        const QByteArray badge = badgeOf(lobby, u"Lan"_qs);
        QVERIFY(lobby.book.revokeBadge(1, lobby.clock.utcMs()));
        QSignalSpy shown(&lobby.session, &Session::staffBadgeShown);
        scan(lobby, badge);
        QCOMPARE(shown.count(), 0);
        QCOMPARE(lobby.session.step(), Step::Attract);
    }

    void whileTheStaffAreThereOnlyTheirBadgesCount()
    {
        Lobby lobby(EntryPolicy::Off);
        QVERIFY(hire(lobby));
        lobby.session.setStaffIsHere(true);
        QSignalSpy shown(&lobby.session, &Session::staffBadgeShown);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Attract);
        scan(lobby, badgeOf(lobby, u"Lan"_qs));
        QCOMPARE(shown.count(), 1);
        lobby.session.setStaffIsHere(false);
        lobby.pass(RepeatedWithinMs);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Organisation);
    }

    void whoTouchedMeanwhileGoesFirst()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.session.setCanScan(true);
        QVERIFY(hire(lobby));
        QSignalSpy shown(&lobby.session, &Session::staffBadgeShown);
        lobby.session.scan(badgeOf(lobby, u"Lan"_qs));
        lobby.session.handle(Event::TouchedIn());
        deliver(lobby);
        QCOMPARE(shown.count(), 0);
        QCOMPARE(lobby.session.step(), Step::Welcome);
    }

    void aBadgeIsCheckedLikeAnyVisitor()
    {
        Lobby lobby(EntryPolicy::Require);
        const QByteArray token(16, 'b');
        QVERIFY(lobby.book.addBadge({0, u"Trần Lan"_qs, {}, lobby.clock.utcMs(), {}}, token));
        scan(lobby, badgeQrText(token).toUtf8());
        QCOMPARE(lobby.session.step(), Step::HoldPhone);
    }

    void recognitionIsTakenBackAsEasily()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInAndBeRemembered(lobby);
        scan(lobby, Card);
        QVERIFY(lobby.session.recorded().cardRemembered);
        lobby.session.rememberCard(false);
        deliver(lobby);
        QVERIFY(!lobby.session.recorded().cardRemembered);
        goAway(lobby);
        scan(lobby, Card); // out
        goAway(lobby);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Organisation); // a stranger again
        QVERIFY(lobby.session.visitor().organisation.isEmpty());
    }

    void whoShowedNoCardIsNotRemembered()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.finishForm();
        deliver(lobby);
        lobby.session.rememberCard(true);
        QCOMPARE(lobby.keeper.pending(), 0);
    }

    void whoTouchedInIsNeverCheckedOut()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInByCard(lobby);
        goAway(lobby);
        lobby.session.setCanScan(true);
        lobby.session.handle(Event::TouchedIn());
        QCOMPARE(lobby.session.step(), Step::Who);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Organisation);
        QCOMPARE(lobby.book.visitsIn(VisitState::Inside)->size(), 1);
    }

    void inTheFormACardGivesTheNameAndWhatWasTypedStays()
    {
        Lobby lobby;
        lobby.typeForm();
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::HostPurpose);
        QCOMPARE(lobby.session.visitor(), (Visitor{u"NGUYỄN VĂN MẪU"_qs, u"Sao Mai"_qs, u"0901234567"_qs}));
        Lobby typing;
        typing.session.handle(Event::TouchedIn());
        scan(typing, Card);
        QCOMPARE(typing.session.step(), Step::Organisation);
    }

    void theNameStandsBeforeTheBookHasAnswered()
    {
        Lobby lobby;
        lobby.typeForm();
        lobby.session.scan(Card);
        QVERIFY(lobby.keeper.pending() > 0);
        QCOMPARE(lobby.session.visitor(), (Visitor{u"NGUYỄN VĂN MẪU"_qs, u"Sao Mai"_qs, u"0901234567"_qs}));
        lobby.session.handle(Event::StartOver());
        deliver(lobby);
        QCOMPARE(lobby.session.visitor(), Visitor());
    }

    void aCardThatIsReadTooLateFindsNoVisitor()
    {
        Lobby lobby;
        lobby.session.handle(Event::TouchedIn());
        lobby.session.scan(Card);
        lobby.session.handle(Event::StartOver());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.session.visitor(), Visitor());
    }

    void whoWaitsIsSentToTheReceptionist()
    {
        Lobby lobby;
        lobby.session.scan(Card);
        deliver(lobby);
        lobby.session.handle(Event::Next());
        lobby.session.handle(Event::Next());
        lobby.session.setHost({u"Hành chính"_qs, {}});
        lobby.session.handle(Event::Next());
        lobby.session.handle(Event::Declined());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::SeeReception);
        goAway(lobby);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.session.scanHint(), ScanHint::Waiting);
    }

    void eachCodeThatMeansNothingGetsItsWord_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Step>("step");
        QTest::addColumn<ScanHint>("hint");
        const QByteArray pass = passQrText(QByteArray(16, 'x')).toUtf8();
        QTest::newRow("web address") << QByteArrayLiteral("https://example.org/") << Step::Attract << ScanHint::NotOurs;
        QTest::newRow("rubbish") << QByteArrayLiteral("\xff\xfe\x00") << Step::Attract << ScanHint::NotOurs;
        QTest::newRow("nothing") << QByteArray() << Step::TypePass << ScanHint::NotOurs;
        QTest::newRow("pass of nobody at the gate") << pass << Step::Attract << ScanHint::NotInside;
        QTest::newRow("pass of nobody, typing") << pass << Step::TypePass << ScanHint::NotInside;
        QTest::newRow("card of nobody inside, typing") << Card << Step::TypePass << ScanHint::NotInside;
        QTest::newRow("pass in the form") << pass << Step::Name << ScanHint::FinishFirst;
        QTest::newRow("card at the mark") << Card << Step::HoldPhone << ScanHint::FinishFirst;
        QTest::newRow("card on the welcome") << Card << Step::Welcome << ScanHint::FinishFirst;
    }
    void eachCodeThatMeansNothingGetsItsWord()
    {
        QFETCH(QByteArray, code);
        QFETCH(Step, step);
        Lobby lobby;
        if (step == Step::TypePass)
            lobby.session.handle(Event::TouchedOut());
        else if (step == Step::Name)
            lobby.session.handle(Event::TouchedIn());
        else if (step == Step::HoldPhone || step == Step::Welcome)
            lobby.finishForm();
        if (step == Step::Welcome)
            lobby.session.handle(Event::SaidNoSmartphone());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), step);
        QSignalSpy changes(&lobby.session, &Session::scanHintChanged);
        scan(lobby, code);
        QCOMPARE(lobby.session.step(), step);
        QTEST(lobby.session.scanHint(), "hint");
        lobby.pass(HintShownMs);
        QCOMPARE(lobby.session.scanHint(), ScanHint::None);
        QCOMPARE(changes.size(), 2);
    }

    void theNextInTheQueueHoldsOnUntilTheGateIsFree()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInByCard(lobby);
        QCOMPARE(lobby.session.step(), Step::Welcome);
        qint64 heldMs = 0;
        for (; lobby.session.step() == Step::Welcome && heldMs < 60000; heldMs += 1000) {
            scan(lobby, OddCard); // as a camera reports it
            lobby.pass(1000);
        }
        QVERIFY2(heldMs <= lobby.session.rules().resultShownMs, "the pass is shown no longer for it");
        QCOMPARE(lobby.session.step(), Step::Attract);
        scan(lobby, OddCard);
        QCOMPARE(lobby.session.step(), Step::Organisation);
        QCOMPARE(lobby.session.visitor().name, u"TRẦN VĂN LẠ"_qs);
    }

    void whoStillHoldsTheirCardIsNotTakenOutAgain()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInByCard(lobby);
        for (int s = 0; s < 30; ++s) {
            scan(lobby, Card);
            lobby.pass(1000);
        }
        QCOMPARE(lobby.session.step(), Step::Attract);
    }

    void theNextInTheQueueNeedNotWaitForTheGoodbye()
    {
        Lobby lobby(EntryPolicy::Off);
        const Visit first = comeInByCard(lobby);
        goAway(lobby);
        const Visit second = comeInByCard(lobby, OddCard);
        goAway(lobby);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        scan(lobby, OddCard);
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QCOMPARE(lobby.session.recorded().id, second.id);
        QVERIFY(lobby.book.visitsIn(VisitState::Inside)->isEmpty());
    }

    void aCardLeftLyingCountsOnce()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInByCard(lobby);
        goAway(lobby);
        for (int i = 0; i < 60; ++i) {
            scan(lobby, Card);
            lobby.pass(1000);
        }
        QCOMPARE(lobby.session.step(), Step::Attract);
        QCOMPARE(lobby.book.journal().size(), 2);
    }

    void aHundredCodesASecondLeaveNoDeadState()
    {
        Lobby lobby(EntryPolicy::Off);
        SeededRandom dice(3);
        for (int i = 0; i < 2000; ++i) {
            const QByteArray number = QByteArray::number(100000 + dice.below(50));
            const QByteArray card = "001090" + number + "||NGUYỄN VĂN " + number + "|15081990|Nam|Hà Nội|01052020";
            const QList<QByteArray> codes{card, passQrText(dice.bytes(16)).toUtf8(), dice.bytes(40), Card};
            lobby.session.scan(codes[static_cast<qsizetype>(dice.below(4))]);
            if (dice.below(3) == 0)
                lobby.keeper.deliver();
            if (dice.below(20) == 0)
                lobby.session.handle(Event::AskedUndo());
            lobby.pass(10);
        }
        deliver(lobby);
        lobby.session.handle(Event::StartOver());
        lobby.pass(RepeatedWithinMs);
        QCOMPARE(lobby.session.step(), Step::Attract);
        scan(lobby, OddCard);
        QCOMPARE(lobby.session.step(), Step::Organisation);
    }

    void aLostBookIsOutOfServiceAndALackOfMemoryIsNot_data()
    {
        QTest::addColumn<Failure::Reason>("reason");
        QTest::addColumn<Step>("step");
        QTest::newRow("disk full") << Failure::Reason::DiskFull << Step::OutOfService;
        QTest::newRow("no memory for the hash") << Failure::Reason::Unsupported << Step::Attract;
    }
    void aLostBookIsOutOfServiceAndALackOfMemoryIsNot()
    {
        QFETCH(Failure::Reason, reason);
        Lobby lobby;
        lobby.book.failWith(reason);
        scan(lobby, Card);
        QTEST(lobby.session.step(), "step");
        QCOMPARE(lobby.session.scanHint(), reason == Failure::Reason::Unsupported ? ScanHint::CannotRead : ScanHint::None);
        lobby.session.handle(Event::BookBack());
        lobby.book.failWith(std::nullopt);
        lobby.pass(RepeatedWithinMs);
        scan(lobby, Card);
        QCOMPARE(lobby.session.step(), Step::Organisation);
    }

    void nothingOfACardOutlivesItsVisitor()
    {
        Lobby lobby(EntryPolicy::Off);
        comeInByCard(lobby, OddCard);
        goAway(lobby);
        lobby.finishForm();
        deliver(lobby);
        const Visit next = lobby.session.recorded();
        QVERIFY(next.cardDigest.isEmpty());
        QVERIFY(next.cardWarnings.isEmpty());
        QVERIFY(!lobby.session.canUndo());
    }
};

QTEST_GUILESS_MAIN(SessionScanTest)
#include "tst_sessionscan.moc"
