// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluez/bluezsource.h"
#include "fakes/bluezdouble.h"
#include "fakes/fakeclock.h"
#include "visit/appsignature.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

#include <memory>

using namespace Gatebook;

namespace {

constexpr auto Phone = "4A:01:02:03:04:05";
constexpr auto Tail = "22b5 a1b2c3d4e5f60718293a4b5c 00004e56-0000-1000-8000-00805f9b34fb";
constexpr int FenceDbm = -97;

} // namespace

/// The source on a private bus with a double of BlueZ; how it recovers is tested in devices/radio.
class TestBluezSource : public QObject
{
    Q_OBJECT

    BluezDouble m_bluez;
    FakeClock m_clock;
    std::unique_ptr<BluezSource> m_source;
    QList<Advertisement> m_heard;
    QList<Failure> m_deaf;
    int m_hearing = 0;

    QByteArray tell(const QByteArray &order) { return m_bluez.tell(order); }
    static QByteArray phone(int level) { return QByteArray("phone ") + Phone + ' ' + QByteArray::number(level) + ' ' + Tail; }
    static QByteArray again(int level) { return QByteArray("again ") + Phone + ' ' + QByteArray::number(level); }
    void startHearing();
    void fence();

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachReportIsHeardOnce();
    void dataLevelAndMomentAreThoseOfTheReport();
    void changedDataIsHeard();
    void whatBluezRemembersIsNotHeard();
    void phoneOfBeforeTheStartIsKnownWhole();
    void forgottenPhoneComesBackWhole();
    void everyReportIsAskedForBeforeTheScan();
    void refusedFilterIsAskedForAgain();
    void nothingIsWaitedForInStart();
    void missingAdapterIsReportedOnce();
    void unknownAddressIsAMissingAdapter();
    void stoppedSourceIsSilentAndScansNoMore();
    void endedSourceScansNoMore();
    void restartIsNoDeafness();
    void roundsOfTheKernelAreNoLoss();
    void pausedSourceDoesNotMissTheScan();
    void lossesAreSeenWithinFiveSeconds();
    void thousandReportsASecondAreHeardOnceEach();
};

void TestBluezSource::initTestCase()
{
    const QString problem = m_bluez.beginBus();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestBluezSource::init()
{
    const QString problem = m_bluez.begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_heard.clear();
    m_deaf.clear();
    m_hearing = 0;
    BluezScan::Times times;
    times.retryMs = 20;
    times.longestRetryMs = 100;
    times.beatMs = 50;
    times.answerMs = 10000; // under load it may take long; that it need not is tested by itself
    times.startMs = 10000;
    times.graceMs = 200;
    m_source = std::make_unique<BluezSource>(m_clock, QString(), times);
    connect(m_source.get(), &AdvertisementSource::heard, this, [this](const Advertisement &advertisement) { m_heard.append(advertisement); });
    connect(m_source.get(), &AdvertisementSource::hearing, this, [this] { ++m_hearing; });
    connect(m_source.get(), &AdvertisementSource::deaf, this, [this](const Failure &why) { m_deaf.append(why); });
}

void TestBluezSource::cleanup()
{
    m_source.reset();
    m_bluez.end();
}

void TestBluezSource::startHearing()
{
    QCOMPARE(tell("adapter on"), QByteArray("done"));
    m_source->start();
    QTRY_COMPARE(m_hearing, 1);
}

/// Another phone is heard once; what was told before it has then arrived, also what was told twice.
void TestBluezSource::fence()
{
    tell("phone 4A:00:00:00:00:FF " + QByteArray::number(FenceDbm) + " - -");
    QTRY_VERIFY(!m_heard.isEmpty() && m_heard.constLast().levelDbm == FenceDbm);
    m_heard.removeLast();
}

void TestBluezSource::eachReportIsHeardOnce()
{
    startHearing();
    tell(phone(-50));
    constexpr int More = 20;
    for (int i = 0; i < More; ++i)
        QCOMPARE(tell(again(-51 - i)), QByteArray("done"));
    fence();
    QCOMPARE(m_heard.size(), 1 + More);
    for (int i = 0; i <= More; ++i)
        QCOMPARE(m_heard[i].levelDbm, std::optional(-50 - i));
    QVERIFY(m_deaf.isEmpty());
}

void TestBluezSource::dataLevelAndMomentAreThoseOfTheReport()
{
    startHearing();
    m_clock.advance(1234);
    tell(phone(-42));
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].sender, Q_UINT64_C(0x4A0102030405) | Q_UINT64_C(1) << 48);
    QCOMPARE(m_heard[0].levelDbm, std::optional(-42));
    QCOMPARE(m_heard[0].heardMs, m_clock.monotonicMs());
    QCOMPARE(m_heard[0].data.services, QList({bluetoothUuid(0x4E56)}));
    QCOMPARE(m_heard[0].data.manufacturers, QList({ManufacturerData{0x22B5, QByteArray::fromHex("a1b2c3d4e5f60718293a4b5c")}}));
}

void TestBluezSource::changedDataIsHeard()
{
    startHearing();
    tell(phone(-50));
    tell(again(-50) + " 4c 0108000000000000000000000000000000");
    QTRY_COMPARE(m_heard.size(), 2);
    QVERIFY(hasOverflowBit(m_heard[1].data, 4));
}

void TestBluezSource::whatBluezRemembersIsNotHeard()
{
    tell("adapter on");
    tell(phone(-40)); // minutes ago, perhaps
    m_source->start();
    QTRY_COMPARE(m_hearing, 1);
    tell(again(-61));
    fence();
    QCOMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].levelDbm, std::optional(-61));
}

void TestBluezSource::phoneOfBeforeTheStartIsKnownWhole()
{
    tell("adapter on");
    tell(phone(-40));
    m_source->start();
    QTRY_COMPARE(m_hearing, 1);
    tell(again(-61));
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].data.services, QList({bluetoothUuid(0x4E56)}));
    QCOMPARE(m_heard[0].data.manufacturers.size(), 1);
}

void TestBluezSource::forgottenPhoneComesBackWhole()
{
    startHearing();
    tell(phone(-50));
    tell(QByteArray("forget ") + Phone);
    tell("phone 4A:00:00:00:00:01 -80 - -");
    QTRY_COMPARE(m_heard.size(), 2);
    QCOMPARE(m_source->remembered(), 1);
    tell(phone(-51));
    QTRY_COMPARE(m_heard.size(), 3);
    QCOMPARE(m_heard[2].data, m_heard[0].data);
}

void TestBluezSource::everyReportIsAskedForBeforeTheScan()
{
    startHearing();
    QCOMPARE(tell("filter"), QByteArray("DuplicateData=1,RSSI=-100,Transport=le"));
    QCOMPARE(tell("calls SetDiscoveryFilter"), QByteArray("1"));
    m_source->restart();
    QTRY_COMPARE(tell("calls StartDiscovery"), QByteArray("2"));
    QCOMPARE(tell("calls SetDiscoveryFilter"), QByteArray("2"));
}

void TestBluezSource::refusedFilterIsAskedForAgain()
{
    tell("fail SetDiscoveryFilter 2 Failed");
    startHearing();
    QTRY_COMPARE(tell("filter"), QByteArray("DuplicateData=1,RSSI=-100,Transport=le"));
    QCOMPARE(tell("calls StartDiscovery"), QByteArray("1"));
    QVERIFY(m_deaf.isEmpty());
}

void TestBluezSource::nothingIsWaitedForInStart()
{
    tell("adapter on");
    m_bluez.freeze();
    QElapsedTimer taken;
    taken.start();
    m_source->start();
    m_source->restart();
    m_source->stop();
    m_source->start();
    QVERIFY2(taken.elapsed() < 1000, "a call waited for BlueZ"); // each would have waited for as long as BlueZ stands still
    m_bluez.thaw();
    QTRY_COMPARE(m_hearing, 1);
}

void TestBluezSource::missingAdapterIsReportedOnce()
{
    m_source->start();
    QTRY_COMPARE(m_deaf.size(), 1);
    QCOMPARE(m_deaf[0].reason, Failure::Reason::RadioMissing);
    QVERIFY(!m_deaf[0].detail.isEmpty());
    m_source->restart(); // nothing scans: nothing to do
    QTest::qWait(500);   // several tries, which fail in the same way
    QCOMPARE(m_deaf.size(), 1);
    QCOMPARE(m_hearing, 0);
    tell("adapter on");
    QTRY_COMPARE(m_hearing, 1);
}

void TestBluezSource::unknownAddressIsAMissingAdapter()
{
    tell("adapter on");
    BluezSource source(m_clock, QStringLiteral("00:00:00:00:00:01"));
    QSignalSpy deaf(&source, &AdvertisementSource::deaf);
    source.start();
    QTRY_COMPARE(deaf.size(), 1);
    QCOMPARE(deaf[0][0].value<Failure>().reason, Failure::Reason::RadioMissing);
    QVERIFY(deaf[0][0].value<Failure>().detail.contains(QStringLiteral("00:00:00:00:00:01")));
}

void TestBluezSource::stoppedSourceIsSilentAndScansNoMore()
{
    startHearing();
    m_source->stop();
    QTRY_COMPARE(tell("scanners"), QByteArray("0"));
    BluezSource witness(m_clock);
    QSignalSpy heard(&witness, &AdvertisementSource::heard);
    QSignalSpy deaf(&witness, &AdvertisementSource::deaf);
    QSignalSpy hearing(&witness, &AdvertisementSource::hearing);
    witness.start();
    QTRY_COMPARE(hearing.size(), 1);
    tell(phone(-50));
    tell("adapter off");
    QTRY_VERIFY(heard.size() == 1 && deaf.size() == 1);
    QVERIFY(m_heard.isEmpty());
    QVERIFY(m_deaf.isEmpty());
}

void TestBluezSource::endedSourceScansNoMore()
{
    startHearing();
    QCOMPARE(tell("scanners"), QByteArray("1"));
    m_source.reset();
    QTRY_COMPARE(tell("scanners"), QByteArray("0"));
}

void TestBluezSource::restartIsNoDeafness()
{
    startHearing();
    tell(phone(-50));
    m_source->restart();
    QTRY_COMPARE(tell("calls StartDiscovery"), QByteArray("2"));
    tell(again(-60));
    fence();
    QCOMPARE(m_heard.constLast().levelDbm, std::optional(-60));
    QCOMPARE(m_hearing, 1);
    QVERIFY(m_deaf.isEmpty());
    QCOMPARE(tell("scanners"), QByteArray("1"));
}

void TestBluezSource::roundsOfTheKernelAreNoLoss()
{
    startHearing();
    for (int round = 0; round < 5; ++round)
        tell("discovering blink");
    tell(phone(-50));
    fence();
    QCOMPARE(m_heard.size(), 1);
    QCOMPARE(tell("calls StartDiscovery"), QByteArray("1"));
    QCOMPARE(m_hearing, 1);
    QVERIFY(m_deaf.isEmpty());
}

void TestBluezSource::pausedSourceDoesNotMissTheScan()
{
    startHearing();
    m_source->pause();
    tell("discovering off");
    QTest::qWait(1000); // several times the grace
    QCOMPARE(tell("calls StartDiscovery"), QByteArray("1"));
    m_source->resume();
    QTRY_COMPARE(tell("calls StartDiscovery"), QByteArray("2"));
    tell(phone(-50));
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(m_hearing, 1);
    QVERIFY(m_deaf.isEmpty());
}

/// By the times a kiosk uses: the longest way from a loss to its report.
void TestBluezSource::lossesAreSeenWithinFiveSeconds()
{
    constexpr int LongestMs = 5000;
    const BluezScan::Times times;
    QVERIFY2(times.beatMs + times.answerMs < LongestMs, "BlueZ stands still");
    QVERIFY2(2 * times.graceMs < LongestMs, "the scan stops, and does not come back");
    QVERIFY2(times.longestRetryMs < LongestMs, "what came back without a word is seen as soon");
}

void TestBluezSource::thousandReportsASecondAreHeardOnceEach()
{
    constexpr int Reports = 4000;
    startHearing();
    tell(phone(-90));
    QTRY_COMPARE(m_heard.size(), 1);
    m_heard.clear();
    tell(QByteArray("flood ") + Phone + ' ' + QByteArray::number(Reports) + " 1000");
    QTRY_VERIFY_WITH_TIMEOUT(m_heard.size() >= Reports, 60000);
    fence();
    QCOMPARE(m_heard.size(), Reports);
    for (int number = 0; number < Reports; ++number) {
        QCOMPARE(m_heard[number].levelDbm, std::optional(-40 - number % 50));
        QCOMPARE(m_heard[number].data.manufacturers[0].data.last(4).toHex().toInt(nullptr, 16), number);
    }
    QVERIFY(m_deaf.isEmpty());
}

QTEST_GUILESS_MAIN(TestBluezSource)
#include "tst_bluezsource.moc"
