// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/scenariofile.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace Gatebook;

class TestScenarioFile : public QObject
{
    Q_OBJECT

private slots:
    void shippedScenariosAreRead_data();
    void shippedScenariosAreRead();
    void everythingIsTaken();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void missingFileIsToldOf();
    void dieAreThrownBySeed();
    void visitIsTouchedAskedAndHeldInOrder();
};

void TestScenarioFile::shippedScenariosAreRead_data()
{
    QTest::addColumn<int>("phones");
    QTest::addColumn<int>("visits");
    QTest::newRow("one-visitor") << 1 << 1;
    QTest::newRow("queue-of-five") << 5 << 5;
    QTest::newRow("delegation-of-twelve") << 12 << 1;
    QTest::newRow("passer-by") << 2 << 1;
    QTest::newRow("without-the-app") << 5 << 1;
    QTest::newRow("morning") << 8 << 0;
}

void TestScenarioFile::shippedScenariosAreRead()
{
    QFETCH(int, phones);
    const auto scenario = readScenario(QStringLiteral(GATEBOOK_RESOURCES "/scenarios/%1.toml").arg(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(scenario.hasValue(), scenario ? "" : qPrintable(scenario.failure().detail));
    const DrawnScenario drawn = draw(*scenario, 1);
    if (scenario->morning)
        QVERIFY(drawn.phones.size() >= phones);
    else
        QTEST(int(drawn.phones.size()), "phones");
    QTEST(int(drawn.visits.size()), "visits");
}

void TestScenarioFile::everythingIsTaken()
{
    const auto scenario = parseScenario(R"(
seconds = 90
mark_metres = 0.1
radio_off_s = 10
radio_on_again_s = 20
[air]
android_at_one_metre_dbm = -60
path_loss_exponent = 2.5
model_sigma_db = 7
deduplicate_s = 10
[[phone]]
count = 3
system = "iphone"
app = "dozing"
opens_app_s = [1, 2.5]
opens_at_mark = true
beacon_share = 0.25
fidgets = true
  [[phone.way]]
  after_s = 1
  metres = [2, 3]
  carried = "bag"
  [[phone.way]]
  at_mark = true
)",
        QStringLiteral("s.toml"));
    QVERIFY2(scenario.hasValue(), scenario ? "" : qPrintable(scenario.failure().detail));
    Scenario wanted;
    wanted.lengthMs = 90000;
    wanted.markMetres = {0.1, 0.1};
    wanted.radioGap = RadioGap{10000, 20000};
    wanted.air.androidAtOneMetreDbm = -60;
    wanted.air.pathLossExponent = 2.5;
    wanted.air.modelSigmaDb = 7;
    wanted.air.deduplicateMs = 10000;
    ScenarioPhone phone{3, PhoneSystem::Iphone, AppState::Dozing, DrawnNumber{1, 2.5}, true, 0.25, true, {}};
    phone.way = {{{1, 1}, {2, 3}, false, Carried::Bag}, {{}, {}, true, Carried::Any}};
    wanted.phones = {phone};
    QVERIFY(*scenario == wanted);
}

void TestScenarioFile::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("named");
    QTest::newRow("no TOML") << QByteArray("seconds =") << QStringLiteral("s.toml:1");
    QTest::newRow("unknown key") << QByteArray("hours = 1") << QStringLiteral("`hours`");
    QTest::newRow("out of range") << QByteArray("[air]\nreception = 2") << QStringLiteral("s.toml:2: key `air.reception`");
    QTest::newRow("range backwards") << QByteArray("mark_metres = [0.2, 0.1]") << QStringLiteral("`mark_metres`");
    QTest::newRow("range of three") << QByteArray("mark_metres = [0.1, 0.2, 0.3]") << QStringLiteral("`mark_metres`");
    QTest::newRow("range of words") << QByteArray("mark_metres = [\"a\", \"b\"]") << QStringLiteral("`mark_metres`");
    QTest::newRow("unknown word") << QByteArray("[[phone]]\napp = \"deaf\"\n[[phone.way]]\nmetres = 1") << QStringLiteral("`phone.app`");
    QTest::newRow("nowhere") << QByteArray("[[phone]]\ncount = 1") << QStringLiteral("`phone.way` is missing");
    QTest::newRow("begins nowhere") << QByteArray("[[phone]]\n[[phone.way]]\nafter_s = 1") << QStringLiteral("begins nowhere");
}

void TestScenarioFile::mistakesAreNamed()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, named);
    const auto scenario = parseScenario(toml, QStringLiteral("s.toml"));
    QVERIFY(!scenario);
    QCOMPARE(scenario.failure().reason, Failure::Reason::BadSettings);
    QVERIFY2(scenario.failure().detail.contains(named), qPrintable(scenario.failure().detail));
}

void TestScenarioFile::missingFileIsToldOf()
{
    const auto scenario = readScenario(QStringLiteral("/nonexistent/s.toml"));
    QVERIFY(!scenario);
    QCOMPARE(scenario.failure().reason, Failure::Reason::CannotOpen);
}

void TestScenarioFile::dieAreThrownBySeed()
{
    const auto scenario = readScenario(QStringLiteral(GATEBOOK_RESOURCES "/scenarios/delegation-of-twelve.toml"));
    QVERIFY(scenario.hasValue());
    QVERIFY(draw(*scenario, 7).phones == draw(*scenario, 7).phones);
    QVERIFY(draw(*scenario, 7).phones != draw(*scenario, 8).phones);
}

void TestScenarioFile::visitIsTouchedAskedAndHeldInOrder()
{
    const auto scenario = readScenario(QStringLiteral(GATEBOOK_RESOURCES "/scenarios/queue-of-five.toml"));
    QVERIFY(scenario.hasValue());
    for (quint64 seed = 1; seed <= 50; ++seed) {
        for (const ScenarioVisit &one : draw(*scenario, seed).visits)
            QVERIFY(one.touchMs > 0 && one.touchMs < one.askMs && one.askMs < one.atMarkMs && one.atMarkMs < one.leaveMs);
    }
}

QTEST_GUILESS_MAIN(TestScenarioFile)
#include "tst_scenariofile.moc"
