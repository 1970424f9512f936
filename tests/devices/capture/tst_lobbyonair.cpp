// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulated air does to what phones send. The figures expected are those of the documented model, not of the code.
#include "devices/capture/btsnoopreader.h"
#include "devices/capture/lobbyonair.h"
#include "devices/capture/morning.h"
#include "settings/settings.h"

#include <QtCore/QBuffer>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtTest/QtTest>

#include <cmath>

using namespace Gatebook;

namespace {

constexpr qint64 SecondMs = 1000;
constexpr qint64 MinuteMs = 60000;
constexpr double PacketS = 376e-6; // of 31 bytes on the air

/// What the radio heard of a lobby.
struct Heard {
    qint64 atMs;
    qsizetype phone;
    quint64 sender;
    int levelDbm;
    AdvertisingData data;
};

/// A phone that stands still with the app open.
PhonePlan standing(double metres, qint64 untilMs = MinuteMs)
{
    PhonePlan plan;
    plan.app = AppState::Open;
    plan.offsetDb = 0;
    plan.path = {{0, metres, 0}, {untilMs, metres, 0}};
    return plan;
}

/// Air that loses nothing by itself.
LobbyAir clearAir()
{
    LobbyAir air;
    air.reception = 1;
    air.othersPerSecond = 0;
    air.fadingSigmaDb = 0;
    return air;
}

int countOf(const QList<Heard> &heard, qsizetype phone)
{
    return static_cast<int>(std::count_if(heard.cbegin(), heard.cend(), [&](const Heard &one) { return one.phone == phone; }));
}

} // namespace

class TestLobbyOnAir : public QObject
{
    Q_OBJECT

private:
    AppOnAir m_app;

    [[nodiscard]] QList<Heard> hear(const QList<PhonePlan> &phones, const LobbyAir &air, quint64 seed = 1) const
    {
        LobbyOnAir lobby(phones, m_app, air, seed);
        return rest(lobby);
    }
    static QList<Heard> rest(LobbyOnAir &lobby, qint64 untilMs = INT64_MAX)
    {
        QList<Heard> out;
        for (auto next = lobby.next(); next && next->atUs / 1000 < untilMs; lobby.advance(), next = lobby.next())
            out.append({next->atUs / 1000, next->phone, next->report->sender, next->report->levelDbm.value_or(0), *next->data});
        return out;
    }

private slots:
    void initTestCase();
    void reportsComeInOrderAndBySeed();
    void idleAirLosesNothing();
    void crowdCollidesAsOftenAsTheAirIsFull();
    void loudPhoneIsUnderstoodInSpiteOfTheCrowd();
    void otherTrafficCostsReports();
    void deduplicatingControllerReportsAnAddressOnceInItsTime();
    void beaconIsAnAdvertiserOfItsOwn();
    void levelFollowsTheDistance();
    void anotherWayReplacesTheRestOfTheOld();
    void openedAppRestartsAtOnce();
    void gapOfTheRadioIsSilentAndTold();
};

void TestLobbyOnAir::initTestCase()
{
    const auto signatures = readSignatures(QStringLiteral("/nonexistent"));
    QVERIFY(signatures.hasValue());
    const auto app = AppOnAir::from(*signatures);
    QVERIFY(app.hasValue());
    m_app = *app;
}

void TestLobbyOnAir::reportsComeInOrderAndBySeed()
{
    const QList<PhonePlan> phones(5, standing(1));
    const auto once = hear(phones, {}, 4);
    const auto again = hear(phones, {}, 4);
    QVERIFY(once.size() > 1000);
    QCOMPARE(again.size(), once.size());
    for (qsizetype i = 0; i < once.size(); ++i) {
        QVERIFY(i == 0 || once[i].atMs >= once[i - 1].atMs);
        QVERIFY(once[i].sender == again[i].sender && once[i].levelDbm == again[i].levelDbm);
    }
    const auto other = hear(phones, {}, 5);
    QVERIFY(other.size() != once.size() || other[0].sender != once[0].sender);
}

void TestLobbyOnAir::idleAirLosesNothing()
{
    PhonePlan iphone = standing(1);
    iphone.system = PhoneSystem::Iphone; // which never pauses
    const auto heard = hear({iphone}, clearAir());
    QVERIFY2(heard.size() >= 568 && heard.size() <= 576, qPrintable(QString::number(heard.size()))); // every 100 ms and 0 to 10 more
}

/// An advertisement survives when none of the others begins within a packet before or after it: e^(-2 n t).
void TestLobbyOnAir::crowdCollidesAsOftenAsTheAirIsFull()
{
    PhonePlan iphone = standing(1);
    iphone.system = PhoneSystem::Iphone;
    constexpr int Others = 80;
    const auto heard = hear(QList<PhonePlan>(Others + 1, iphone), clearAir());
    const double share = static_cast<double>(heard.size()) / (572.0 * (Others + 1));
    const double expected = std::exp(-2 * Others * PacketS / 0.105);
    QVERIFY2(std::abs(share - expected) < 0.03, qPrintable(QStringLiteral("%1, not %2").arg(share).arg(expected)));
}

void TestLobbyOnAir::loudPhoneIsUnderstoodInSpiteOfTheCrowd()
{
    PhonePlan far = standing(10);
    far.system = PhoneSystem::Iphone;
    QList<PhonePlan> phones(80, far);
    phones[0].path = standing(0.5).path;
    const auto heard = hear(phones, clearAir());
    QVERIFY2(countOf(heard, 0) >= 560, qPrintable(QString::number(countOf(heard, 0))));
    QVERIFY2(countOf(heard, 1) < 400, qPrintable(QString::number(countOf(heard, 1))));
}

void TestLobbyOnAir::otherTrafficCostsReports()
{
    PhonePlan iphone = standing(1);
    iphone.system = PhoneSystem::Iphone;
    iphone.path.last().atMs = 20 * MinuteMs;
    LobbyAir air = clearAir();
    air.othersPerSecond = 500;
    const double share = static_cast<double>(hear({iphone}, air).size()) / (20 * 572.0);
    const double expected = std::exp(-2 * 500 * PacketS);
    QVERIFY2(std::abs(share - expected) < 0.03, qPrintable(QStringLiteral("%1, not %2").arg(share).arg(expected)));
}

void TestLobbyOnAir::deduplicatingControllerReportsAnAddressOnceInItsTime()
{
    LobbyAir air = clearAir();
    air.deduplicateMs = 10 * SecondMs;
    PhonePlan iphone = standing(1, 5 * MinuteMs);
    iphone.system = PhoneSystem::Iphone;
    const auto heard = hear({iphone, standing(2, 5 * MinuteMs)}, air);
    QHash<quint64, qint64> lastMs;
    for (const Heard &one : heard) {
        if (lastMs.contains(one.sender))
            QVERIFY2(one.atMs - lastMs[one.sender] >= 9999, qPrintable(QString::number(one.atMs - lastMs[one.sender])));
        lastMs[one.sender] = one.atMs;
    }
    QVERIFY2(heard.size() > 50 && heard.size() < 70, qPrintable(QString::number(heard.size())));
}

void TestLobbyOnAir::beaconIsAnAdvertiserOfItsOwn()
{
    QVERIFY(m_app.beacon.has_value());
    PhonePlan plan = standing(1);
    plan.beacon = true;
    QSet<quint64> beacons;
    QSet<quint64> own;
    for (const Heard &one : hear({plan}, clearAir())) {
        QCOMPARE(one.phone, 0);
        const bool isBeacon = matches(*m_app.beacon, one.data);
        QVERIFY(isBeacon != matches(m_app.android, one.data));
        (isBeacon ? beacons : own).insert(one.sender);
    }
    QVERIFY(!beacons.isEmpty() && !own.isEmpty());
    QVERIFY(!beacons.intersects(own));
}

void TestLobbyOnAir::levelFollowsTheDistance()
{
    const LobbyAir air = clearAir();
    QCOMPARE(hear({standing(1)}, air).constLast().levelDbm, air.androidAtOneMetreDbm);
    QCOMPARE(hear({standing(10)}, air).constLast().levelDbm, air.androidAtOneMetreDbm - 20);
    QCOMPARE(hear({standing(0.1)}, air).constLast().levelDbm, air.androidAtOneMetreDbm + 20);
    PhonePlan behind = standing(1);
    for (Waypoint &place : behind.path)
        place.bodyDb = 7;
    QCOMPARE(hear({behind}, air).constLast().levelDbm, air.androidAtOneMetreDbm - 7);
    PhonePlan quiet = standing(1);
    quiet.offsetDb = -3;
    QCOMPARE(hear({quiet}, air).constLast().levelDbm, air.androidAtOneMetreDbm - 3);
}

void TestLobbyOnAir::anotherWayReplacesTheRestOfTheOld()
{
    const QList<PhonePlan> phones{standing(1), standing(1)};
    const LobbyAir air = clearAir();
    LobbyOnAir lobby(phones, m_app, air, 1);
    rest(lobby, 10 * SecondMs);
    lobby.goAnotherWay(0, 10 * SecondMs, {{11 * SecondMs, 10, 0}, {30 * SecondMs, 10, 0}});
    const auto heard = rest(lobby);
    for (const Heard &one : heard) {
        if (one.atMs > 11100)
            QVERIFY2(one.phone == 1 ? one.levelDbm == -66 : one.levelDbm == -86, qPrintable(QString::number(one.levelDbm)));
        QVERIFY(one.phone == 1 || one.atMs < 30 * SecondMs);
    }
    QVERIFY(countOf(heard, 0) > 100 && countOf(heard, 1) > 300);
}

void TestLobbyOnAir::openedAppRestartsAtOnce()
{
    PhonePlan asleep = standing(1, 10 * MinuteMs);
    asleep.app = AppState::Dozing;
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const LobbyAir air = clearAir();
        LobbyOnAir lobby({asleep}, m_app, air, seed);
        const auto before = rest(lobby, 4 * MinuteMs);
        lobby.openApp(0, 4 * MinuteMs);
        const auto after = rest(lobby);
        QVERIFY2(after.constFirst().atMs - 4 * MinuteMs <= 250, qPrintable(QString::number(after.constFirst().atMs)));
        QVERIFY(before.isEmpty() || before.constLast().sender != after.constFirst().sender);
    }
}

void TestLobbyOnAir::gapOfTheRadioIsSilentAndTold()
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->open(QIODevice::ReadWrite);
    QVERIFY(writeCapture(*buffer, {standing(1)}, MinuteMs, m_app, 1, clearAir(), RadioGap{20 * SecondMs, 30 * SecondMs}));
    buffer->seek(0);
    auto reader = BtsnoopReader::open(std::move(buffer));
    QVERIFY(reader);
    QList<qint64> off;
    QList<qint64> on;
    for (auto event = reader->next(); event && *event; event = reader->next()) {
        const CaptureEvent &one = **event;
        if (one.kind == CaptureEvent::Kind::ScanOff)
            off.append(one.atMs);
        else if (one.kind == CaptureEvent::Kind::ScanOn)
            on.append(one.atMs);
        else if (one.kind == CaptureEvent::Kind::Advertisement)
            QVERIFY2(one.atMs < 20 * SecondMs || one.atMs >= 30 * SecondMs, qPrintable(QString::number(one.atMs)));
    }
    QCOMPARE(off, QList<qint64>{20 * SecondMs});
    QCOMPARE(on, (QList<qint64>{0, 30 * SecondMs}));
}

QTEST_GUILESS_MAIN(TestLobbyOnAir)
#include "tst_lobbyonair.moc"
