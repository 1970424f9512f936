// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/rehearsalscript.h"

#include "flow/export/itcsv.h"
#include "visit/visitor.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Gatebook;

// The script must be one that can be played: what it expects is compared with the export by the journeys.
class TestRehearsalScript : public QObject
{
    Q_OBJECT

private slots:
    void everyWayAndEveryLeavingIsPlayed();
    void visitorsAreToldApartByTheirNames();
    void whatIsTypedIsKeptAsItIs();
    void everyDepartmentIsThere();
    void onlyOnePhoneIsAtTheMarkAtATime();
    void expectedCellsAreColumnsOfTheExport_data();
    void expectedCellsAreColumnsOfTheExport();
    void withoutACheckNothingIsExpectedOfPhones();
};

namespace {

Settings settingsFor(EntryPolicy policy, const char *language = "vi")
{
    const auto settings = rehearsalSettings(policy, QString::fromLatin1(language), 570);
    return settings ? *settings : Settings{};
}

QList<RehearsalVisitor> visitors()
{
    return rehearsalVisitors({QStringLiteral("vi"), QStringLiteral("en")});
}

} // namespace

void TestRehearsalScript::everyWayAndEveryLeavingIsPlayed()
{
    QSet<int> ways;
    QSet<int> leavings;
    QSet<QString> languages;
    for (const RehearsalVisitor &visitor : visitors()) {
        ways.insert(int(visitor.way));
        leavings.insert(int(visitor.leaving));
        languages.insert(visitor.language);
    }
    QCOMPARE(ways.size(), int(RehearsalVisitor::Way::Installs) + 1);
    QCOMPARE(leavings.size(), int(RehearsalVisitor::Leaving::Stays) + 1);
    QCOMPARE(languages.size(), 2);
}

void TestRehearsalScript::visitorsAreToldApartByTheirNames()
{
    QSet<QString> names;
    for (const RehearsalVisitor &visitor : visitors()) {
        QVERIFY(!visitor.visitor.name.isEmpty());
        names.insert(visitor.visitor.name);
    }
    QCOMPARE(names.size(), visitors().size());
}

void TestRehearsalScript::whatIsTypedIsKeptAsItIs()
{
    for (const RehearsalVisitor &visitor : visitors()) {
        QCOMPARE(tidied(visitor.visitor.name), visitor.visitor.name);
        QCOMPARE(tidied(visitor.visitor.organisation), visitor.visitor.organisation);
        QVERIFY(visitor.visitor.phone.size() <= 20); // more the screen does not take
    }
}

void TestRehearsalScript::everyDepartmentIsThere()
{
    const auto departments = settingsFor(EntryPolicy::Off).departments.size();
    for (const RehearsalVisitor &visitor : visitors())
        QVERIFY(visitor.department >= 0 && visitor.department < departments);
}

void TestRehearsalScript::onlyOnePhoneIsAtTheMarkAtATime()
{
    qint64 freeMs = 0;
    for (const LobbyVisitor &phone : phonesOf(visitors())) {
        QVERIFY(phone.arriveMs > freeMs);
        QVERIFY(phone.atMarkMs > phone.arriveMs);
        QVERIFY(phone.leaveMs > phone.atMarkMs);
        freeMs = phone.leaveMs;
    }
}

void TestRehearsalScript::expectedCellsAreColumnsOfTheExport_data()
{
    QTest::addColumn<int>("policy");
    QTest::newRow("require") << int(EntryPolicy::Require);
    QTest::newRow("recommend") << int(EntryPolicy::Recommend);
    QTest::newRow("off") << int(EntryPolicy::Off);
}

void TestRehearsalScript::expectedCellsAreColumnsOfTheExport()
{
    QFETCH(int, policy);
    const QStringList columns = QString::fromUtf8(itHeader().toByteArray()).trimmed().split(u',');
    const Settings settings = settingsFor(EntryPolicy(policy));
    for (const RehearsalVisitor &visitor : visitors()) {
        const QJsonObject cells = expectedCells(visitor, settings);
        QVERIFY(cells.size() > 20);
        for (const QString &column : cells.keys())
            QVERIFY2(columns.contains(column), qPrintable(column));
        QCOMPARE(cells[QStringLiteral("policy")].toString(), toText(EntryPolicy(policy)));
    }
}

void TestRehearsalScript::withoutACheckNothingIsExpectedOfPhones()
{
    const Settings settings = settingsFor(EntryPolicy::Off, "en");
    QCOMPARE(settings.languages.constFirst(), QStringLiteral("en"));
    for (const RehearsalVisitor &visitor : visitors()) {
        const QJsonObject cells = expectedCells(visitor, settings);
        QCOMPARE(cells[QStringLiteral("app_check")].toString(), QStringLiteral("not_checked"));
        QCOMPARE(cells[QStringLiteral("smartphone")].toString(), QStringLiteral("unknown"));
        QCOMPARE(cells[QStringLiteral("app_signature")].toString(), QString());
    }
}

QTEST_GUILESS_MAIN(TestRehearsalScript)
#include "tst_rehearsalscript.moc"
