// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/entrypolicy.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

const QList<AppVerdict> AllVerdicts{AppVerdict::Listening, AppVerdict::Confirmed, AppVerdict::Possible, AppVerdict::NotHeard,
    AppVerdict::NoSmartphone, AppVerdict::Declined, AppVerdict::Unavailable, AppVerdict::NotChecked};

} // namespace

class TestEntryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void requireLetsInOnlyWhoIsConfirmedOrHasNoSmartphone_data();
    void requireLetsInOnlyWhoIsConfirmedOrHasNoSmartphone();
    void deafKioskBlamesNobodyUnlessTheSiteSaysSo();
    void recommendAndOffLetEveryoneIn();
    void policiesAreWrittenAsTheSettingsSay();
};

void TestEntryPolicy::requireLetsInOnlyWhoIsConfirmedOrHasNoSmartphone_data()
{
    QTest::addColumn<AppVerdict>("verdict");
    QTest::addColumn<bool>("letIn");
    QTest::newRow("listening") << AppVerdict::Listening << false;
    QTest::newRow("confirmed") << AppVerdict::Confirmed << true;
    QTest::newRow("possible") << AppVerdict::Possible << false;
    QTest::newRow("not heard") << AppVerdict::NotHeard << false;
    QTest::newRow("no smartphone") << AppVerdict::NoSmartphone << true;
    QTest::newRow("declined") << AppVerdict::Declined << false;
    QTest::newRow("not checked") << AppVerdict::NotChecked << false;
}

void TestEntryPolicy::requireLetsInOnlyWhoIsConfirmedOrHasNoSmartphone()
{
    QFETCH(AppVerdict, verdict);
    QFETCH(bool, letIn);
    const Entry expected = letIn ? Entry::LetIn : Entry::Wait;
    QCOMPARE(decideEntry({EntryPolicy::Require, false}, verdict), expected);
    QCOMPARE(decideEntry({EntryPolicy::Require, true}, verdict), expected);
}

void TestEntryPolicy::deafKioskBlamesNobodyUnlessTheSiteSaysSo()
{
    QCOMPARE(decideEntry({EntryPolicy::Require, false}, AppVerdict::Unavailable), Entry::LetIn);
    QCOMPARE(decideEntry({EntryPolicy::Require, true}, AppVerdict::Unavailable), Entry::Wait);
}

void TestEntryPolicy::recommendAndOffLetEveryoneIn()
{
    for (const AppVerdict verdict : AllVerdicts) {
        QCOMPARE(decideEntry({EntryPolicy::Recommend, true}, verdict), Entry::LetIn);
        QCOMPARE(decideEntry({EntryPolicy::Off, true}, verdict), Entry::LetIn);
    }
}

void TestEntryPolicy::policiesAreWrittenAsTheSettingsSay()
{
    QCOMPARE(toText(EntryPolicy::Require), QStringLiteral("require"));
    QCOMPARE(toText(EntryPolicy::Recommend), QStringLiteral("recommend"));
    QCOMPARE(toText(EntryPolicy::Off), QStringLiteral("off"));
    for (const EntryPolicy policy : {EntryPolicy::Require, EntryPolicy::Recommend, EntryPolicy::Off})
        QCOMPARE(entryPolicyFromText(toText(policy)), policy);
    QVERIFY(!entryPolicyFromText(QStringLiteral("required")));
    QVERIFY(!entryPolicyFromText(QString()));
}

QTEST_GUILESS_MAIN(TestEntryPolicy)
#include "tst_entrypolicy.moc"
