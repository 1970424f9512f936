// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/markwatch.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

constexpr int Near = -60;
constexpr PhoneKey Mine{1};
constexpr PhoneKey Other{2};

using Standing = MarkWatch::Standing;

/// Phones that send ten times a second, each at its level.
struct Desk {
    MarkWatch watch;
    std::unordered_set<quint64> spokenFor;
    qint64 nowMs = 100000;

    void pass(qint64 ms, const QList<std::pair<PhoneKey, int>> &phones, int everyMs = 100)
    {
        for (const qint64 endMs = nowMs + ms; nowMs < endMs;) {
            nowMs += everyMs;
            for (const auto &[phone, level] : phones)
                watch.heard(phone, Near, level, nowMs, spokenFor);
        }
    }
    [[nodiscard]] Standing standing(PhoneKey phone = Mine) const { return watch.standing(phone, nowMs); }
};

} // namespace

class TestMarkWatch : public QObject
{
    Q_OBJECT

private slots:
    void askedPhoneNeedsMarginAndRiseAndBoth_data();
    void askedPhoneNeedsMarginAndRiseAndBoth();
    void unaskedPhoneNeedsMore_data();
    void unaskedPhoneNeedsMore();
    void freshPhoneNeedsAMarginOnly_data();
    void freshPhoneNeedsAMarginOnly();
    void whatOnlyPassesByIsNotHeld();
    void levelMustHoldForThreeQuartersOfTheMoment();
    void phoneOnTheMarkNeedsNoRise();
    void phoneOfThePlaceIsNotTheVisitors();
    void silentPhoneIsAway();
    void phoneStaysAtTheMarkUntilItIsClearlyGone();
    void rivalIsAsNearAndRoseToo_data();
    void rivalIsAsNearAndRoseToo();
    void spokenForIsNoRival();
    void heldAgainCountsFromTheLowestMoment();
    void usualLevelOutlastsAPause();
    void slowAdvertiserIsHeldAfterThreeReports();
    void forgottenPhoneIsFresh();
    void anotherPowerBeginsAnew();
};

void TestMarkWatch::askedPhoneNeedsMarginAndRiseAndBoth_data()
{
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("held");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("a rise of 8 and a margin of 2: just enough") << -66 << -58 << Standing::AtMark;
    QTest::newRow("a margin of 1") << -80 << -59 << Standing::Away;
    QTest::newRow("a rise of 7 and a margin of 2") << -65 << -58 << Standing::Steady;
    QTest::newRow("a rise of 5 and a margin of 12") << -53 << -48 << Standing::AtMark;
    QTest::newRow("a rise of 4 and a margin of 12") << -52 << -48 << Standing::Steady;
    QTest::newRow("no rise") << -55 << -55 << Standing::Steady;
    QTest::newRow("far") << -75 << -70 << Standing::Away;
}

void TestMarkWatch::askedPhoneNeedsMarginAndRiseAndBoth()
{
    QFETCH(int, usual);
    QFETCH(int, held);
    Desk desk;
    desk.pass(10000, {{Mine, usual}});
    desk.watch.begin(desk.nowMs);
    desk.pass(3000, {{Mine, usual}});
    desk.watch.ask(desk.nowMs);
    desk.pass(1200, {{Mine, held}});
    QTEST(desk.standing(), "standing");
}

void TestMarkWatch::unaskedPhoneNeedsMore_data()
{
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("held");
    QTest::addColumn<bool>("atMark");
    QTest::newRow("a rise of 10 and a margin of 6") << -64 << -54 << true;
    QTest::newRow("a rise of 9") << -63 << -54 << false;
    QTest::newRow("a margin of 5") << -80 << -55 << false;
}

void TestMarkWatch::unaskedPhoneNeedsMore()
{
    QFETCH(int, usual);
    QFETCH(int, held);
    Desk desk;
    desk.pass(10000, {{Mine, usual}});
    desk.pass(1500, {{Mine, held}});
    QTEST(desk.standing() == Standing::AtMark, "atMark");
}

void TestMarkWatch::freshPhoneNeedsAMarginOnly_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<int>("held");
    QTest::addColumn<bool>("atMark");
    QTest::newRow("asked, a margin of 2") << true << -58 << true;
    QTest::newRow("asked, a margin of 1") << true << -59 << false;
    QTest::newRow("unasked, a margin of 9") << false << -51 << true;
    QTest::newRow("unasked, a margin of 8") << false << -52 << false;
}

void TestMarkWatch::freshPhoneNeedsAMarginOnly()
{
    QFETCH(bool, asked);
    QFETCH(int, held);
    Desk desk;
    desk.watch.begin(desk.nowMs);
    if (asked)
        desk.watch.ask(desk.nowMs);
    desk.pass(1200, {{Mine, held}});
    QTEST(desk.standing() == Standing::AtMark, "atMark");
    desk.pass(6000, {{Mine, held}});
    QTEST(desk.standing() == Standing::AtMark, "atMark");
}

void TestMarkWatch::whatOnlyPassesByIsNotHeld()
{
    Desk desk;
    desk.pass(5000, {{Mine, -75}});
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    desk.pass(500, {{Mine, -45}});
    QCOMPARE(desk.standing(), Standing::Rising);
    desk.pass(3000, {{Mine, -75}});
    QCOMPARE(desk.standing(), Standing::Away);
}

void TestMarkWatch::levelMustHoldForThreeQuartersOfTheMoment()
{
    Desk desk;
    desk.pass(5000, {{Mine, -75}});
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    for (int i = 0; i < 20; ++i) {
        desk.pass(200, {{Mine, -45}});
        desk.pass(100, {{Mine, -75}});
        QVERIFY2(desk.standing() != Standing::AtMark, "every third report is far");
    }
}

void TestMarkWatch::phoneOnTheMarkNeedsNoRise()
{
    Desk desk;
    desk.pass(8000, {{Mine, -45}});
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    desk.pass(1000, {{Mine, -45}});
    QCOMPARE(desk.standing(), Standing::AtMark);
}

void TestMarkWatch::phoneOfThePlaceIsNotTheVisitors()
{
    Desk desk;
    desk.pass(12000, {{Mine, -45}}); // a colleague's phone lies by the kiosk
    QCOMPARE(desk.standing(), Standing::AtMark);
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    desk.pass(5000, {{Mine, -45}});
    QCOMPARE(desk.standing(), Standing::Steady);
}

void TestMarkWatch::silentPhoneIsAway()
{
    Desk desk;
    desk.pass(2000, {{Mine, -45}});
    QCOMPARE(desk.standing(), Standing::AtMark);
    QCOMPARE(desk.watch.marginDb(Mine, desk.nowMs + 2000), 15);
    QCOMPARE(desk.watch.standing(Mine, desk.nowMs + 2001), Standing::Away);
    QVERIFY(!desk.watch.marginDb(Mine, desk.nowMs + 2001));
    QCOMPARE(desk.standing(Other), Standing::Away);
}

void TestMarkWatch::phoneStaysAtTheMarkUntilItIsClearlyGone()
{
    Desk desk;
    desk.pass(2000, {{Mine, -45}});
    desk.pass(3000, {{Mine, -68}});
    QCOMPARE(desk.standing(), Standing::AtMark);
    desk.pass(1000, {{Mine, -69}});
    QCOMPARE(desk.standing(), Standing::Away);
}

void TestMarkWatch::rivalIsAsNearAndRoseToo_data()
{
    QTest::addColumn<int>("otherUsual");
    QTest::addColumn<int>("otherHeld");
    QTest::addColumn<Standing>("mine");
    QTest::newRow("as near, and rose") << -75 << -50 << Standing::Contested;
    QTest::newRow("5 dB farther, and rose") << -75 << -55 << Standing::Contested;
    QTest::newRow("6 dB farther") << -75 << -56 << Standing::AtMark;
    QTest::newRow("as near, and was so before") << -52 << -50 << Standing::AtMark;
}

void TestMarkWatch::rivalIsAsNearAndRoseToo()
{
    QFETCH(int, otherUsual);
    QFETCH(int, otherHeld);
    Desk desk;
    desk.pass(5000, {{Mine, -72}, {Other, otherUsual}});
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    desk.pass(1200, {{Other, otherHeld}, {Mine, -50}});
    QTEST(desk.standing(), "mine");
}

void TestMarkWatch::spokenForIsNoRival()
{
    Desk desk;
    desk.spokenFor.insert(static_cast<quint64>(Other));
    desk.pass(5000, {{Mine, -72}, {Other, -75}});
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    desk.pass(1200, {{Other, -50}, {Mine, -50}});
    QCOMPARE(desk.standing(), Standing::AtMark);
}

void TestMarkWatch::heldAgainCountsFromTheLowestMoment()
{
    Desk desk;
    desk.pass(15000, {{Mine, -54}});
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    desk.pass(3000, {{Mine, -54}});
    QCOMPARE(desk.standing(), Standing::Steady);
    desk.watch.askAgain(desk.nowMs);
    desk.pass(2500, {{Mine, -65}});
    desk.pass(1200, {{Mine, -54}});
    QCOMPARE(desk.standing(), Standing::AtMark);
}

void TestMarkWatch::usualLevelOutlastsAPause()
{
    Desk desk;
    desk.pass(5000, {{Mine, -57}});
    desk.watch.begin(desk.nowMs);
    desk.pass(15000, {});
    desk.watch.ask(desk.nowMs);
    desk.pass(1200, {{Mine, -54}});
    QVERIFY2(desk.standing() == Standing::Steady, "it was as close before it paused");
}

void TestMarkWatch::slowAdvertiserIsHeldAfterThreeReports()
{
    Desk desk;
    desk.watch.begin(desk.nowMs);
    desk.watch.ask(desk.nowMs);
    desk.pass(1800, {{Mine, -45}}, 900);
    QVERIFY(desk.standing() != Standing::AtMark);
    desk.pass(900, {{Mine, -45}}, 900);
    QCOMPARE(desk.standing(), Standing::AtMark);
}

void TestMarkWatch::forgottenPhoneIsFresh()
{
    Desk desk;
    desk.pass(5000, {{Mine, -54}, {Other, -54}});
    desk.watch.keepOnly([](PhoneKey phone) { return phone == Other; });
    QVERIFY(!desk.watch.marginDb(Mine, desk.nowMs));
    QVERIFY(desk.watch.marginDb(Other, desk.nowMs));
}

void TestMarkWatch::anotherPowerBeginsAnew()
{
    Desk desk;
    desk.pass(5000, {{Mine, -45}});
    desk.watch.heard(Mine, -45, -45, desk.nowMs, {});
    QCOMPARE(desk.standing(), Standing::Away);
    QCOMPARE(desk.watch.marginDb(Mine, desk.nowMs), 0);
}

QTEST_GUILESS_MAIN(TestMarkWatch)
#include "tst_markwatch.moc"
