// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/appchecker.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

constexpr PhoneKey Phone{1};
constexpr PhoneKey OtherPhone{2};

Sighting sighting(qint64 atMs, bool near, Certainty certainty = Certainty::Exact, PhoneKey phone = Phone)
{
    return {phone, certainty == Certainty::Exact ? QStringLiteral("sure") : QStringLiteral("maybe"), certainty, -50, near, atMs};
}

Presence present(PhoneKey phone, bool near, Certainty certainty = Certainty::Exact)
{
    Presence presence;
    presence.phone = phone;
    presence.signature = QStringLiteral("sure");
    presence.certainty = certainty;
    presence.near = near;
    presence.levelDbm = -52;
    return presence;
}

/// A checker that writes down its verdicts: "0 listening", "20000 not_heard".
struct Written {
    QStringList lines;
    AppChecker checker{{}, [this](qint64 atMs) { lines.append(QString::number(atMs) + u' ' + toText(checker.verdict())); }};
};

using Lines = QStringList;

Lines text(std::initializer_list<const char *> lines)
{
    Lines out;
    for (const char *line : lines)
        out.append(QString::fromLatin1(line));
    return out;
}

} // namespace

class TestAppChecker : public QObject
{
    Q_OBJECT

private slots:
    void silenceIsNotHeardOnlyAfterEnoughListening();
    void oneLeapSaysTheExactMoment();
    void nearExactPhoneConfirmsForEver();
    void sightingThatIsNotNearIsPossibleAfterEnoughListening();
    void aSightingAfterTheEndOfListeningTurnsNotHeard();
    void overflowBitNeverConfirms();
    void beaconAloneNeverConfirms();
    void deafnessIsUnavailableAndItsTimeIsNotListening();
    void deafFromTheStart();
    void theNextPhoneIsCheckedAnew();
    void confirmedOutlastsDeafness();
    void phoneThatIsNearAlreadyConfirmsAtOnce();
    void phoneThatIsPresentButFarIsPossible();
    void phoneOfAnEarlierVisitorIsNoEvidence();
    void theNextTouchBeginsAnew();
    void evidenceIsOfTheStrongest();
    void levelIsRoundedToFive_data();
    void levelIsRoundedToFive();
};

void TestAppChecker::silenceIsNotHeardOnlyAfterEnoughListening()
{
    Written one;
    one.checker.begin(0, true);
    one.checker.advance(19999);
    QCOMPARE(one.checker.verdict(), AppVerdict::Listening);
    one.checker.advance(20000);
    QCOMPARE(one.lines, text({"0 listening", "20000 not_heard"}));
    QCOMPARE(one.checker.evidence().samples, 0);
    QVERIFY(one.checker.evidence().signature.isEmpty());
}

void TestAppChecker::oneLeapSaysTheExactMoment()
{
    QList<qint64> listened;
    AppChecker checker({}, [&](qint64) { listened.append(checker.evidence().listenedMs); });
    checker.begin(500, true);
    checker.advance(90000);
    QCOMPARE(listened, (QList<qint64>{0, 20000}));
    QCOMPARE(checker.evidence().listenedMs, 89500);
    checker.advance(100); // time does not go back
    QCOMPARE(checker.evidence().listenedMs, 89500);
}

void TestAppChecker::nearExactPhoneConfirmsForEver()
{
    Written one;
    one.checker.begin(0, true);
    one.checker.heard(sighting(700, false), -55);
    one.checker.heard(sighting(1000, true), -53);
    QVERIFY(one.checker.confirmedBy() == Phone);
    one.checker.heard(sighting(1100, false, Certainty::Exact, OtherPhone), -30);
    one.checker.radioChanged(false, 2000);
    one.checker.advance(60000);
    QCOMPARE(one.lines, text({"0 listening", "1000 confirmed"}));
    QCOMPARE(one.checker.evidence().levelDbm, -55);
    QCOMPARE(one.checker.evidence().samples, 3);
    QCOMPARE(one.checker.evidence().signature, QStringLiteral("sure"));
    QVERIFY(one.checker.confirmedBy() == Phone);
}

void TestAppChecker::sightingThatIsNotNearIsPossibleAfterEnoughListening()
{
    Written one;
    one.checker.begin(0, true);
    one.checker.heard(sighting(700, false), std::nullopt);
    one.checker.advance(20000);
    QCOMPARE(one.lines, text({"0 listening", "20000 possible"}));
}

void TestAppChecker::aSightingAfterTheEndOfListeningTurnsNotHeard()
{
    Written one;
    one.checker.begin(0, true);
    one.checker.heard(sighting(25000, false, Certainty::Possible), -80);
    one.checker.heard(sighting(26000, true), -40);
    QCOMPARE(one.lines, text({"0 listening", "20000 not_heard", "25000 possible", "26000 confirmed"}));
}

void TestAppChecker::overflowBitNeverConfirms()
{
    Written one;
    one.checker.begin(0, true, {present(OtherPhone, true, Certainty::Possible)});
    for (qint64 at = 100; at <= 30000; at += 100)
        one.checker.heard(sighting(at, true, Certainty::Possible), -30);
    QCOMPARE(one.lines, text({"0 listening", "20000 possible"}));
    QVERIFY(!one.checker.confirmedBy());
}

void TestAppChecker::beaconAloneNeverConfirms()
{
    Written one;
    one.checker.begin(0, true);
    for (qint64 at = 0; at <= 30000; at += 1000)
        one.checker.heard(sighting(at, false), -20); // exact, and its tracker never calls it near
    QCOMPARE(one.lines.constLast(), QStringLiteral("20000 possible"));
}

void TestAppChecker::deafnessIsUnavailableAndItsTimeIsNotListening()
{
    Written one;
    one.checker.begin(0, true);
    one.checker.radioChanged(false, 5000);
    one.checker.advance(60000);
    one.checker.radioChanged(true, 61000);
    one.checker.advance(75999);
    QCOMPARE(one.checker.evidence().listenedMs, 19999);
    one.checker.advance(80000);
    QCOMPARE(one.lines, text({"0 listening", "5000 unavailable", "61000 listening", "76000 not_heard"}));
    one.checker.radioChanged(false, 81000);
    one.checker.radioChanged(true, 82000);
    QCOMPARE(one.lines.mid(4), text({"81000 unavailable", "82000 not_heard"}));
}

void TestAppChecker::deafFromTheStart()
{
    Written one;
    one.checker.begin(7, false);
    one.checker.advance(100000);
    QCOMPARE(one.lines, text({"7 unavailable"}));
    QCOMPARE(one.checker.evidence().listenedMs, 0);
}

void TestAppChecker::confirmedOutlastsDeafness()
{
    Written one;
    one.checker.begin(0, false, {present(Phone, true)});
    QCOMPARE(one.lines, text({"0 confirmed"}));
}

void TestAppChecker::phoneThatIsNearAlreadyConfirmsAtOnce()
{
    Written one;
    one.checker.begin(0, true, {present(OtherPhone, false), present(Phone, true)});
    QCOMPARE(one.lines, text({"0 confirmed"}));
    QVERIFY(one.checker.confirmedBy() == Phone);
    QCOMPARE(one.checker.evidence().samples, 0);
    QCOMPARE(one.checker.evidence().levelDbm, -50);
}

void TestAppChecker::phoneThatIsPresentButFarIsPossible()
{
    Written one;
    one.checker.begin(0, true, {present(Phone, false)});
    one.checker.advance(20000);
    QCOMPARE(one.lines, text({"0 listening", "20000 possible"}));
}

void TestAppChecker::phoneOfAnEarlierVisitorIsNoEvidence()
{
    Written one;
    one.checker.begin(0, true, {present(Phone, true)}, {static_cast<quint64>(Phone)});
    one.checker.heard(sighting(1000, true), -40);
    one.checker.advance(20000);
    QCOMPARE(one.lines, text({"0 listening", "20000 not_heard"}));
    QCOMPARE(one.checker.evidence().samples, 0);
    one.checker.heard(sighting(21000, true, Certainty::Exact, OtherPhone), -40);
    QCOMPARE(one.checker.verdict(), AppVerdict::Confirmed);
}

void TestAppChecker::theNextTouchBeginsAnew()
{
    Written one;
    one.checker.begin(0, true, {present(Phone, true)});
    one.checker.heard(sighting(100, true), -40);
    one.checker.begin(50000, true);
    QCOMPARE(one.checker.verdict(), AppVerdict::Listening);
    QVERIFY(!one.checker.confirmedBy());
    QCOMPARE(one.checker.evidence(), (AppEvidence{AppVerdict::Listening, {}, 0, 0, {}}));
    one.checker.advance(70000);
    QCOMPARE(one.lines.constLast(), QStringLiteral("70000 not_heard"));
}

void TestAppChecker::evidenceIsOfTheStrongest()
{
    Written one;
    one.checker.begin(0, true);
    one.checker.heard(sighting(100, false, Certainty::Possible), -40);
    QCOMPARE(one.checker.evidence().signature, QStringLiteral("maybe"));
    QVERIFY(one.checker.evidence().certainty == Certainty::Possible);
    QCOMPARE(one.checker.evidence().levelDbm, -40);
    one.checker.heard(sighting(200, false), -81);
    QCOMPARE(one.checker.evidence().signature, QStringLiteral("sure"));
    QCOMPARE(one.checker.evidence().levelDbm, -80);
    QVERIFY(one.checker.evidence().certainty == Certainty::Exact);
    one.checker.heard(sighting(300, false, Certainty::Possible), -30);
    one.checker.heard(sighting(400, false, Certainty::Exact, OtherPhone), -70);
    one.checker.heard(sighting(500, false), -90);
    QCOMPARE(one.checker.evidence().signature, QStringLiteral("sure"));
    QCOMPARE(one.checker.evidence().levelDbm, -70);
    QCOMPARE(one.checker.evidence().samples, 5);
}

void TestAppChecker::levelIsRoundedToFive_data()
{
    QTest::addColumn<int>("median");
    QTest::addColumn<int>("kept");
    QTest::newRow("-50") << -50 << -50;
    QTest::newRow("-52") << -52 << -50;
    QTest::newRow("-53") << -53 << -55;
    QTest::newRow("-1") << -1 << 0;
    QTest::newRow("-108") << -108 << -110;
}

void TestAppChecker::levelIsRoundedToFive()
{
    QFETCH(int, median);
    Written one;
    one.checker.begin(0, true);
    one.checker.heard(sighting(100, true), median);
    QTEST(one.checker.evidence().levelDbm.value_or(1), "kept");
}

void TestAppChecker::theNextPhoneIsCheckedAnew()
{
    Written written;
    AppChecker &checker = written.checker;
    checker.begin(0, true);
    checker.nextPhone(); // nothing has confirmed: nothing to go on from
    checker.heard(sighting(5000, true), -50);
    QCOMPARE(checker.verdict(), AppVerdict::Confirmed);
    checker.nextPhone();
    QCOMPARE(checker.verdict(), AppVerdict::Listening);
    QVERIFY(!checker.confirmedBy() && checker.evidence().signature.isEmpty() && !checker.evidence().levelDbm);
    checker.heard(sighting(6000, true), -50); // the same one again is no evidence
    QCOMPARE(checker.verdict(), AppVerdict::Listening);
    checker.advance(20000); // what was listened for the first counts
    QCOMPARE(checker.verdict(), AppVerdict::NotHeard);
    checker.heard(sighting(21000, true, Certainty::Exact, OtherPhone), -50);
    QCOMPARE(checker.confirmedBy(), std::optional(OtherPhone));
    QCOMPARE(written.lines, text({"0 listening", "5000 confirmed", "5000 listening", "20000 not_heard", "21000 confirmed"}));
}

QTEST_GUILESS_MAIN(TestAppChecker)
#include "tst_appchecker.moc"
