// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/calibrationrun.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

using Place = CalibrationRun::Place;
using Outcome = CalibrationRun::Outcome;

AppSignature signatureOf(const char *name, std::optional<int> nearDbm, bool isAndroid, Certainty certainty = Certainty::Exact)
{
    AppSignature out;
    out.name = QString::fromLatin1(name);
    out.nearDbm = nearDbm;
    out.certainty = certainty;
    if (isAndroid)
        out.manufacturer = AppSignature::Manufacturer{0x22b5, {}, 12, 12, true};
    return out;
}

QList<AppSignature> signatures()
{
    return {signatureOf("android", -60, true), signatureOf("ios", -45, false), signatureOf("ios-background", -45, false, Certainty::Possible),
        signatureOf("beacon", {}, true), signatureOf("strong-android", -52, true)};
}

/// A lobby in which a test says who sends how loud.
class Air
{
public:
    explicit Air(CalibrationRun &run)
        : m_run(run)
    {
    }

    /// One report every `everyMs` for `ms`, with levels taken in turn.
    void sends(quint64 phone, const char *signature, const QList<int> &levels, qint64 ms = 15000, qint64 everyMs = 100)
    {
        const Certainty certainty = QLatin1StringView(signature) == QLatin1StringView("ios-background") ? Certainty::Possible : Certainty::Exact;
        qsizetype turn = 0;
        for (qint64 at = 0; at < ms; at += everyMs)
            m_run.heard({PhoneKey{phone}, QString::fromLatin1(signature), certainty, levels.at(turn++ % levels.size()), false, m_nowMs + at});
    }
    void nextPlace(Place place)
    {
        m_nowMs += 60000;
        m_run.begin(place);
    }

private:
    CalibrationRun &m_run;
    qint64 m_nowMs = 1000;
};

} // namespace

class CalibrationRunTest : public QObject
{
    Q_OBJECT

private slots:
    void aFamilyIsToldByItsSignature_data();
    void aFamilyIsToldByItsSignature();
    void theThresholdLiesBetween_data();
    void theThresholdLiesBetween();
    void takesTheTenthPercentileAtTheMark();
    void takesTheNinetyNinthPercentileOneMetreAway();
    void eachFamilyHasItsOwn();
    void aFamilyThatIsNotThereKeepsItsThreshold();
    void tooFewLevelsSayNothing();
    void oneMetreAwayEveryFamilyOfTheMarkIsNeeded();
    void aTalkativePhoneDoesNotOutvoteAQuietOne();
    void whoWalksByIsLeftOutAtTheMark();
    void whatIsNotAKnownLevelDoesNotCount_data();
    void whatIsNotAKnownLevelDoesNotCount();
    void signaturesOfOtherPowerKeepTheirDistance();
    void beginningAgainForgetsThePlaceOnly();
    void aCrowdCostsBoundedMemory();
    void aNameThatStandsForTwoIsLeftAlone();
};

void CalibrationRunTest::aFamilyIsToldByItsSignature_data()
{
    QTest::addColumn<AppSignature>("signature");
    QTest::addColumn<int>("family"); // -1: none
    QTest::newRow("manufacturer data") << signatureOf("a", -60, true) << int(PhoneFamily::Android);
    QTest::newRow("a service only") << signatureOf("i", -45, false) << int(PhoneFamily::IPhone);
    QTest::newRow("a level that never says near") << signatureOf("b", {}, true) << -1;
}

void CalibrationRunTest::aFamilyIsToldByItsSignature()
{
    QFETCH(const AppSignature, signature);
    QFETCH(const int, family);
    const auto found = familyOf(signature);
    QCOMPARE(found ? int(*found) : -1, family);
}

void CalibrationRunTest::theThresholdLiesBetween_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<int>("metre");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("near");
    QTest::newRow("as in open air") << -46 << -66 << int(Outcome::Calibrated) << -56;
    QTest::newRow("an odd gap goes to the mark") << -50 << -65 << int(Outcome::Calibrated) << -57;
    QTest::newRow("6 dB are just enough") << -55 << -61 << int(Outcome::Calibrated) << -58;
    QTest::newRow("5 dB are not") << -55 << -60 << int(Outcome::TooClose) << 0;
    QTest::newRow("louder one metre away") << -70 << -50 << int(Outcome::TooClose) << 0;
    QTest::newRow("a threshold is -100 at the least") << -101 << -109 << int(Outcome::TooClose) << 0;
    QTest::newRow("and -20 at the most") << -3 << -19 << int(Outcome::TooClose) << 0;
    QTest::newRow("cut to -20 it still lies between") << -2 << -22 << int(Outcome::Calibrated) << -20;
}

void CalibrationRunTest::theThresholdLiesBetween()
{
    QFETCH(const int, mark);
    QFETCH(const int, metre);
    QFETCH(const int, outcome);
    QFETCH(const int, near);
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {mark});
    QVERIFY(run.isEnough(Place::AtMark));
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {metre});
    QVERIFY(run.isEnough(Place::OneMetre));
    const auto found = run.finding(PhoneFamily::Android);
    QCOMPARE(int(found.outcome), outcome);
    QCOMPARE(found.markDbm, mark);
    QCOMPARE(found.metreDbm, metre);
    QCOMPARE(found.nearDbm, near);
    QCOMPARE(run.calibration(7, QStringLiteral("Minh")).thresholds.isEmpty(), found.outcome != Outcome::Calibrated);
}

void CalibrationRunTest::takesTheTenthPercentileAtTheMark()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    // Ten phones of the same talk: one of them is a tenth.
    for (quint64 phone = 1; phone <= 9; ++phone)
        air.sends(phone, "android", {-40});
    air.sends(10, "android", {-52});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    QCOMPARE(run.finding(PhoneFamily::Android).markDbm, -52);
    air.nextPlace(Place::AtMark);
    for (quint64 phone = 1; phone <= 10; ++phone)
        air.sends(phone, "android", {-40});
    air.sends(11, "android", {-52});
    QCOMPARE(run.finding(PhoneFamily::Android).markDbm, -40);
}

void CalibrationRunTest::takesTheNinetyNinthPercentileOneMetreAway()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-40});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-70}, 15000);
    air.sends(2, "android", {-58}, 1500); // 6 levels of 65: more than one in a hundred
    QCOMPARE(run.finding(PhoneFamily::Android).metreDbm, -58);
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-70}, 60000);
    air.sends(2, "android", {-58}, 300); // one level
    QCOMPARE(run.finding(PhoneFamily::Android).metreDbm, -70);
}

void CalibrationRunTest::eachFamilyHasItsOwn()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-46});
    air.sends(2, "ios", {-30});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    air.sends(2, "ios", {-50});
    const Calibration found = run.calibration(1790000000000, QStringLiteral("Minh"));
    const QString by = QStringLiteral("Minh");
    const QList<Calibration::Threshold> expected = {{QStringLiteral("android"), -56, -46, -66, 1790000000000, by},
        {QStringLiteral("ios"), -40, -30, -50, 1790000000000, by}, {QStringLiteral("ios-background"), -40, -30, -50, 1790000000000, by},
        {QStringLiteral("strong-android"), -48, -38, -58, 1790000000000, by}};
    QCOMPARE(found.thresholds, expected);
}

void CalibrationRunTest::aFamilyThatIsNotThereKeepsItsThreshold()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-46});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    air.sends(2, "ios", {-50}); // somebody else's
    QCOMPARE(run.finding(PhoneFamily::IPhone).outcome, Outcome::NotHeard);
    QCOMPARE(run.nearDbmNow(PhoneFamily::IPhone), -45);
    for (const Calibration::Threshold &threshold : run.calibration(1, {}).thresholds)
        QVERIFY2(threshold.signature.contains(QLatin1StringView("android")), qPrintable(threshold.signature));
}

void CalibrationRunTest::tooFewLevelsSayNothing()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-46}, 10200);                               // the first level needs three reports
    QCOMPARE(run.count(Place::AtMark, PhoneFamily::Android).levels, 34); // every third report of 100 ms is 250 ms later
    QVERIFY(!run.isEnough(Place::AtMark));
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    QCOMPARE(run.finding(PhoneFamily::Android).outcome, Outcome::TooFew);
    QVERIFY(run.calibration(1, {}).thresholds.isEmpty());
}

void CalibrationRunTest::oneMetreAwayEveryFamilyOfTheMarkIsNeeded()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-46});
    air.sends(2, "ios", {-30});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    QVERIFY(!run.isEnough(Place::OneMetre));
    air.sends(2, "ios", {-50});
    QVERIFY(run.isEnough(Place::OneMetre));
}

void CalibrationRunTest::aTalkativePhoneDoesNotOutvoteAQuietOne()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-40}, 15000, 20);
    air.sends(2, "android", {-50}, 15000, 250);
    const auto heard = run.count(Place::AtMark, PhoneFamily::Android);
    QCOMPARE(heard.phones, 2);
    QVERIFY2(heard.levels > 110 && heard.levels <= 120, qPrintable(QString::number(heard.levels)));
    QCOMPARE(heard.levelDbm, -50); // half of the levels are no higher
}

void CalibrationRunTest::whoWalksByIsLeftOutAtTheMark()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-46});
    air.sends(2, "android", {-65});
    air.sends(3, "android", {-66});
    const auto atMark = run.count(Place::AtMark, PhoneFamily::Android);
    QCOMPARE(atMark.phones, 2);
    QCOMPARE(atMark.leftOut, 1);
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    air.sends(3, "android", {-90});
    QCOMPARE(run.count(Place::OneMetre, PhoneFamily::Android).phones, 2);
    QCOMPARE(run.count(Place::OneMetre, PhoneFamily::Android).leftOut, 0);
}

void CalibrationRunTest::whatIsNotAKnownLevelDoesNotCount_data()
{
    QTest::addColumn<QString>("signature");
    QTest::addColumn<std::optional<int>>("level");
    const QString android = QStringLiteral("android");
    QTest::newRow("no level") << android << std::optional<int>();
    QTest::newRow("127") << android << std::optional(127);
    QTest::newRow("0") << android << std::optional(0);
    QTest::newRow("under -110") << android << std::optional(-111);
    QTest::newRow("a possible phone") << QStringLiteral("ios-background") << std::optional(-40);
    QTest::newRow("a signature without a threshold") << QStringLiteral("beacon") << std::optional(-40);
    QTest::newRow("an unknown signature") << QStringLiteral("other") << std::optional(-40);
}

void CalibrationRunTest::whatIsNotAKnownLevelDoesNotCount()
{
    QFETCH(const QString, signature);
    QFETCH(const std::optional<int>, level);
    const Certainty certainty = signature == QLatin1StringView("ios-background") ? Certainty::Possible : Certainty::Exact;
    CalibrationRun run(signatures());
    run.begin(Place::AtMark);
    for (qint64 at = 0; at < 15000; at += 100)
        run.heard({PhoneKey{1}, signature, certainty, level, false, at});
    QCOMPARE(run.count(Place::AtMark, PhoneFamily::Android), CalibrationRun::Count{});
    QCOMPARE(run.count(Place::AtMark, PhoneFamily::IPhone), CalibrationRun::Count{});
    QCOMPARE(run.finding(PhoneFamily::Android).outcome, Outcome::NotHeard);
}

void CalibrationRunTest::signaturesOfOtherPowerKeepTheirDistance()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "strong-android", {-38});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "strong-android", {-58});
    const auto found = run.finding(PhoneFamily::Android);
    QCOMPARE(found.nearDbm, -56); // as if by the first signature, 8 dB weaker
    const Calibration calibration = run.calibration(1, {});
    QCOMPARE(calibration.thresholds.last().signature, QStringLiteral("strong-android"));
    QCOMPARE(calibration.thresholds.last().nearDbm, -48);
}

void CalibrationRunTest::beginningAgainForgetsThePlaceOnly()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-46});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    air.nextPlace(Place::OneMetre);
    QCOMPARE(run.count(Place::OneMetre, PhoneFamily::Android).levels, 0);
    QVERIFY(run.isEnough(Place::AtMark));
}

void CalibrationRunTest::aCrowdCostsBoundedMemory()
{
    CalibrationRun run(signatures());
    Air air(run);
    air.nextPlace(Place::AtMark);
    for (quint64 phone = 0; phone < 500; ++phone)
        air.sends(phone, "android", {-46}, 300);
    QCOMPARE(run.count(Place::AtMark, PhoneFamily::Android).phones, 64);
}

void CalibrationRunTest::aNameThatStandsForTwoIsLeftAlone()
{
    CalibrationRun run({signatureOf("android", -60, true), signatureOf("v1", -45, false), signatureOf("v1", -52, true)});
    Air air(run);
    air.nextPlace(Place::AtMark);
    air.sends(1, "android", {-46});
    air.nextPlace(Place::OneMetre);
    air.sends(1, "android", {-66});
    const Calibration found = run.calibration(1, {});
    QCOMPARE(found.thresholds.size(), 1);
    QCOMPARE(found.thresholds.first().signature, QStringLiteral("android"));
}

QTEST_GUILESS_MAIN(CalibrationRunTest)
#include "tst_calibrationrun.moc"
