// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QString name = QStringLiteral("Nguyễn Văn Hà");

} // namespace

class SessionScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theWholeWayInShowsEachStep();
    void whatIsSaidReachesTheSession();
    void goingOnFollowsTheRules();
    void anOptionalThingCanBeLeftOut();
    void nothingOfAVisitorIsLeftAfterwards();
    void timesAreThoseOfTheSite();
    void leavingSaysHowLongItWas_data();
    void leavingSaysHowLongItWas();
    void anUnknownStayIsNotInvented();
    void theResultScreenCountsDown();
    void theIdleWarningCountsDown();
    void aWrongPassIsRefused();
    void fiveWrongPassesSlowTyping();
    void failuresAreNamedByWhatCanBeDone_data();
    void failuresAreNamedByWhatCanBeDone();
    void aFailureFromOutsideTheSessionIsShown();

private:
    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    SessionScreen *m_screen = nullptr;
};

void SessionScreenTest::init()
{
    m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{});
    m_screen = m_staged->kiosk.session();
}

void SessionScreenTest::cleanup()
{
    m_staged.reset();
}

void SessionScreenTest::theWholeWayInShowsEachStep()
{
    QSignalSpy changed(m_screen, &SessionScreen::stepChanged);
    QCOMPARE(m_screen->step(), SessionScreen::Attract);
    m_screen->checkIn();
    QCOMPARE(m_screen->step(), SessionScreen::Name);
    m_screen->setName(name);
    m_screen->next();
    QCOMPARE(m_screen->step(), SessionScreen::Organisation);
    QVERIFY(!m_screen->wentBack());
    m_screen->back();
    QCOMPARE(m_screen->step(), SessionScreen::Name);
    QVERIFY(m_screen->wentBack());
    m_screen->next();
    m_screen->next();
    QCOMPARE(m_screen->step(), SessionScreen::Phone);
    m_screen->next();
    QCOMPARE(m_screen->step(), SessionScreen::HostPurpose);
    m_screen->setDepartment(QStringLiteral("Thanh tra Sở"));
    m_screen->next();
    QCOMPARE(m_screen->step(), SessionScreen::HoldPhone);
    m_screen->askInstall();
    QCOMPARE(m_screen->step(), SessionScreen::Install);
    m_screen->sayNoSmartphone();
    QCOMPARE(m_screen->step(), SessionScreen::Recording);
    m_staged->deliver();
    QCOMPARE(m_screen->step(), SessionScreen::Welcome);
    QCOMPARE(m_screen->welcomeName(), name);
    m_screen->acknowledge();
    QCOMPARE(m_screen->step(), SessionScreen::Attract);
    QCOMPARE(changed.count(), 11);
}

void SessionScreenTest::whatIsSaidReachesTheSession()
{
    m_screen->checkIn();
    QSignalSpy changed(m_screen, &SessionScreen::contextChanged);
    m_screen->setLanguage(QStringLiteral("en"));
    m_screen->setName(name);
    m_screen->setOrganisation(QStringLiteral("Sao Mai"));
    m_screen->setPhone(QStringLiteral("0901 234 567"));
    m_screen->setDepartment(QStringLiteral("Thanh tra Sở"));
    m_screen->setHostPerson(QStringLiteral("Bà Lan"));
    m_screen->setPurpose(SessionScreen::Delivery);
    QCOMPARE(changed.count(), 7);
    const Visitor expected{name, QStringLiteral("Sao Mai"), QStringLiteral("0901 234 567")};
    QCOMPARE(m_staged->session.visitor(), expected);
    QCOMPARE(toText(m_staged->session.host()), QStringLiteral("Bà Lan – Thanh tra Sở"));
    QCOMPARE(m_staged->session.purpose(), Purpose::Delivery);
    QCOMPARE(m_staged->session.language(), QStringLiteral("en"));
    QCOMPARE(m_screen->purpose(), SessionScreen::Delivery);
    QCOMPARE(m_screen->hostPerson(), QStringLiteral("Bà Lan"));
}

void SessionScreenTest::goingOnFollowsTheRules()
{
    m_screen->checkIn();
    QVERIFY(!m_screen->canGoOn());
    m_screen->setName(QStringLiteral("  \n "));
    QVERIFY(!m_screen->canGoOn());
    m_screen->next();
    QCOMPARE(m_screen->step(), SessionScreen::Name);
    m_screen->setName(name);
    QVERIFY(m_screen->canGoOn());
    m_screen->next();
    m_screen->next();
    m_screen->next();
    QCOMPARE(m_screen->step(), SessionScreen::HostPurpose);
    QVERIFY(!m_screen->canGoOn());
    m_screen->setHostPerson(QStringLiteral("Bà Lan"));
    QVERIFY(m_screen->canGoOn());
}

void SessionScreenTest::anOptionalThingCanBeLeftOut()
{
    m_screen->checkIn();
    m_screen->setName(name);
    m_screen->next();
    QCOMPARE(m_screen->organisation(), QString());
    QVERIFY(m_screen->canGoOn());
}

void SessionScreenTest::nothingOfAVisitorIsLeftAfterwards()
{
    m_staged->enter(name);
    QVERIFY(!m_screen->recordedTime().isEmpty());
    m_staged->pass(9000);
    QCOMPARE(m_screen->step(), SessionScreen::Attract);
    for (const QString &left : {m_screen->name(), m_screen->organisation(), m_screen->phone(), m_screen->department(), m_screen->hostPerson(),
             m_screen->typedPass(), m_screen->welcomeName(), m_screen->recordedTime(), m_screen->leftTime(), m_staged->kiosk.pass()->code(),
             m_staged->kiosk.pass()->visitorName(), m_staged->kiosk.pass()->hostText()})
        QCOMPARE(left, QString());
    QCOMPARE(m_staged->kiosk.pass()->modules(), CodeModules{});
    QCOMPARE(m_screen->purpose(), SessionScreen::UnknownPurpose);
}

void SessionScreenTest::timesAreThoseOfTheSite()
{
    m_staged->enter(name);
    QCOMPARE(m_screen->recordedTime(), QStringLiteral("08:30")); // 01:30 UTC
    QCOMPARE(m_screen->leftTime(), QString());
}

void SessionScreenTest::leavingSaysHowLongItWas_data()
{
    QTest::addColumn<qint64>("stayMs");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("left");
    QTest::newRow("under a minute") << qint64(59999) << 0 << "08:30";
    QTest::newRow("a minute") << qint64(60000) << 1 << "08:31";
    QTest::newRow("an hour and more") << qint64(81 * 60000 + 30000) << 81 << "09:51";
}

void SessionScreenTest::leavingSaysHowLongItWas()
{
    QFETCH(const qint64, stayMs);
    m_staged->enter(name);
    const QString code = m_staged->session.recorded().pass->code;
    m_screen->acknowledge();
    m_staged->clock.advance(stayMs);
    m_screen->checkOut();
    m_screen->setTypedPass(code);
    m_staged->deliver();
    QCOMPARE(m_screen->step(), SessionScreen::Goodbye);
    QTEST(m_screen->stayMinutes(), "minutes");
    QTEST(m_screen->leftTime(), "left");
    QCOMPARE(m_screen->recordedTime(), QStringLiteral("08:30"));
}

void SessionScreenTest::anUnknownStayIsNotInvented()
{
    QCOMPARE(m_screen->stayMinutes(), -1);
    m_staged->enter(name);
    const QString code = m_staged->session.recorded().pass->code;
    m_screen->acknowledge();
    m_staged->clock.setUtcMs(FakeClock::Morning - 3600000); // somebody set the clock back
    m_screen->checkOut();
    m_screen->setTypedPass(code);
    m_staged->deliver();
    QCOMPARE(m_screen->step(), SessionScreen::Goodbye);
    QCOMPARE(m_screen->stayMinutes(), -1);
}

void SessionScreenTest::theResultScreenCountsDown()
{
    QCOMPARE(m_screen->countdownS(), -1);
    m_staged->enter(name);
    QCOMPARE(m_screen->countdownS(), 8);
    QCOMPARE(m_screen->countdownShare(), 1.0);
    QSignalSpy counted(m_screen, &SessionScreen::countdownChanged);
    m_staged->pass(2000);
    QCOMPARE(m_screen->countdownS(), 6);
    QCOMPARE(m_screen->countdownShare(), 0.75);
    QVERIFY(counted.count() >= 2);
    QVERIFY(!m_screen->idleWarning());
}

void SessionScreenTest::theIdleWarningCountsDown()
{
    m_screen->checkIn();
    m_staged->pass(29900);
    QVERIFY(!m_screen->idleWarning());
    m_staged->pass(5100);
    QVERIFY(m_screen->idleWarning());
    QCOMPARE(m_screen->countdownS(), 15);
    QCOMPARE(m_screen->countdownShare(), 0.75);
    m_screen->touched();
    QVERIFY(!m_screen->idleWarning());
    QCOMPARE(m_screen->countdownS(), -1);
}

void SessionScreenTest::aWrongPassIsRefused()
{
    m_screen->checkOut();
    QSignalSpy refused(m_screen, &SessionScreen::passRefusedChanged);
    m_screen->setTypedPass(QStringLiteral("222222"));
    m_staged->deliver();
    QCOMPARE(m_screen->step(), SessionScreen::TypePass);
    QVERIFY(m_screen->passRefused());
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_screen->typedPass(), QString());
    QCOMPARE(m_screen->passSlowdownS(), 0);
}

void SessionScreenTest::fiveWrongPassesSlowTyping()
{
    m_screen->checkOut();
    for (int i = 0; i < 5; ++i) {
        m_screen->setTypedPass(QStringLiteral("222222"));
        m_staged->deliver();
    }
    QCOMPARE(m_screen->passSlowdownS(), 30);
    m_staged->pass(1000);
    QCOMPARE(m_screen->passSlowdownS(), 29);
    m_screen->setTypedPass(QStringLiteral("K"));
    QCOMPARE(m_screen->typedPass(), QString());
}

void SessionScreenTest::failuresAreNamedByWhatCanBeDone_data()
{
    QTest::addColumn<Failure::Reason>("reason");
    QTest::addColumn<SessionScreen::FailureKind>("kind");
    QTest::newRow("disk full") << Failure::Reason::DiskFull << SessionScreen::DiskFull;
    QTest::newRow("locked") << Failure::Reason::BookLocked << SessionScreen::BookLocked;
    QTest::newRow("damaged") << Failure::Reason::BookCorrupt << SessionScreen::BookDamaged;
    QTest::newRow("too new") << Failure::Reason::BookTooNew << SessionScreen::BookDamaged;
    QTest::newRow("settings") << Failure::Reason::BadSettings << SessionScreen::SettingsWrong;
    QTest::newRow("write") << Failure::Reason::CannotWrite << SessionScreen::OtherFailure;
}

void SessionScreenTest::failuresAreNamedByWhatCanBeDone()
{
    QFETCH(const Failure::Reason, reason);
    QSignalSpy changed(m_screen, &SessionScreen::failureChanged);
    QCOMPARE(m_screen->failureKind(), SessionScreen::NoFailure);
    m_staged->session.bookLost({reason, QStringLiteral("a sentence for IT")});
    QCOMPARE(m_screen->step(), SessionScreen::OutOfService);
    QTEST(m_screen->failureKind(), "kind");
    QCOMPARE(m_screen->failureText(), QStringLiteral("a sentence for IT"));
    QVERIFY(changed.count() > 0);
}

void SessionScreenTest::aFailureFromOutsideTheSessionIsShown()
{
    m_screen->showFailure(Failure{Failure::Reason::BadSettings, QStringLiteral("gatebook.toml:3: unknown key")});
    QCOMPARE(m_screen->failureKind(), SessionScreen::SettingsWrong);
    QCOMPARE(m_screen->failureText(), QStringLiteral("gatebook.toml:3: unknown key"));
    m_screen->showFailure(std::nullopt);
    QCOMPARE(m_screen->failureKind(), SessionScreen::NoFailure);
}

QTEST_GUILESS_MAIN(SessionScreenTest)
#include "tst_sessionscreen.moc"
