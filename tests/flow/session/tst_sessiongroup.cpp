// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/lobby.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

QByteArray card(int number, const QString &name)
{
    return QStringLiteral("00109000000%1|012345678|%2|15081990|Nam|Hà Nội|01052020").arg(number).arg(name).toUtf8();
}

} // namespace

class SessionGroupTest : public QObject
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
    /// To the screen that asks how many they are.
    static void sayGroup(Lobby &lobby, int people, int without = 0)
    {
        lobby.session.handle(Event::TouchedIn());
        if (lobby.session.step() == Step::Who)
            lobby.session.handle(Event::Next());
        lobby.session.setVisitor({u"Nguyễn An"_qs, u"Sao Mai"_qs, {}});
        lobby.session.handle(Event::Next());
        lobby.session.handle(Event::AskedGroup());
        QCOMPARE(lobby.session.step(), Step::Group);
        QCOMPARE(lobby.session.delegation().people, 2);
        lobby.session.setPeople(people);
        lobby.session.setWithoutSmartphone(without);
    }
    static void finishForm(Lobby &lobby)
    {
        lobby.session.handle(Event::Next());
        if (lobby.session.step() == Step::Companions)
            lobby.session.handle(Event::Next());
        lobby.session.handle(Event::Next());
        lobby.session.setHost({u"Hành chính"_qs, {}});
        lobby.session.handle(Event::Next());
    }
    /// Held to the mark by one of them and put back, while the others send from their pockets.
    static void holdPhone(Lobby &lobby, quint64 held)
    {
        const auto heardBefore = lobby.session.delegation().heard.size();
        const auto send = [&lobby, held](int levelDbm) {
            for (quint64 phone = 1; phone <= 3; ++phone)
                lobby.radio.hear(
                    {phone, lobby.clock.monotonicMs(), phone == held ? levelDbm : -75 - static_cast<int>(phone), {{Lobby::service()}, {}}});
            lobby.pass(100);
        };
        const auto asks = [&lobby] { return lobby.session.step() == Step::GroupPhones || lobby.session.step() == Step::Install; };
        for (int i = 0; i < 30 && asks() && lobby.session.delegation().heard.size() == heardBefore; ++i)
            send(-45);
        for (int i = 0; i < 10 && asks(); ++i)
            send(-80);
    }

    static QList<bool> shown(const QList<Visit> &visits)
    {
        QList<bool> out;
        for (const Visit &visit : visits)
            out.append(visit.codesShown.value());
        return out;
    }

private slots:
    void theirPhonesAreHeardOneByOne()
    {
        Lobby lobby;
        sayGroup(lobby, 4, 1);
        finishForm(lobby);
        QCOMPARE(lobby.session.step(), Step::GroupPhones);
        holdPhone(lobby, 1);
        QCOMPARE(lobby.session.delegation().heard.size(), 1);
        holdPhone(lobby, 2);
        QCOMPARE(lobby.session.step(), Step::GroupPhones);
        QCOMPARE(lobby.session.delegation().missingPhones(), 1);
        holdPhone(lobby, 2); // again: theirs is counted already
        QCOMPARE(lobby.session.delegation().heard.size(), 2);
        holdPhone(lobby, 3);
        QCOMPARE(lobby.session.step(), Step::Confirmed);
        lobby.session.handle(Event::Acknowledged());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(statusOf(lobby.session.together()), (DelegationStatus{4, 3, 1}));
        QVERIFY(leadsDelegation(lobby.session.recorded()));
        QCOMPARE(lobby.book.visits().size(), 4);
    }

    void whoGoesOnSaysWhatWasNotHeard()
    {
        Lobby lobby;
        sayGroup(lobby, 3);
        finishForm(lobby);
        holdPhone(lobby, 1);
        lobby.pass(21000);
        lobby.session.handle(Event::Next());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Welcome); // the leader is inside
        const QList<Visit> all = lobby.session.together();
        QCOMPARE(all[0].app.verdict, AppVerdict::Confirmed);
        QCOMPARE(all[1].state, VisitState::Waiting);
        QCOMPARE(all[2].app.verdict, AppVerdict::NotHeard);
    }

    void whoGoesOnAtOnceDeclines()
    {
        Lobby lobby(EntryPolicy::Recommend);
        sayGroup(lobby, 2);
        finishForm(lobby);
        lobby.session.handle(Event::Next());
        deliver(lobby);
        for (const Visit &visit : lobby.session.together())
            QCOMPARE(visit.app.verdict, AppVerdict::Declined);
    }

    void oneMoreWithoutASmartphoneIsSaidAtTheMark()
    {
        Lobby lobby;
        sayGroup(lobby, 2);
        finishForm(lobby);
        holdPhone(lobby, 1);
        lobby.session.handle(Event::SaidNoSmartphone());
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Welcome);
        QCOMPARE(statusOf(lobby.session.together()), (DelegationStatus{2, 1, 1}));
    }

    void whatIsInstalledHereCountsAsSuch()
    {
        Lobby lobby;
        sayGroup(lobby, 3);
        finishForm(lobby);
        lobby.session.handle(Event::AskedInstall());
        holdPhone(lobby, 1);
        QCOMPARE(lobby.session.step(), Step::GroupPhones);
        holdPhone(lobby, 2);
        lobby.session.handle(Event::AskedInstall());
        holdPhone(lobby, 3);
        QCOMPARE(lobby.session.step(), Step::Confirmed);
        lobby.session.handle(Event::Acknowledged());
        deliver(lobby);
        const QList<Visit> all = lobby.session.together();
        QCOMPARE(statusOf(all), (DelegationStatus{3, 3, 0}));
        QVERIFY(all[0].installedHere && !all[1].installedHere && all[2].installedHere);
        QCOMPARE(shown(all), (QList<bool>{true, false, true}));
    }

    void theNextPhoneAfterTheCodesIsOfWhomTheyWereShownTo()
    {
        Lobby lobby;
        sayGroup(lobby, 4);
        finishForm(lobby);
        holdPhone(lobby, 1);
        lobby.session.handle(Event::AskedInstall());
        lobby.session.handle(Event::Back());
        lobby.session.handle(Event::AskedInstall()); // the same one looks again
        lobby.session.handle(Event::Back());
        holdPhone(lobby, 2);
        lobby.session.handle(Event::AskedInstall());
        lobby.pass(21000);
        lobby.session.handle(Event::Declined());
        deliver(lobby);
        const QList<Visit> all = lobby.session.together();
        QCOMPARE(statusOf(all), (DelegationStatus{4, 2, 0}));
        QCOMPARE(shown(all), (QList<bool>{false, true, true, false}));
        QVERIFY(!all[0].installedHere && all[1].installedHere && !all[2].installedHere);
    }

    void whoHasNoSmartphoneAfterAllHasNoUseForTheCodes()
    {
        Lobby lobby;
        sayGroup(lobby, 2);
        finishForm(lobby);
        lobby.session.handle(Event::AskedInstall());
        lobby.session.handle(Event::SaidNoSmartphone());
        QCOMPARE(lobby.session.step(), Step::GroupPhones);
        holdPhone(lobby, 1);
        QCOMPARE(lobby.session.step(), Step::Confirmed);
        lobby.session.handle(Event::Acknowledged());
        deliver(lobby);
        const QList<Visit> all = lobby.session.together();
        QCOMPARE(statusOf(all), (DelegationStatus{2, 1, 1}));
        QCOMPARE(shown(all), (QList<bool>{false, false}));
        QVERIFY(!all[0].installedHere);
    }

    void aPhoneHeardBehindTheFormIsTheFirst()
    {
        Lobby lobby;
        sayGroup(lobby, 2, 1);
        lobby.pass(3000);
        lobby.holdPhone(1);
        QCOMPARE(lobby.listener.verdict(), AppVerdict::Confirmed);
        finishForm(lobby);
        deliver(lobby);
        QCOMPARE(lobby.session.step(), Step::Welcome); // nothing more to ask
        QCOMPARE(statusOf(lobby.session.together()), (DelegationStatus{2, 1, 1}));
    }

    void companionsAreNamedByTheirCards()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.session.setCanScan(true);
        sayGroup(lobby, 4);
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::Companions);
        scan(lobby, card(2, u"TRẦN BÌNH"_qs));
        QCOMPARE(lobby.session.delegation().named.size(), 1);
        lobby.pass(RepeatedWithinMs);
        scan(lobby, card(2, u"TRẦN BÌNH"_qs));
        QCOMPARE(lobby.session.scanHint(), ScanHint::CountedAlready);
        scan(lobby, card(3, u"LÊ CƯỜNG"_qs));
        lobby.session.unnameLast();
        QCOMPARE(lobby.session.delegation().named.size(), 1);
        scan(lobby, card(4, u"PHẠM DUNG"_qs));
        scan(lobby, card(5, u"VÕ EM"_qs));
        QCOMPARE(lobby.session.step(), Step::Phone); // that was the last of them
        lobby.session.handle(Event::Next());
        lobby.session.setHost({u"Hành chính"_qs, {}});
        lobby.session.handle(Event::Next());
        deliver(lobby);
        QStringList names;
        for (const Visit &visit : lobby.session.together())
            names.append(visit.visitor.name);
        QCOMPARE(names, (QStringList{u"Nguyễn An"_qs, u"TRẦN BÌNH"_qs, u"PHẠM DUNG"_qs, u"VÕ EM"_qs}));
    }

    void whoIsInsideIsNoCompanion()
    {
        Lobby lobby(EntryPolicy::Off);
        lobby.session.setCanScan(true);
        sayGroup(lobby, 2);
        lobby.session.handle(Event::Next());
        scan(lobby, card(2, u"TRẦN BÌNH"_qs));
        finishForm(lobby);
        deliver(lobby);
        lobby.session.handle(Event::Acknowledged());
        lobby.pass(RepeatedWithinMs);
        sayGroup(lobby, 3);
        lobby.session.handle(Event::Next());
        scan(lobby, card(2, u"TRẦN BÌNH"_qs));
        QCOMPARE(lobby.session.scanHint(), ScanHint::CountedAlready);
        QVERIFY(lobby.session.delegation().named.isEmpty());
    }

    void onePassChecksAllOfThemOut()
    {
        Lobby lobby(EntryPolicy::Off);
        sayGroup(lobby, 3);
        finishForm(lobby);
        deliver(lobby);
        const Visit leader = lobby.session.recorded();
        lobby.session.handle(Event::Acknowledged());
        scan(lobby, passQrText(leader.pass->token).toUtf8());
        QCOMPARE(lobby.session.step(), Step::Goodbye);
        QCOMPARE(lobby.session.together().size(), 3);
        for (const Visit &visit : lobby.book.visits())
            QCOMPARE(visit.state, VisitState::Left);
        // The kiosk guessed; that is taken back for all of them.
        lobby.session.handle(Event::AskedUndo());
        deliver(lobby);
        for (const Visit &visit : lobby.book.visits())
            QCOMPARE(visit.state, VisitState::Inside);
    }

    void aGroupAfterAllIsNone()
    {
        Lobby lobby;
        sayGroup(lobby, 3);
        finishForm(lobby);
        holdPhone(lobby, 1);
        for (int i = 0; i < 4; ++i)
            lobby.session.handle(Event::Back());
        QCOMPARE(lobby.session.step(), Step::Organisation);
        QCOMPARE(lobby.session.delegation(), Delegation());
        // The phone that was heard is the visitor's own again.
        lobby.session.handle(Event::Next());
        lobby.session.handle(Event::Next());
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::HoldPhone);
        lobby.holdPhone(1);
        QCOMPARE(lobby.session.step(), Step::Confirmed);
    }

    void nothingOfThemStays()
    {
        Lobby lobby;
        sayGroup(lobby, 3);
        finishForm(lobby);
        holdPhone(lobby, 1);
        lobby.session.handle(Event::StartOver());
        QCOMPARE(lobby.session.delegation(), Delegation());
        QVERIFY(lobby.session.together().isEmpty());
        QVERIFY(!lobby.listener.isChecking());
    }

    void theNumbersAreTakenOnlyWhileAskedFor()
    {
        Lobby lobby;
        lobby.session.setPeople(7);
        QCOMPARE(lobby.session.delegation(), Delegation());
    }
};

QTEST_GUILESS_MAIN(SessionGroupTest)
#include "tst_sessiongroup.moc"
