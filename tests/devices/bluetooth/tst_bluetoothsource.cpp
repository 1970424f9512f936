// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/bluetoothsource.h"
#include "fakes/bluezdouble.h"
#include "fakes/fakeclock.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <memory>

using namespace Gatebook;

namespace {

constexpr int RetryMs = 20;
constexpr int LookMs = 200;
constexpr auto Phone = "4A:01:02:03:04:05";
constexpr auto Tail = "22b5 a1b2c3d4e5f60718293a4b5c 00004e56-0000-1000-8000-00805f9b34fb";

} // namespace

/// Real Qt Bluetooth against a double of BlueZ on a private bus.
class TestBluetoothSource : public QObject
{
    Q_OBJECT

    BluezDouble m_bluez;
    FakeClock m_clock;
    std::unique_ptr<BluetoothSource> m_source;
    QList<Advertisement> m_heard;
    QList<Failure> m_deaf;
    int m_hearing = 0;

    QByteArray tell(const QByteArray &order) { return m_bluez.tell(order); }
    static QByteArray phone(int level) { return QByteArray("phone ") + Phone + ' ' + QByteArray::number(level) + ' ' + Tail; }
    static QByteArray again(int level) { return QByteArray("again ") + Phone + ' ' + QByteArray::number(level); }
    void waitForAllThatWasTold();

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachAdvertisementIsHeardOnce();
    void dataAndLevelAreThoseOfTheAdvertisement();
    void phoneWithoutLevelIsNotHeard();
    void whatBluezRemembersIsNotHeard();
    void everyReportIsAskedFor();
    void missingAdapterIsReportedOnce();
    void adapterThatAppearsIsUsed();
    void adapterSwitchedOffIsReported();
    void adapterSwitchedOffWhileHearingIsReported();
    void unknownAddressIsAMissingAdapter();
    void unpluggedAdapterIsReportedAndFoundAgainWithoutDoubling();
    void vanishedServiceIsReported();
    void stoppedSourceIsSilent();
    void refreshBeginsAnewWithoutAWord();
    void pausedSourceDoesNotMissTheScan();
};

void TestBluetoothSource::initTestCase()
{
    const QString problem = m_bluez.beginBus();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestBluetoothSource::init()
{
    const QString problem = m_bluez.begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_heard.clear();
    m_deaf.clear();
    m_hearing = 0;
    m_source = std::make_unique<BluetoothSource>(m_clock, QString(), RetryMs, LookMs);
    connect(m_source.get(), &AdvertisementSource::heard, this, [this](const Advertisement &advertisement) { m_heard.append(advertisement); });
    connect(m_source.get(), &AdvertisementSource::hearing, this, [this] { ++m_hearing; });
    connect(m_source.get(), &AdvertisementSource::deaf, this, [this](const Failure &why) { m_deaf.append(why); });
}

void TestBluetoothSource::cleanup()
{
    m_source.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_bluez.end();
}

/// Another phone is heard once, at -90 dBm; what was told before it has then arrived, also what was told twice.
void TestBluetoothSource::waitForAllThatWasTold()
{
    tell("phone 4A:00:00:00:00:FF -90 - -");
    QTRY_VERIFY(m_heard.constLast().levelDbm == -90);
}

void TestBluetoothSource::eachAdvertisementIsHeardOnce()
{
    QCOMPARE(tell("adapter on"), QByteArray("done"));
    m_source->start();
    QCOMPARE(m_hearing, 1);
    QCOMPARE(tell(phone(-50)), QByteArray("done"));
    QTRY_COMPARE(m_heard.size(), 1); // only then does Qt follow the phone
    constexpr int More = 20;
    for (int i = 0; i < More; ++i)
        QCOMPARE(tell(again(-50 - i % 2)), QByteArray("done"));
    QTRY_VERIFY(m_heard.size() >= 1 + More);
    waitForAllThatWasTold();
    for (int i = 0; i < More; ++i)
        QCOMPARE(m_heard[1 + i].levelDbm, std::optional(-50 - i % 2));
    QCOMPARE(m_heard.size(), 1 + More + 1);
    QVERIFY(m_deaf.isEmpty());
}

void TestBluetoothSource::dataAndLevelAreThoseOfTheAdvertisement()
{
    tell("adapter on");
    m_source->start();
    tell(phone(-42));
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].sender, Q_UINT64_C(0x4A0102030405));
    QCOMPARE(m_heard[0].levelDbm, std::optional(-42));
    QCOMPARE(m_heard[0].heardMs, m_clock.monotonicMs());
    QCOMPARE(m_heard[0].data.services, QList({bluetoothUuid(0x4E56)}));
    QCOMPARE(m_heard[0].data.manufacturers, QList({ManufacturerData{0x22B5, QByteArray::fromHex("a1b2c3d4e5f60718293a4b5c")}}));
}

void TestBluetoothSource::phoneWithoutLevelIsNotHeard()
{
    tell("adapter on");
    m_source->start();
    tell(phone(0));
    tell(again(0));
    tell(again(-60));
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].levelDbm, std::optional(-60));
}

void TestBluetoothSource::whatBluezRemembersIsNotHeard()
{
    tell("adapter on");
    tell(phone(-40)); // minutes ago, perhaps
    m_source->start();
    tell(again(-61));
    QTRY_COMPARE(m_heard.size(), 1);
    QCOMPARE(m_heard[0].levelDbm, std::optional(-61));
}

void TestBluetoothSource::everyReportIsAskedFor()
{
    tell("adapter on");
    m_source->start();
    QTRY_COMPARE(tell("filter"), QByteArray("DuplicateData=1,RSSI=-100,Transport=le"));
}

void TestBluetoothSource::missingAdapterIsReportedOnce()
{
    m_source->start();
    QCOMPARE(m_deaf.size(), 1);
    QCOMPARE(m_deaf[0].reason, Failure::Reason::RadioMissing);
    QVERIFY(!m_deaf[0].detail.isEmpty());
    QTest::qWait(5 * RetryMs); // several tries, which fail in the same way
    QCOMPARE(m_deaf.size(), 1);
    QCOMPARE(m_hearing, 0);
}

void TestBluetoothSource::adapterThatAppearsIsUsed()
{
    m_source->start();
    tell("adapter on");
    QTRY_COMPARE(m_hearing, 1);
    tell(phone(-50));
    QTRY_COMPARE(m_heard.size(), 1);
}

void TestBluetoothSource::adapterSwitchedOffIsReported()
{
    tell("adapter off");
    m_source->start();
    QCOMPARE(m_deaf.size(), 1);
    QCOMPARE(m_deaf[0].reason, Failure::Reason::RadioOff);
    tell("adapter on");
    QTRY_COMPARE(m_hearing, 1);
}

void TestBluetoothSource::adapterSwitchedOffWhileHearingIsReported()
{
    tell("adapter on");
    m_source->start();
    tell("adapter off");
    QTRY_COMPARE(m_deaf.size(), 1);
    QCOMPARE(m_deaf[0].reason, Failure::Reason::RadioOff);
}

void TestBluetoothSource::unknownAddressIsAMissingAdapter()
{
    tell("adapter on");
    BluetoothSource source(m_clock, QStringLiteral("00:00:00:00:00:01"), RetryMs);
    QSignalSpy deaf(&source, &AdvertisementSource::deaf);
    source.start();
    QCOMPARE(deaf.size(), 1);
    QCOMPARE(deaf[0][0].value<Failure>().reason, Failure::Reason::RadioMissing);
}

void TestBluetoothSource::unpluggedAdapterIsReportedAndFoundAgainWithoutDoubling()
{
    tell("adapter on");
    m_source->start();
    tell("unplug");
    QTRY_VERIFY(!m_deaf.isEmpty());
    tell("adapter on");
    QTRY_COMPARE(m_hearing, 2);
    tell(phone(-50));
    QTRY_COMPARE(m_heard.size(), 1);
    tell(again(-51));
    QTRY_COMPARE(m_heard.size(), 2);
    waitForAllThatWasTold();
    QCOMPARE(m_heard.size(), 3);
}

void TestBluetoothSource::vanishedServiceIsReported()
{
    tell("adapter on");
    m_source->start();
    m_bluez.end();
    QTRY_VERIFY(!m_deaf.isEmpty());
    QCOMPARE(m_deaf[0].reason, Failure::Reason::RadioLost);
}

void TestBluetoothSource::stoppedSourceIsSilent()
{
    tell("adapter on");
    m_source->start();
    m_source->stop();
    BluetoothSource witness(m_clock, QString(), RetryMs);
    QSignalSpy heard(&witness, &AdvertisementSource::heard);
    QSignalSpy deaf(&witness, &AdvertisementSource::deaf);
    witness.start();
    tell(phone(-50));
    tell("adapter off");
    QTRY_VERIFY(heard.size() == 1 && deaf.size() == 1);
    QVERIFY(m_heard.isEmpty());
    QVERIFY(m_deaf.isEmpty());
}

void TestBluetoothSource::refreshBeginsAnewWithoutAWord()
{
    tell("adapter on");
    m_source->start();
    tell(phone(-50));
    QTRY_COMPARE(m_heard.size(), 1);
    for (int time = 0; time < 3; ++time)
        m_source->refresh();
    // Qt tells what BlueZ remembers when it begins; only then does it follow the phone again.
    tell(again(-60));
    QTRY_COMPARE(m_heard.size(), 2);
    waitForAllThatWasTold();
    QCOMPARE(m_heard.size(), 3);
    QCOMPARE(tell("calls StartDiscovery"), QByteArray("4"));
    QCOMPARE(m_hearing, 1);
    QVERIFY(m_deaf.isEmpty());
}

void TestBluetoothSource::pausedSourceDoesNotMissTheScan()
{
    tell("adapter on");
    m_source->start();
    m_source->pause();
    tell("discovering off");
    QTest::qWait(5 * LookMs);
    QCOMPARE(tell("calls StopDiscovery"), QByteArray("0"));
    m_source->resume();
    QTRY_COMPARE(tell("calls StopDiscovery"), QByteArray("1"));
    tell(phone(-50));
    QTRY_COMPARE(m_heard.size(), 1);
    QVERIFY(m_deaf.isEmpty());
}

QTEST_GUILESS_MAIN(TestBluetoothSource)
#include "tst_bluetoothsource.moc"
