// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk promises of nearness, on a thousand simulated visits a row. The bounds are those promised, less what chance may do to a thousand
// visits (three standard deviations). tests/bench/nearness.cpp prints the same of ten thousand.
#include "lobby/rates.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace Gatebook;

namespace {

constexpr int Visits = 1000;

double slack(double share)
{
    return 3 * std::sqrt(share * (1 - share) / Visits);
}

Rates rates(const Scenario &scenario, int visits = Visits)
{
    return ratesOf(playMany(scenario, defaultRules(), visits));
}

} // namespace

class TestRates : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameVisits();
    void backgroundAppIsConfirmedWithinTwentySeconds();
    void openedAppIsConfirmedWithinThreeSeconds_data();
    void openedAppIsConfirmedWithinThreeSeconds();
    void openAppIsConfirmedAsSoonAsItCanBe();
    void visitorWithoutTheAppIsNotConfirmedByOthers();
    void passerByConfirmsNobody();
    void radioLostHalfWayBlamesNobody();
    void oneSampleAndShortScansAreWorse();
};

void TestRates::theSameSeedGivesTheSameVisits()
{
    const Scenario scenario = shippedScenario(QStringLiteral("queue-of-five"));
    const auto once = playVisits(scenario, defaultRules(), 3);
    const auto again = playVisits(scenario, defaultRules(), 3);
    QCOMPARE(once.size(), std::size_t(5));
    for (std::size_t i = 0; i < once.size(); ++i)
        QVERIFY(once[i].confirmedMs == again[i].confirmedMs && once[i].strongestDb == again[i].strongestDb && once[i].last == again[i].last);
}

void TestRates::backgroundAppIsConfirmedWithinTwentySeconds()
{
    const Rates got = rates(oneVisitor(AppState::Background));
    QVERIFY2(got.confirmed >= 0.99 - slack(0.99), qPrintable(QString::number(got.confirmed)));
}

void TestRates::openedAppIsConfirmedWithinThreeSeconds_data()
{
    constexpr double InTheHandS = -1; // before it is at the mark
    constexpr double AtTheMarkS = 1;
    QTest::addColumn<AppState>("before");
    QTest::addColumn<double>("opensAtS");
    QTest::newRow("in the background, then in the hand") << AppState::Background << InTheHandS;
    QTest::newRow("in the background, then at the mark") << AppState::Background << AtTheMarkS;
    QTest::newRow("asleep, then in the hand") << AppState::Dozing << InTheHandS;
    QTest::newRow("just installed, then in the hand") << AppState::None << InTheHandS;
    QTest::newRow("just installed, then at the mark") << AppState::None << AtTheMarkS;
}

void TestRates::openedAppIsConfirmedWithinThreeSeconds()
{
    QFETCH(AppState, before);
    QFETCH(double, opensAtS);
    const Rates got = rates(oneVisitor(before, opensAtS));
    QVERIFY2(got.confirmedOpened >= 0.995 - slack(0.995), qPrintable(QString::number(got.confirmedOpened)));
}

void TestRates::openAppIsConfirmedAsSoonAsItCanBe()
{
    const Rates got = rates(oneVisitor(AppState::Open));
    QVERIFY2(static_cast<double>(got.medianMs) <= 1.3 * static_cast<double>(got.limitMs), qPrintable(QString::number(got.medianMs)));
    QVERIFY2(got.confirmed >= 0.99 - slack(0.99), qPrintable(QString::number(got.confirmed)));
}

void TestRates::visitorWithoutTheAppIsNotConfirmedByOthers()
{
    const Rates got = rates(shippedScenario(QStringLiteral("without-the-app")));
    QVERIFY2(got.wrong <= 0.01 + slack(0.01), qPrintable(QString::number(got.wrong)));
}

void TestRates::passerByConfirmsNobody()
{
    const Rates got = rates(shippedScenario(QStringLiteral("passer-by")));
    QVERIFY2(got.wrong <= 0.01 + slack(0.01), qPrintable(QString::number(got.wrong)));
}

void TestRates::radioLostHalfWayBlamesNobody()
{
    Scenario scenario = shippedScenario(QStringLiteral("without-the-app"));
    scenario.phones.resize(1);
    scenario.radioGap = RadioGap{15000, scenario.lengthMs * 10};
    for (const VisitOutcome &one : playMany(scenario, defaultRules(), 300)) {
        QVERIFY(!one.toldNotHeard);
        QCOMPARE(one.last, AppVerdict::Unavailable);
    }
}

void TestRates::oneSampleAndShortScansAreWorse()
{
    const Rates with = rates(oneVisitor(AppState::Background), 300);
    const Rates without = rates(shippedScenario(QStringLiteral("without-the-app")), 300);
    QVERIFY2(without.oneSample > 0.1, "one sample over a threshold confirms by who stands behind");
    QVERIFY2(with.scan < 0.75, "a scan of 5 s misses who is in the pause of 15 s");
}

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
