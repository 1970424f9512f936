// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/bluetoothsource.h"
#include "devices/bluez/bluezsource.h"
#include "fakes/bluezdouble.h"
#include "fakes/fakeclock.h"

#include <QtCore/QDeadlineTimer>
#include <QtTest/QtTest>

#include <memory>

using namespace Gatebook;

namespace {

constexpr auto PhoneTail = " 22b5 a1b2c3d4e5f60718293a4b5c 00004e56-0000-1000-8000-00805f9b34fb";
constexpr int FenceDbm = -97;
constexpr int Reports = 12;
constexpr int PatienceMs = 20000;

} // namespace

/// Everything that can happen to a Bluetooth stack, with each way to listen to it: it recovers, and nothing is heard twice.
class TestRecovery : public QObject
{
    Q_OBJECT

    BluezDouble m_bluez;
    FakeClock m_clock;
    std::unique_ptr<AdvertisementSource> m_source;
    QList<Advertisement> m_heard;
    QList<Failure> m_deaf;
    bool m_isHearing = false;
    int m_phones = 0; ///< each time another, as after a restart of BlueZ

    void obey(const QByteArray &orders);
    void make(const QString &backend, int answerMs = PatienceMs);
    QByteArray newPhone();
    bool isHeardAgain(const QByteArray &phone);
    void restart();

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void recoversAndNothingIsDoubled_data();
    void recoversAndNothingIsDoubled();
    void lossIsToldAtOnce_data();
    void lossIsToldAtOnce();
};

void TestRecovery::initTestCase()
{
    const QString problem = m_bluez.beginBus();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestRecovery::init()
{
    const QString problem = m_bluez.begin();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_heard.clear();
    m_deaf.clear();
    m_isHearing = false;
}

void TestRecovery::cleanup()
{
    m_source.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_bluez.end();
}

void TestRecovery::make(const QString &backend, int answerMs)
{
    constexpr int RetryMs = 50;
    constexpr int LookMs = 400;
    BluezScan::Times times;
    times.retryMs = RetryMs;
    times.longestRetryMs = LookMs;
    times.beatMs = LookMs;
    times.answerMs = answerMs; // under load an answer may take long
    times.graceMs = LookMs;
    if (backend == QLatin1StringView("bluez"))
        m_source = std::make_unique<BluezSource>(m_clock, QString(), times);
    else
        m_source = std::make_unique<BluetoothSource>(m_clock, QString(), RetryMs, LookMs);
    connect(m_source.get(), &AdvertisementSource::heard, this, [this](const Advertisement &advertisement) { m_heard.append(advertisement); });
    connect(m_source.get(), &AdvertisementSource::hearing, this, [this] { m_isHearing = true; });
    connect(m_source.get(), &AdvertisementSource::deaf, this, [this](const Failure &why) {
        m_isHearing = false;
        m_deaf.append(why);
    });
}

/// Orders for the double, and "kill", "run" (BlueZ itself), "freeze", "thaw", "wait" (until the loss is told), "restart" (our scan).
void TestRecovery::obey(const QByteArray &orders)
{
    for (const QByteArray &given : orders.split(';')) {
        const QByteArray order = given.trimmed();
        if (order == "kill")
            m_bluez.end();
        else if (order == "run")
            QCOMPARE(m_bluez.begin(), QString());
        else if (order == "freeze")
            m_bluez.freeze();
        else if (order == "thaw")
            m_bluez.thaw();
        else if (order == "restart")
            restart();
        else if (order == "wait")
            QTRY_VERIFY_WITH_TIMEOUT(!m_isHearing, PatienceMs);
        else if (!order.isEmpty())
            QCOMPARE(m_bluez.tell(order), QByteArray("done"));
    }
}

QByteArray TestRecovery::newPhone()
{
    return "4A:00:00:00:01:" + QByteArray::number(++m_phones).rightJustified(2, '0');
}

/// However long it takes: as soon as somebody scans and the source listens. (Each look is also a report, so QTRY_VERIFY, which looks twice, is no
/// use.)
bool TestRecovery::isHeardAgain(const QByteArray &phone)
{
    const QDeadlineTimer deadline(PatienceMs);
    bool isHeard = false;
    while (!isHeard && !deadline.hasExpired()) {
        isHeard = m_bluez.tell("again " + phone + " -41") == "done" && m_isHearing && !m_heard.isEmpty();
        QTest::qWait(20);
    }
    return isHeard;
}

/// Our scan, anew; until it is.
void TestRecovery::restart()
{
    const int before = m_bluez.tell("calls StartDiscovery").toInt();
    m_source->restart();
    // Qt does it within the call, and, where another program scans, leaves it to that.
    if (!qobject_cast<BluezSource *>(m_source.get()))
        return;
    QTRY_VERIFY_WITH_TIMEOUT(m_bluez.tell("calls StartDiscovery").toInt() > before, PatienceMs);
}

void TestRecovery::recoversAndNothingIsDoubled_data()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("trouble");
    const auto row = [](const char *name, const char *before, const char *trouble) {
        for (const char *backend : {"bluez", "qt"})
            QTest::addRow("%s: %s", backend, name) << QString::fromLatin1(backend) << QByteArray(before) << QByteArray(trouble);
    };
    row("nothing happens", "adapter on", "");
    row("power off and on", "adapter on", "adapter off; wait; adapter on");
    row("power off and on at once", "adapter on", "adapter off; adapter on");
    row("power off, the first start is refused", "adapter on", "adapter off; wait; fail StartDiscovery 1 NotReady; adapter on");
    row("switched on only later", "adapter off", "adapter on");
    row("killed and restarted", "adapter on", "kill; wait; run; adapter on");
    row("killed and restarted, the first start is refused", "adapter on", "kill; wait; run; fail StartDiscovery 1 InProgress; adapter on");
    row("killed and restarted, several starts are refused", "adapter on", "kill; wait; run; fail StartDiscovery 3 InProgress; adapter on");
    row("killed and restarted at once", "adapter on", "kill; run; adapter on");
    row("killed twice", "adapter on", "kill; wait; run; adapter on; kill; wait; run; adapter on");
    row("unplugged and plugged in", "adapter on", "unplug; wait; adapter on");
    row("unplugged and plugged in at once", "adapter on", "unplug; adapter on");
    row("unplugged three times", "adapter on", "unplug; wait; adapter on; unplug; adapter on; unplug; wait; adapter on");
    row("plugged in only later", "", "adapter on");
    row("the service comes only later", "kill", "run; adapter on");
    row("another program stops scanning", "adapter on; other start", "other stop");
    row("scanning stops by itself", "adapter on", "discovering off");
    row("scanning stops by itself, the next start is refused", "adapter on", "fail StartDiscovery 1 InProgress; discovering off");
    row("rounds of the kernel", "adapter on", "discovering blink; discovering blink; discovering blink");
    row("the filter is refused", "fail SetDiscoveryFilter 3 Failed; adapter on", "");
    row("the first start is refused", "fail StartDiscovery 1 InProgress; adapter on", "");
    row("our scan is started anew", "adapter on", "restart; restart");
    // Qt starts no scan of its own while another program's is under way.
    QTest::newRow("bluez: another program scans on")
        << QStringLiteral("bluez") << QByteArray("adapter on; other start") << QByteArray("restart; other stop; other start");
    QTest::newRow("bluez: the service stands still for a while")
        << QStringLiteral("bluez") << QByteArray("adapter on") << QByteArray("freeze; wait; thaw");
}

void TestRecovery::recoversAndNothingIsDoubled()
{
    QFETCH(QString, backend);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, trouble);
    obey(before);
    constexpr int ShortMs = 1000;
    make(backend, trouble.contains("freeze") ? ShortMs : PatienceMs);
    m_source->start();
    if (before.contains("adapter on"))
        QTRY_VERIFY_WITH_TIMEOUT(m_isHearing, PatienceMs);
    obey(trouble);
    const QByteArray phone = newPhone();
    QCOMPARE(m_bluez.tell("phone " + phone + " -40" + PhoneTail), QByteArray("done"));
    QVERIFY(isHeardAgain(phone));
    QCOMPARE(m_bluez.tell("phone 4A:00:00:00:00:FE " + QByteArray::number(FenceDbm) + " - -"), QByteArray("done"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_heard.isEmpty() && m_heard.constLast().levelDbm == FenceDbm, PatienceMs);
    m_heard.clear();
    for (int i = 0; i < Reports; ++i)
        QCOMPARE(m_bluez.tell("again " + phone + ' ' + QByteArray::number(-50 - i)), QByteArray("done"));
    QCOMPARE(m_bluez.tell("phone 4A:00:00:00:00:FF " + QByteArray::number(FenceDbm) + " - -"), QByteArray("done"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_heard.isEmpty() && m_heard.constLast().levelDbm == FenceDbm, PatienceMs);
    QCOMPARE(m_heard.size(), Reports + 1);
    for (int i = 0; i < Reports; ++i)
        QCOMPARE(m_heard[i].levelDbm, std::optional(-50 - i));
}

void TestRecovery::lossIsToldAtOnce_data()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QByteArray>("trouble");
    QTest::addColumn<Failure::Reason>("reason");
    const auto row = [](const char *name, const char *trouble, Failure::Reason reason) {
        for (const char *backend : {"bluez", "qt"})
            QTest::addRow("%s: %s", backend, name) << QString::fromLatin1(backend) << QByteArray(trouble) << reason;
    };
    row("power off", "adapter off", Failure::Reason::RadioOff);
    row("killed", "kill", Failure::Reason::RadioLost);
    QTest::newRow("bluez: unplugged") << QStringLiteral("bluez") << QByteArray("unplug") << Failure::Reason::RadioMissing;
    QTest::newRow("qt: unplugged") << QStringLiteral("qt") << QByteArray("unplug") << Failure::Reason::RadioLost;
    row("scanning stops, and cannot start", "fail StartDiscovery 1000 Failed; discovering off", Failure::Reason::RadioLost);
}

/// By a change that D-Bus tells of, not by waiting for the next look; how long looks take is tested of their times.
void TestRecovery::lossIsToldAtOnce()
{
    QFETCH(QString, backend);
    QFETCH(QByteArray, trouble);
    obey("adapter on");
    make(backend);
    m_source->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_isHearing, PatienceMs);
    obey(trouble);
    QTRY_VERIFY_WITH_TIMEOUT(!m_deaf.isEmpty(), PatienceMs);
    QTEST(m_deaf[0].reason, "reason");
    QVERIFY(!m_deaf[0].detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
