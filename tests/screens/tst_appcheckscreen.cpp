// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class AppCheckScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { stage(EntryPolicy::Require); }
    void cleanup() { m_staged.reset(); }

    void restsWhileNobodyIsThere();
    void listensFromTheFirstTouch();
    void saysNotHeardOnlyAfterTheFullTime();
    void aNearPhoneConfirms();
    void levelRisesAsThePhoneComesNearer();
    void aDeafRadioIsUnavailableAtOnceAndBlamesNobody();
    void oneWithoutASmartphoneSeesNoVerdict();
    void leavingChecksNothing();
    void underOffNothingIsSaidOfPhones();

private:
    void stage(EntryPolicy policy)
    {
        m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{policy});
        m_screen = m_staged->kiosk.appCheck();
    }

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    AppCheckScreen *m_screen = nullptr;
};

void AppCheckScreenTest::restsWhileNobodyIsThere()
{
    QVERIFY(m_screen->isWanted());
    m_staged->pass(60000);
    QCOMPARE(m_screen->state(), AppCheckScreen::Resting);
    m_staged->phoneSends(-45); // a passer-by
    QCOMPARE(m_screen->state(), AppCheckScreen::Resting);
}

void AppCheckScreenTest::listensFromTheFirstTouch()
{
    QSignalSpy changed(m_screen, &AppCheckScreen::changed);
    m_staged->kiosk.session()->checkIn();
    QCOMPARE(m_screen->state(), AppCheckScreen::Listening);
    QVERIFY(changed.count() > 0);
}

void AppCheckScreenTest::saysNotHeardOnlyAfterTheFullTime()
{
    m_staged->kiosk.session()->checkIn();
    m_staged->pass(19900);
    QCOMPARE(m_screen->state(), AppCheckScreen::Listening);
    m_staged->pass(200);
    QCOMPARE(m_screen->state(), AppCheckScreen::NotHeard);
}

void AppCheckScreenTest::aNearPhoneConfirms()
{
    m_staged->kiosk.session()->checkIn();
    m_staged->phoneSends(-45, 4000);
    QCOMPARE(m_screen->state(), AppCheckScreen::Confirmed);
    QCOMPARE(m_screen->level(), 5);
}

void AppCheckScreenTest::levelRisesAsThePhoneComesNearer()
{
    m_staged->kiosk.session()->checkIn();
    int last = m_screen->level();
    QCOMPARE(last, 0);
    for (const int levelDbm : {-85, -70, -45}) {
        m_staged->phoneSends(levelDbm, 4000);
        QVERIFY2(m_screen->level() > last, qPrintable(QString::number(levelDbm)));
        last = m_screen->level();
    }
    QCOMPARE(last, 5);
}

void AppCheckScreenTest::aDeafRadioIsUnavailableAtOnceAndBlamesNobody()
{
    m_staged->kiosk.session()->checkIn();
    m_staged->radio.goDeaf();
    QCOMPARE(m_screen->state(), AppCheckScreen::Unavailable);
    m_staged->pass(25000);
    QCOMPARE(m_screen->state(), AppCheckScreen::Unavailable);
    m_staged->radio.recover();
    QCOMPARE(m_screen->state(), AppCheckScreen::Listening);
}

void AppCheckScreenTest::oneWithoutASmartphoneSeesNoVerdict()
{
    m_staged->kiosk.session()->checkIn();
    m_staged->pass(25000);
    QCOMPARE(m_screen->state(), AppCheckScreen::NotHeard);
    m_staged->kiosk.session()->startOver();
    m_staged->enter(QStringLiteral("Trần Thị Bé"));
    QCOMPARE(m_staged->kiosk.session()->step(), SessionScreen::Welcome);
    QCOMPARE(m_screen->state(), AppCheckScreen::Resting);
    m_staged->pass(3000);
    QCOMPARE(m_screen->state(), AppCheckScreen::Resting);
}

void AppCheckScreenTest::leavingChecksNothing()
{
    m_staged->kiosk.session()->checkOut();
    m_staged->pass(25000);
    QCOMPARE(m_screen->state(), AppCheckScreen::Resting);
}

void AppCheckScreenTest::underOffNothingIsSaidOfPhones()
{
    stage(EntryPolicy::Off);
    QVERIFY(!m_screen->isWanted());
    m_staged->kiosk.session()->checkIn();
    m_staged->phoneSends(-45, 4000);
    m_staged->radio.goDeaf();
    QCOMPARE(m_screen->state(), AppCheckScreen::Resting);
}

QTEST_GUILESS_MAIN(AppCheckScreenTest)
#include "tst_appcheckscreen.moc"
