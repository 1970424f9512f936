// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QString itName = QStringLiteral("Minh");
const QString pin = QStringLiteral("246810");

} // namespace

class CalibrationScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_staged.reset(); }

    void isForItOnly_data();
    void isForItOnly();
    void countsWhileItMeasures();
    void measuresForTwentySecondsAndStopsByItself();
    void tooLittleHeardDoesNotGoOn();
    void goesFromTheMarkToOneMetreToTheResult();
    void usingThemKeepsThemAndTellsTheListener();
    void cancellingAtAnyTimeChangesNothing_data();
    void cancellingAtAnyTimeChangesNothing();
    void nothingCanBeUsedWhenTheGapIsTooSmall();
    void oneFamilyCanBeUsedWithoutTheOther();
    void aFailedWriteLeavesTheOldOnes();
    void aDeafRadioEndsTheMeasurement();
    void beginningAgainForgetsBothPlaces();
    void theStaffScreenStaysOpenWhileItMeasures();
    void closingTheStaffScreenCancels();
    void aSecondCalibrationStartsFromTheFirst();

private:
    void open(StaffRole role = StaffRole::It);
    void measure(const QList<int> &androidDbm, const QList<int> &iphoneDbm);
    void toResult(int androidMetreDbm, int iphoneMetreDbm);

    FakeCodeMaker m_codes;
    std::unique_ptr<StagedKiosk> m_staged;
    StaffScreen *m_staff = nullptr;
    CalibrationScreen *m_screen = nullptr;
};

void CalibrationScreenTest::init()
{
    m_staged = std::make_unique<StagedKiosk>(m_codes, StagedKiosk::Wishes{});
    m_staff = m_staged->kiosk.staff();
    m_screen = m_staff->calibration();
}

void CalibrationScreenTest::open(StaffRole role)
{
    m_staged->addStaff(itName, pin, role);
    m_staff->openUp();
    m_staged->deliver();
    m_staff->signIn()->tryPin(pin);
    m_staged->deliver();
    m_staff->calibrate();
}

void CalibrationScreenTest::measure(const QList<int> &androidDbm, const QList<int> &iphoneDbm)
{
    m_screen->measure();
    QVERIFY(m_screen->isMeasuring());
    m_staged->phonesSend(androidDbm, iphoneDbm, CalibrationScreen::MeasureMs + 250);
    QVERIFY(!m_screen->isMeasuring());
}

void CalibrationScreenTest::toResult(int androidMetreDbm, int iphoneMetreDbm)
{
    open();
    measure({-46}, {-31});
    m_screen->next();
    measure({androidMetreDbm}, {iphoneMetreDbm});
    m_screen->next();
    QCOMPARE(m_screen->stage(), CalibrationScreen::Result);
}

void CalibrationScreenTest::isForItOnly_data()
{
    QTest::addColumn<StaffRole>("role");
    QTest::addColumn<bool>("opens");
    QTest::newRow("reception") << StaffRole::Receptionist << false;
    QTest::newRow("IT") << StaffRole::It << true;
}

void CalibrationScreenTest::isForItOnly()
{
    QFETCH(const StaffRole, role);
    QFETCH(const bool, opens);
    m_staff->calibrate(); // before anybody signed in
    QCOMPARE(m_screen->stage(), CalibrationScreen::Closed);
    open(role);
    QCOMPARE(m_staff->mayCalibrate(), opens);
    QCOMPARE(m_screen->stage() == CalibrationScreen::AtMark, opens);
    m_staff->close();
    QVERIFY(!m_staff->mayCalibrate());
}

void CalibrationScreenTest::countsWhileItMeasures()
{
    open();
    m_staged->phonesSend({-46}, {}, 3000);
    QCOMPARE(m_screen->android()->levels(), 0); // not begun
    m_screen->measure();
    m_staged->phonesSend({-46, -50, -80}, {-31}, 5000);
    QCOMPARE(m_screen->android()->phones(), 2);
    QCOMPARE(m_screen->android()->leftOut(), 1);
    QCOMPARE(m_screen->android()->levels(), 36); // two phones, four a second from the third report on
    QCOMPARE(m_screen->iphone()->phones(), 1);
    QCOMPARE(m_screen->iphone()->level(), -31);
    QCOMPARE(m_screen->secondsLeft(), 15);
    QCOMPARE(m_screen->shareLeft(), 0.75);
}

void CalibrationScreenTest::measuresForTwentySecondsAndStopsByItself()
{
    open();
    m_screen->measure();
    m_staged->phonesSend({-46}, {}, 19750);
    QVERIFY(m_screen->isMeasuring());
    QVERIFY(!m_screen->isEnough()); // the time is part of it
    m_screen->next();
    QCOMPARE(m_screen->stage(), CalibrationScreen::AtMark);
    m_staged->phonesSend({-46}, {}, 250);
    QVERIFY(!m_screen->isMeasuring());
    QVERIFY(m_screen->isEnough());
    const int levels = m_screen->android()->levels();
    m_staged->phonesSend({-46}, {}, 1000);
    QCOMPARE(m_screen->android()->levels(), levels);
}

void CalibrationScreenTest::tooLittleHeardDoesNotGoOn()
{
    open();
    measure({}, {});
    QVERIFY(m_screen->isMeasured());
    QVERIFY(!m_screen->isEnough());
    m_screen->next();
    QCOMPARE(m_screen->stage(), CalibrationScreen::AtMark);
    measure({-46}, {});
    QVERIFY(m_screen->isEnough());
}

void CalibrationScreenTest::goesFromTheMarkToOneMetreToTheResult()
{
    toResult(-66, -51);
    QCOMPARE(m_screen->android()->outcome(), CalibrationFamily::Calibrated);
    QCOMPARE(m_screen->android()->mark(), -46);
    QCOMPARE(m_screen->android()->metre(), -66);
    QCOMPARE(m_screen->android()->threshold(), -56);
    QCOMPARE(m_screen->android()->thresholdNow(), -60);
    QCOMPARE(m_screen->iphone()->threshold(), -41);
    QVERIFY(m_screen->isUsable());
    QVERIFY(!m_screen->isTooClose());
    QVERIFY(m_staged->calibrations.kept().thresholds.isEmpty()); // only shown
}

void CalibrationScreenTest::usingThemKeepsThemAndTellsTheListener()
{
    toResult(-66, -51);
    m_screen->use();
    QCOMPARE(m_screen->stage(), CalibrationScreen::Saved);
    const QList<Calibration::Threshold> &kept = m_staged->calibrations.kept().thresholds;
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().signature, QStringLiteral("bluezone-android"));
    QCOMPARE(kept.first().by, itName);
    QCOMPARE(kept.first().atMs, m_staged->clock.utcMs());
    QCOMPARE(m_staged->listener.signatures().first().nearDbm, -56);
    QCOMPARE(m_staged->listener.signatures().last().nearDbm, -41);
    m_screen->cancel();
    QCOMPARE(m_screen->stage(), CalibrationScreen::Closed);
    QVERIFY(m_staff->isOpen());
}

void CalibrationScreenTest::cancellingAtAnyTimeChangesNothing_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("before") << 0;
    QTest::newRow("while measuring at the mark") << 1;
    QTest::newRow("between") << 2;
    QTest::newRow("one metre away") << 3;
    QTest::newRow("at the result") << 4;
}

void CalibrationScreenTest::cancellingAtAnyTimeChangesNothing()
{
    QFETCH(const int, at);
    if (at == 4) {
        toResult(-66, -51);
    } else {
        open();
        if (at == 1)
            m_screen->measure();
        if (at >= 2)
            measure({-46}, {-31});
        if (at == 3) {
            m_screen->next();
            m_screen->measure();
        }
    }
    m_screen->cancel();
    QCOMPARE(m_screen->stage(), CalibrationScreen::Closed);
    m_screen->use();
    m_screen->measure();
    m_screen->next();
    QVERIFY(!m_screen->isMeasuring());
    QVERIFY(m_staged->calibrations.kept().thresholds.isEmpty());
    QCOMPARE(m_staged->listener.signatures().first().nearDbm, -60);
}

void CalibrationScreenTest::nothingCanBeUsedWhenTheGapIsTooSmall()
{
    toResult(-51, -36);
    QVERIFY(!m_screen->isUsable());
    QVERIFY(m_screen->isTooClose());
    m_screen->use();
    QCOMPARE(m_screen->stage(), CalibrationScreen::Result);
    QVERIFY(m_staged->calibrations.kept().thresholds.isEmpty());
}

void CalibrationScreenTest::oneFamilyCanBeUsedWithoutTheOther()
{
    toResult(-66, -36);
    QVERIFY(m_screen->isUsable());
    QVERIFY(m_screen->isTooClose());
    m_screen->use();
    QCOMPARE(m_staged->calibrations.kept().thresholds.size(), 1);
    QCOMPARE(m_staged->listener.signatures().first().nearDbm, -56);
    QCOMPARE(m_staged->listener.signatures().last().nearDbm, -45);
}

void CalibrationScreenTest::aFailedWriteLeavesTheOldOnes()
{
    toResult(-66, -51);
    m_staged->calibrations.failWith(Failure::Reason::DiskFull);
    m_screen->use();
    QVERIFY(m_screen->hasFailed());
    QCOMPARE(m_screen->stage(), CalibrationScreen::Result);
    QCOMPARE(m_staged->listener.signatures().first().nearDbm, -60);
    m_staged->calibrations.failWith(std::nullopt);
    m_screen->use();
    QVERIFY(!m_screen->hasFailed());
    QCOMPARE(m_screen->stage(), CalibrationScreen::Saved);
}

void CalibrationScreenTest::aDeafRadioEndsTheMeasurement()
{
    open();
    m_screen->measure();
    m_staged->phonesSend({-46}, {-31}, 15000);
    m_staged->radio.goDeaf();
    QVERIFY(!m_screen->isMeasuring());
    QVERIFY(!m_screen->isMeasured());
    QVERIFY(!m_screen->isEnough());
    QVERIFY(!m_screen->radioWorks());
    m_screen->measure();
    QVERIFY(!m_screen->isMeasuring());
    m_staged->radio.recover();
    QVERIFY(m_screen->radioWorks());
    measure({-46}, {-31});
    QVERIFY(m_screen->isEnough());
}

void CalibrationScreenTest::beginningAgainForgetsBothPlaces()
{
    toResult(-51, -36);
    m_screen->again();
    QCOMPARE(m_screen->stage(), CalibrationScreen::AtMark);
    QCOMPARE(m_screen->android()->levels(), 0);
    QVERIFY(!m_screen->isTooClose());
}

void CalibrationScreenTest::theStaffScreenStaysOpenWhileItMeasures()
{
    open();
    m_staged->pass(55000);
    measure({-46}, {-31});
    m_staged->pass(55000);
    QVERIFY(m_staff->isOpen());
    m_staged->pass(6000);
    QVERIFY(!m_staff->isOpen());
    QCOMPARE(m_screen->stage(), CalibrationScreen::Closed);
}

void CalibrationScreenTest::closingTheStaffScreenCancels()
{
    toResult(-66, -51);
    m_staff->close();
    QCOMPARE(m_screen->stage(), CalibrationScreen::Closed);
    QVERIFY(m_staged->calibrations.kept().thresholds.isEmpty());
}

void CalibrationScreenTest::aSecondCalibrationStartsFromTheFirst()
{
    toResult(-66, -51);
    m_screen->use();
    m_screen->cancel();
    m_staff->calibrate();
    QCOMPARE(m_screen->android()->thresholdNow(), -56);
    QVERIFY(!m_screen->isUsable());
    measure({-50}, {});
    m_screen->next();
    measure({-70}, {});
    m_screen->next();
    QCOMPARE(m_screen->iphone()->outcome(), CalibrationFamily::NotHeard);
    QCOMPARE(m_screen->android()->threshold(), -60);
    m_screen->use();
    QCOMPARE(m_staged->calibrations.kept().thresholds.size(), 2); // the iPhone's stays
}

QTEST_GUILESS_MAIN(CalibrationScreenTest)
#include "tst_calibrationscreen.moc"
