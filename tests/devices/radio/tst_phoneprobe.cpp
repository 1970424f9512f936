// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/qtphoneprobe.h"
#include "devices/bluez/bluezsource.h"
#include "fakes/bluezdouble.h"
#include "fakes/fakeclock.h"
#include "flow/approach/listener.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <memory>

using namespace Gatebook;

namespace {

constexpr auto Phone = "4A:01:02:03:04:05";
constexpr quint64 Sender = Q_UINT64_C(0x4A0102030405) | Q_UINT64_C(1) << 48;
constexpr auto Service = "00004e56-73f5-4bc4-a12f-17d1ad07a667";
constexpr auto Characteristic = "00004e56-73f5-4bc4-a12f-17d1ad07a689";
constexpr auto Id = "a1b2c3d4e5f60718293a4b5c";
constexpr int PatienceMs = 20000;

AppSignature::Gatt question()
{
    return {QUuid::fromString(QString::fromLatin1(Service)), QUuid::fromString(QString::fromLatin1(Characteristic)), 12, 10000};
}

AppSignature background()
{
    AppSignature signature;
    signature.name = QStringLiteral("bluezone-ios-background");
    signature.certainty = Certainty::Possible;
    signature.overflowService = question().service;
    signature.nearDbm = -45;
    signature.gatt = question();
    return signature;
}

QByteArray iphone(int level)
{
    return QByteArray("phone ") + Phone + ' ' + QByteArray::number(level) + " 4c 0108000000000000000000000000000000";
}

} // namespace

/// Connections through Qt Bluetooth to phones of the BlueZ double, while BluezSource listens.
class TestPhoneProbe : public QObject
{
    Q_OBJECT

    BluezDouble m_bluez;
    FakeClock m_clock;
    std::unique_ptr<BluezSource> m_source;
    std::unique_ptr<QtPhoneProbe> m_probe;

    QByteArray tell(const QByteArray &order) { return m_bluez.tell(order); }
    void hold(Listener &listener, const QByteArray &way);

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void phoneAnswers_data();
    void phoneAnswers();
    void questionThatTakesTooLongIsGivenUp_data();
    void questionThatTakesTooLongIsGivenUp();
    void bluezForgetsThePhone();
    void pairedPhoneIsNotForgotten();
    void possiblePhoneIsConfirmedAndScanningGoesOn();
    void refusingPhoneStaysPossibleAndScanningGoesOn();
};

void TestPhoneProbe::initTestCase()
{
    const QString problem = m_bluez.beginBus();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestPhoneProbe::init()
{
    const QString problem = m_bluez.begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(tell("adapter on"), QByteArray("done"));
    BluezScan::Times times;
    times.answerMs = PatienceMs;
    times.startMs = PatienceMs;
    m_source = std::make_unique<BluezSource>(m_clock, QString(), times);
    m_probe = std::make_unique<QtPhoneProbe>();
    QSignalSpy hearing(m_source.get(), &AdvertisementSource::hearing);
    m_source->start();
    QTRY_COMPARE_WITH_TIMEOUT(hearing.size(), 1, PatienceMs);
}

void TestPhoneProbe::cleanup()
{
    m_probe.reset();
    m_source.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_bluez.end();
}

void TestPhoneProbe::phoneAnswers_data()
{
    QTest::addColumn<QByteArray>("gatt");
    QTest::addColumn<bool>("hasApp");
    const auto row = [](const char *name, const char *way, const char *service, const char *characteristic, const char *value, bool hasApp) {
        QTest::newRow(name) << QByteArray(way) + ' ' + service + ' ' + characteristic + ' ' + value << hasApp;
    };
    constexpr auto Other = "0000180f-0000-1000-8000-00805f9b34fb";
    row("it has the app", "ok", Service, Characteristic, Id, true);
    row("another service", "ok", Other, Characteristic, Id, false);
    row("another characteristic", "ok", Service, Other, Id, false);
    row("a value of another length", "ok", Service, Characteristic, "a1b2c3d4e5f60718293a4b", false);
    row("refused", "refuse", Service, Characteristic, Id, false);
    row("lost while its services are asked for", "drop", Service, Characteristic, Id, false);
    row("may not be read", "unreadable", Service, Characteristic, Id, false);
    row("lost while it is read", "lost", Service, Characteristic, Id, false);
}

void TestPhoneProbe::phoneAnswers()
{
    QFETCH(QByteArray, gatt);
    tell(iphone(-40));
    QCOMPARE(tell(QByteArray("gatt ") + Phone + ' ' + gatt), QByteArray("done"));
    QSignalSpy answered(m_probe.get(), &PhoneProbe::answered);
    m_probe->ask(Sender, question());
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, PatienceMs);
    QTEST(answered[0][0].toBool(), "hasApp");
}

void TestPhoneProbe::questionThatTakesTooLongIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("the connection hangs") << QByteArray("hang");
    QTest::newRow("its services do not come") << QByteArray("mute");
    QTest::newRow("the value does not come") << QByteArray("silent");
}

void TestPhoneProbe::questionThatTakesTooLongIsGivenUp()
{
    QFETCH(QByteArray, way);
    tell(iphone(-40));
    tell(QByteArray("gatt ") + Phone + ' ' + way + ' ' + Service + ' ' + Characteristic + ' ' + Id);
    QSignalSpy answered(m_probe.get(), &PhoneProbe::answered);
    m_probe->ask(Sender, question());
    QTest::qWait(500);
    m_probe->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(tell("calls RemoveDevice").toInt() > 0, PatienceMs); // at least once; a second time does no harm
    QCOMPARE(answered.size(), 0);
}

void TestPhoneProbe::bluezForgetsThePhone()
{
    tell(iphone(-40));
    tell(QByteArray("gatt ") + Phone + " ok " + Service + ' ' + Characteristic + ' ' + Id);
    QSignalSpy answered(m_probe.get(), &PhoneProbe::answered);
    m_probe->ask(Sender, question());
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, PatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(tell("calls RemoveDevice").toInt() > 0, PatienceMs); // at least once; a second time does no harm
    QTRY_COMPARE_WITH_TIMEOUT(m_source->remembered(), 0, PatienceMs);
}

void TestPhoneProbe::pairedPhoneIsNotForgotten()
{
    tell(iphone(-40));
    tell(QByteArray("pair ") + Phone);
    tell(QByteArray("gatt ") + Phone + " refuse " + Service + ' ' + Characteristic + ' ' + Id);
    QSignalSpy answered(m_probe.get(), &PhoneProbe::answered);
    m_probe->ask(Sender, question());
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, PatienceMs);
    QTest::qWait(300);
    QCOMPARE(tell("calls RemoveDevice"), QByteArray("0"));
}

/// An iPhone in the background is held to the mark.
void TestPhoneProbe::hold(Listener &listener, const QByteArray &way)
{
    QSignalSpy sighted(&listener, &Listener::sighted);
    tell(iphone(-40));
    tell(QByteArray("gatt ") + Phone + ' ' + way + ' ' + Service + ' ' + Characteristic + ' ' + Id);
    QTRY_COMPARE_WITH_TIMEOUT(sighted.size(), 1, PatienceMs);
    for (int report = 1; m_source->remembered() > 0 && report <= 12; ++report) { // until the phone is connected to
        m_clock.advance(150);
        if (tell(QByteArray("again ") + Phone + " -40") != "done")
            break;
        QTRY_VERIFY_WITH_TIMEOUT(sighted.size() > report || m_source->remembered() == 0, PatienceMs);
    }
}

void TestPhoneProbe::possiblePhoneIsConfirmedAndScanningGoesOn()
{
    Listener listener(*m_source, m_clock, PresenceTracker({background()}, {}, 1), {});
    listener.askPhones(*m_probe);
    m_source->stop();
    listener.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.radioWorks(), PatienceMs);
    listener.beginCheck();
    hold(listener, "ok");
    QTRY_COMPARE_WITH_TIMEOUT(listener.verdict(), AppVerdict::Confirmed, PatienceMs);
    QCOMPARE(listener.evidence().signature, QStringLiteral("bluezone-ios-background"));
    QSignalSpy heard(m_source.get(), &AdvertisementSource::heard);
    tell("phone 4A:00:00:00:00:01 -80 - -");
    QTRY_VERIFY_WITH_TIMEOUT(heard.size() >= 1, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(tell("scanners"), QByteArray("1"), PatienceMs);
}

void TestPhoneProbe::refusingPhoneStaysPossibleAndScanningGoesOn()
{
    Listener listener(*m_source, m_clock, PresenceTracker({background()}, {}, 1), {});
    listener.askPhones(*m_probe);
    m_source->stop();
    listener.start();
    QTRY_VERIFY_WITH_TIMEOUT(listener.radioWorks(), PatienceMs);
    listener.beginCheck();
    QSignalSpy answered(m_probe.get(), &PhoneProbe::answered);
    hold(listener, "refuse");
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, PatienceMs);
    m_clock.advance(20000);
    listener.tick();
    QCOMPARE(listener.verdict(), AppVerdict::Possible);
    QSignalSpy heard(m_source.get(), &AdvertisementSource::heard);
    tell("phone 4A:00:00:00:00:01 -80 - -");
    QTRY_VERIFY_WITH_TIMEOUT(heard.size() >= 1, PatienceMs);
}

QTEST_GUILESS_MAIN(TestPhoneProbe)
#include "tst_phoneprobe.moc"
