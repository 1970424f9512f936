// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/appcheck.h"

#include <QtTest/QtTest>

using namespace Gatebook;

class TestAppCheck : public QObject
{
    Q_OBJECT

private slots:
    void verdictsAreWrittenAsTheExportPromises_data();
    void verdictsAreWrittenAsTheExportPromises();
    void otherWordsAreNoVerdict_data();
    void otherWordsAreNoVerdict();
};

void TestAppCheck::verdictsAreWrittenAsTheExportPromises_data()
{
    QTest::addColumn<AppVerdict>("verdict");
    QTest::addColumn<QString>("word");
    QTest::newRow("listening") << AppVerdict::Listening << QStringLiteral("listening");
    QTest::newRow("confirmed") << AppVerdict::Confirmed << QStringLiteral("confirmed");
    QTest::newRow("possible") << AppVerdict::Possible << QStringLiteral("possible");
    QTest::newRow("not heard") << AppVerdict::NotHeard << QStringLiteral("not_heard");
    QTest::newRow("no smartphone") << AppVerdict::NoSmartphone << QStringLiteral("no_smartphone");
    QTest::newRow("declined") << AppVerdict::Declined << QStringLiteral("declined");
    QTest::newRow("unavailable") << AppVerdict::Unavailable << QStringLiteral("unavailable");
    QTest::newRow("not checked") << AppVerdict::NotChecked << QStringLiteral("not_checked");
}

void TestAppCheck::verdictsAreWrittenAsTheExportPromises()
{
    QFETCH(AppVerdict, verdict);
    QFETCH(QString, word);
    QCOMPARE(toText(verdict), word);
    QCOMPARE(appVerdictFromText(word), verdict);
}

void TestAppCheck::otherWordsAreNoVerdict_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a space for an underscore") << QStringLiteral("not heard");
    QTest::newRow("capitals") << QStringLiteral("Confirmed");
    QTest::newRow("a verdict with more behind it") << QStringLiteral("possible ");
}

void TestAppCheck::otherWordsAreNoVerdict()
{
    QFETCH(QString, word);
    QVERIFY(!appVerdictFromText(word));
}

QTEST_GUILESS_MAIN(TestAppCheck)
#include "tst_appcheck.moc"
