// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakebook.h"
#include "flow/staff/staffbadge.h"

#include <QtTest/QTest>

using namespace Gatebook;

class StaffBadgeTest : public QObject
{
    Q_OBJECT

private slots:
    void itChoosesWhoseNameItBears_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("disabled");
        QTest::addColumn<QString>("account");
        QTest::newRow("an account's") << u"Lan"_qs << false << u"Lan"_qs;
        QTest::newRow("disabled") << u"Lan"_qs << true << QString();
        QTest::newRow("somebody else's") << u"Trần Lan"_qs << false << QString();
    }
    void itChoosesWhoseNameItBears()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, disabled);
        QFETCH(const QString, account);
        FakeBook book;
        QVERIFY(book.addStaff({u"Lan"_qs, StaffRole::Receptionist, "hash", disabled}));
        const auto chosen = accountOfBadge(Badge{1, name, {}, 0, {}}, book);
        QVERIFY(chosen);
        QCOMPARE(*chosen, account);
    }

    void anUnknownBadgeChoosesNobodyAndABrokenBookSaysSo()
    {
        FakeBook book;
        QCOMPARE(*accountOfBadge(Failure{Failure::Reason::NotFound, u"no such badge"_qs}, book), QString());
        const auto broken = accountOfBadge(Failure{Failure::Reason::BookCorrupt, u"broken"_qs}, book);
        QVERIFY(!broken);
        QCOMPARE(broken.failure().reason, Failure::Reason::BookCorrupt);
    }
};

QTEST_GUILESS_MAIN(StaffBadgeTest)
#include "tst_staffbadge.moc"
