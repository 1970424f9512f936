// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/presencetracker.h"

#include "fakes/bluezoneair.h"
#include "settings/settings.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

constexpr quint64 Salt = 0x5A17;

PresenceTracker tracker(PresenceRules rules = {})
{
    return {readSignatures(QStringLiteral("/nonexistent")).value(), rules, Salt};
}

struct Step {
    qint64 fromMs;
    qint64 toMs; ///< included
    int everyMs;
    int levelDbm;
};

/// One Android phone: when it becomes near and when it ceases to be, as the reports see it.
QList<qint64> turns(PresenceTracker &of, const QList<Step> &steps)
{
    QList<qint64> out;
    bool near = false;
    for (const Step &step : steps) {
        for (qint64 at = step.fromMs; at <= step.toMs; at += step.everyMs) {
            const auto sighting = of.heard(BluezoneAir::android(1, at, step.levelDbm));
            if (sighting && sighting->near != near) {
                near = sighting->near;
                out.append(at);
            }
        }
    }
    return out;
}

} // namespace

class TestPresenceTracker : public QObject
{
    Q_OBJECT

private slots:
    void onlySignaturesAreSightings();
    void nearComesAndGoesByMedianHysteresisAndDwell_data();
    void nearComesAndGoesByMedianHysteresisAndDwell();
    void levelIsTheMedianOfTheWindow_data();
    void levelIsTheMedianOfTheWindow();
    void thresholdIsTheSignatures();
    void beaconIsNeverNear();
    void unusableLevelIsASightingButNoSample();
    void nearnessRunsOutInSilence();
    void nearIsNotBegunBySilence();
    void phoneIsKnownByItsIdWhileTheAddressChanges();
    void phonesWithoutIdAreKnownByAddress();
    void keysDependOnTheSalt();
    void unheardPhoneIsForgotten();
    void memoryIsBoundedAndTheLongestUnheardGoesFirst();
    void oneTalkativePhoneIsBounded();
    void anotherAdvertiserOfThePhoneBeginsAnew();
    void phoneIsKnownAgainWhenItsIdChanges_data();
    void phoneIsKnownAgainWhenItsIdChanges();
    void addressThatChangesIsOnePhone();
    void twoThatVanishedAreNotGuessedAt();
    void oneThatIsHeardAgainWasAnother();
    void deduplicatedPhoneIsNotForgotten();
};

void TestPresenceTracker::onlySignaturesAreSightings()
{
    PresenceTracker one = tracker();
    QVERIFY(!one.heard(BluezoneAir::other(1, 0, -40)));
    QVERIFY(one.presences().empty());
    const auto sighting = one.heard(BluezoneAir::android(1, 812, -52));
    QVERIFY(sighting.has_value());
    QCOMPARE(sighting->signature, QStringLiteral("bluezone-android"));
    QCOMPARE(sighting->certainty, Certainty::Exact);
    QCOMPARE(sighting->levelDbm, -52);
    QCOMPARE(sighting->heardMs, 812);
    QVERIFY(!sighting->near);
    QCOMPARE(one.heard(BluezoneAir::iphoneBackground(2, 900, -52))->certainty, Certainty::Possible);
}

void TestPresenceTracker::nearComesAndGoesByMedianHysteresisAndDwell_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QList<qint64>>("expected");
    // Android: near from -60 on, no longer under -68. Three samples at 100 ms are there at 200; 800 ms of dwell end at 1000.
    QTest::newRow("close at once") << QList<Step>{{0, 3000, 100, -50}} << QList<qint64>{1000};
    QTest::newRow("exactly at the threshold") << QList<Step>{{0, 3000, 100, -60}} << QList<qint64>{1000};
    QTest::newRow("a decibel too far") << QList<Step>{{0, 9000, 100, -61}} << QList<qint64>();
    QTest::newRow("too short") << QList<Step>{{0, 900, 100, -50}} << QList<qint64>();
    QTest::newRow("too few samples") << QList<Step>{{0, 30000, 1001, -50}} << QList<qint64>();
    QTest::newRow("just enough samples: the window's both ends count") << QList<Step>{{0, 3000, 1000, -50}} << QList<qint64>{3000};
    // Far samples are the majority until as many near ones are in the window.
    QTest::newRow("walks up") << QList<Step>{{0, 2000, 100, -80}, {2100, 6000, 100, -50}} << QList<qint64>{3900};
    QTest::newRow("stays in the hysteresis") << QList<Step>{{0, 2000, 100, -50}, {2100, 9000, 100, -68}} << QList<qint64>{1000};
    // The median is too low from 3100 on; 1500 ms later it is no longer near.
    QTest::newRow("walks away") << QList<Step>{{0, 2000, 100, -50}, {2100, 9000, 100, -69}} << QList<qint64>{1000, 4600};
    QTest::newRow("a hand in front for a second") << QList<Step>{{0, 3000, 100, -50}, {3100, 4000, 100, -90}, {4100, 9000, 100, -50}}
                                                  << QList<qint64>{1000};
    QTest::newRow("silent for so long that it left") << QList<Step>{{0, 2000, 100, -50}, {8000, 9500, 100, -50}} << QList<qint64>{1000, 8000, 9000};
}

void TestPresenceTracker::nearComesAndGoesByMedianHysteresisAndDwell()
{
    QFETCH(QList<Step>, steps);
    PresenceTracker one = tracker();
    QTEST(turns(one, steps), "expected");
}

void TestPresenceTracker::levelIsTheMedianOfTheWindow_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<int>("median");
    QTest::newRow("odd") << QList<int>{-70, -40, -60} << -60;
    QTest::newRow("even") << QList<int>{-70, -40, -60, -50} << -55;
    QTest::newRow("even, rounded down") << QList<int>{-70, -40, -60, -61} << -61;
    QTest::newRow("one outlier") << QList<int>{-50, -50, -110, -50, -50} << -50;
    QTest::newRow("impossible levels do not count") << QList<int>{-50, 0, -52, 127, -54, -111} << -52;
}

void TestPresenceTracker::levelIsTheMedianOfTheWindow()
{
    QFETCH(QList<int>, levels);
    PresenceTracker one = tracker();
    qint64 at = 0;
    for (const int level : levels)
        one.heard(BluezoneAir::android(1, at += 100, level));
    QCOMPARE(one.presences().size(), std::size_t(1));
    QTEST(one.presences().front().levelDbm.value_or(0), "median");
}

void TestPresenceTracker::thresholdIsTheSignatures()
{
    PresenceTracker one = tracker();
    bool androidNear = false;
    bool iphoneNear = false;
    for (qint64 at = 0; at <= 2000; at += 100) {
        androidNear = one.heard(BluezoneAir::android(1, at, -55, 1))->near;
        iphoneNear = one.heard(BluezoneAir::iphone(2, at, -55))->near;
    }
    QVERIFY(androidNear);
    QVERIFY2(!iphoneNear, "iPhones are heard 15 dB louder: the same level is further away");
}

void TestPresenceTracker::beaconIsNeverNear()
{
    PresenceTracker one = tracker();
    for (qint64 at = 0; at <= 5000; at += 100)
        QVERIFY(!one.heard(BluezoneAir::beacon(1, at, -20))->near);
    QCOMPARE(one.presences().front().levelDbm, -20);
}

void TestPresenceTracker::unusableLevelIsASightingButNoSample()
{
    PresenceTracker one = tracker();
    for (qint64 at = 0; at <= 5000; at += 100) {
        const auto sighting = one.heard(BluezoneAir::android(1, at, std::nullopt));
        QVERIFY(sighting && !sighting->near && !sighting->levelDbm);
    }
    QVERIFY(!one.presences().front().levelDbm);
    QCOMPARE(turns(one, {{5100, 7000, 100, -50}}), QList<qint64>{6100});
    QVERIFY2(!one.heard(BluezoneAir::android(1, 7050, std::nullopt))->near, "a report without a level is not near, even of a phone that is");
    QVERIFY(one.heard(BluezoneAir::android(1, 7100, -50))->near);
}

void TestPresenceTracker::nearnessRunsOutInSilence()
{
    PresenceTracker one = tracker();
    turns(one, {{0, 2000, 100, -50}});
    const PhoneKey phone = one.presences().front().phone;
    // The third sample from the end is of 1800: until 3800 there are three in the window, and 1500 ms later near ends.
    one.advance(3800);
    QCOMPARE(one.presence(phone)->levelDbm, -50);
    one.advance(3801);
    QVERIFY(!one.presence(phone)->levelDbm);
    one.advance(5299);
    QVERIFY(one.presence(phone)->near);
    one.advance(5300);
    QVERIFY(!one.presence(phone)->near);

    PresenceTracker leaps = tracker();
    turns(leaps, {{0, 2000, 100, -50}});
    leaps.advance(5300);
    QVERIFY2(!leaps.presence(phone)->near, "one long leap says what many short steps say");
}

void TestPresenceTracker::nearIsNotBegunBySilence()
{
    PresenceTracker one = tracker();
    turns(one, {{0, 500, 100, -50}});
    for (qint64 at = 600; at <= 4000; at += 100) {
        one.advance(at);
        QVERIFY(!one.presences().front().near);
    }
}

void TestPresenceTracker::phoneIsKnownByItsIdWhileTheAddressChanges()
{
    PresenceTracker one = tracker();
    const PhoneKey first = one.heard(BluezoneAir::android(7, 0, -50, 100))->phone;
    QVERIFY(one.heard(BluezoneAir::android(7, 100, -50, 200))->phone == first);
    QVERIFY(one.heard(BluezoneAir::android(8, 200, -50, 100))->phone != first);
    QCOMPARE(one.presences().size(), std::size_t(2));
}

void TestPresenceTracker::phonesWithoutIdAreKnownByAddress()
{
    PresenceTracker one = tracker();
    const PhoneKey first = one.heard(BluezoneAir::iphone(100, 0, -50))->phone;
    QVERIFY(one.heard(BluezoneAir::iphone(100, 100, -50))->phone == first);
    QVERIFY(one.heard(BluezoneAir::iphone(101, 200, -50))->phone != first);
    QVERIFY2(one.heard(BluezoneAir::iphoneBackground(100, 300, -50))->phone == first, "the app went to the background");
}

void TestPresenceTracker::keysDependOnTheSalt()
{
    const QList<AppSignature> signatures = readSignatures(QStringLiteral("/nonexistent")).value();
    PresenceTracker one(signatures, {}, 1);
    PresenceTracker other(signatures, {}, 2);
    QVERIFY(one.heard(BluezoneAir::android(7, 0, -50))->phone != other.heard(BluezoneAir::android(7, 0, -50))->phone);
    QVERIFY(one.heard(BluezoneAir::iphone(7, 0, -50))->phone != other.heard(BluezoneAir::iphone(7, 0, -50))->phone);
}

void TestPresenceTracker::unheardPhoneIsForgotten()
{
    PresenceTracker one = tracker();
    const PhoneKey phone = one.heard(BluezoneAir::android(1, 500, -50))->phone;
    one.advance(40499);
    QCOMPARE(one.presence(phone)->sinceMs, 500);
    one.advance(40500);
    QVERIFY(!one.presence(phone));
    one.heard(BluezoneAir::android(1, 41000, -50));
    QCOMPARE(one.presence(phone)->sinceMs, 41000);
    one.heard(BluezoneAir::android(2, 90000, -50));
    QVERIFY2(!one.presence(phone), "another phone's report lets time pass too");
}

void TestPresenceTracker::memoryIsBoundedAndTheLongestUnheardGoesFirst()
{
    PresenceRules rules;
    rules.mostPhones = 3;
    PresenceTracker one = tracker(rules);
    const PhoneKey first = one.heard(BluezoneAir::iphone(1, 0, -50))->phone;
    const PhoneKey second = one.heard(BluezoneAir::iphone(2, 1, -50))->phone;
    one.heard(BluezoneAir::iphone(3, 2, -50));
    one.heard(BluezoneAir::iphone(1, 3, -50));
    one.heard(BluezoneAir::iphone(4, 4, -50));
    QVERIFY(one.presence(first));
    QVERIFY(!one.presence(second));
    for (quint64 sender = 100; sender < 20100; ++sender)
        one.heard(BluezoneAir::iphone(sender, 5, -50));
    QCOMPARE(one.presences().size(), std::size_t(3));
}

void TestPresenceTracker::oneTalkativePhoneIsBounded()
{
    PresenceTracker one = tracker();
    for (int i = 0; i < 20000; ++i)
        one.heard(BluezoneAir::android(1, 0, -80));
    for (int i = 0; i < 128; ++i)
        one.heard(BluezoneAir::android(1, 1, -50));
    QVERIFY2(one.presences().front().levelDbm == -50, "only the latest samples are kept");
}

void TestPresenceTracker::anotherAdvertiserOfThePhoneBeginsAnew()
{
    PresenceTracker one = tracker();
    const auto send = [&](qint64 at, bool beacon) { return *one.heard(beacon ? BluezoneAir::beacon(9, at, -20) : BluezoneAir::iphone(9, at, -50)); };
    for (qint64 at = 0; at <= 2000; at += 100)
        send(at, true);
    for (qint64 at = 2100; at <= 4000; at += 100)
        QVERIFY2(!send(at, false).near, "the beacon's louder samples must not count");
    QCOMPARE(one.presences().front().levelDbm, -50);
    QCOMPARE(one.presences().front().sinceMs, 0);
}

/// A phone of this ID sends from a moment on, ten times.
static PhoneKey sendTen(PresenceTracker &to, quint8 id, qint64 fromMs, int levelDbm)
{
    PhoneKey key{};
    for (qint64 at = fromMs; at < fromMs + 1000; at += 100)
        key = to.heard(BluezoneAir::android(id, at, levelDbm))->phone;
    // The key is that of the next report, when the samples have told who it is.
    return to.heard(BluezoneAir::android(id, fromMs + 1000, levelDbm))->phone == key ? key : PhoneKey{};
}

void TestPresenceTracker::phoneIsKnownAgainWhenItsIdChanges_data()
{
    QTest::addColumn<int>("silentMs");
    QTest::addColumn<int>("levelDbm");
    QTest::addColumn<bool>("known");
    QTest::newRow("in the foreground, after a pause") << 5000 << -52 << true;
    QTest::newRow("in the background, after 15 s") << 15000 << -56 << true;
    QTest::newRow("too late") << 18000 << -50 << false;
    QTest::newRow("much closer") << 5000 << -43 << false;
    QTest::newRow("much farther") << 5000 << -57 << false;
}

void TestPresenceTracker::phoneIsKnownAgainWhenItsIdChanges()
{
    QFETCH(int, silentMs);
    QFETCH(int, levelDbm);
    PresenceTracker one = tracker();
    const PhoneKey before = sendTen(one, 1, 0, -50);
    const PhoneKey after = sendTen(one, 2, 1000 + silentMs, levelDbm);
    QTEST(after == before, "known");
    QTEST(one.presences().size() == 1, "known");
    QVERIFY(one.presence(after));
    QCOMPARE(one.presence(after)->sinceMs == 0, after == before);
}

void TestPresenceTracker::addressThatChangesIsOnePhone()
{
    PresenceTracker one = tracker();
    const PhoneKey first = one.heard(BluezoneAir::iphone(1, 0, -40))->phone;
    const auto send = [&](quint64 sender, qint64 fromMs) {
        for (qint64 at = fromMs; at < fromMs + 1000; at += 100)
            one.heard(BluezoneAir::iphone(sender, at, -40));
        return one.heard(BluezoneAir::iphone(sender, fromMs + 1000, -40))->phone;
    };
    QVERIFY(send(1, 100) == first);
    QVERIFY(send(2, 1300) == first);
    QVERIFY2(send(3, 6000) != first, "an address leaves no pause");
}

void TestPresenceTracker::twoThatVanishedAreNotGuessedAt()
{
    PresenceTracker one = tracker();
    const PhoneKey first = sendTen(one, 1, 0, -50);
    const PhoneKey second = sendTen(one, 2, 50, -52);
    const PhoneKey third = sendTen(one, 3, 6000, -51);
    QVERIFY(third != first && third != second);
    QCOMPARE(one.presences().size(), std::size_t(3));
}

void TestPresenceTracker::oneThatIsHeardAgainWasAnother()
{
    PresenceTracker one = tracker();
    const PhoneKey first = sendTen(one, 1, 0, -50);
    QVERIFY(sendTen(one, 2, 6000, -50) == first);
    QVERIFY(one.heard(BluezoneAir::android(1, 8000, -50))->phone == first);
    const PhoneKey other = one.heard(BluezoneAir::android(2, 8050, -50))->phone;
    QVERIFY(other != first);
    QVERIFY(one.presence(first) && one.presence(other));
    QCOMPARE(one.presences().size(), std::size_t(2));
}

void TestPresenceTracker::deduplicatedPhoneIsNotForgotten()
{
    PresenceTracker one = tracker();
    const PhoneKey phone = one.heard(BluezoneAir::android(1, 0, -50))->phone;
    for (qint64 at = 10300; at < 100000; at += 10300)
        QVERIFY(one.heard(BluezoneAir::android(1, at, -50))->phone == phone);
    QCOMPARE(one.presence(phone)->sinceMs, 0);
}

QTEST_GUILESS_MAIN(TestPresenceTracker)
#include "tst_presencetracker.moc"
