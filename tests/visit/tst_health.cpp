// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/health.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestHealth : public QObject
{
    Q_OBJECT

private slots:
    void roomOnTheDisk_data();
    void roomOnTheDisk();
    void theClock_data();
    void theClock();
};

void TestHealth::roomOnTheDisk_data()
{
    constexpr qint64 MiB = 1048576;
    QTest::addColumn<qint64>("freeBytes");
    QTest::addColumn<Health>("health");
    QTest::newRow("none") << qint64(0) << Health::Bad;
    QTest::newRow("just too little") << 100 * MiB - 1 << Health::Bad;
    QTest::newRow("little") << 100 * MiB << Health::Warn;
    QTest::newRow("just little") << 1000 * MiB - 1 << Health::Warn;
    QTest::newRow("enough") << 1000 * MiB << Health::Ok;
}

void TestHealth::roomOnTheDisk()
{
    QFETCH(const qint64, freeBytes);
    QFETCH(const Health, health);
    QCOMPARE(diskHealth(freeBytes), health);
}

void TestHealth::theClock_data()
{
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<std::optional<bool>>("synchronised");
    QTest::addColumn<Health>("health");
    QTest::newRow("kept right") << qint64(1000) << std::optional(true) << Health::Ok;
    QTest::newRow("kept by nobody") << qint64(1000) << std::optional(false) << Health::Warn;
    QTest::newRow("nobody knows") << qint64(1000) << std::optional<bool>() << Health::Warn;
    QTest::newRow("before the build") << qint64(999) << std::optional(true) << Health::Bad;
}

void TestHealth::theClock()
{
    QFETCH(const qint64, nowMs);
    QFETCH(const std::optional<bool>, synchronised);
    QFETCH(const Health, health);
    QCOMPARE(clockHealth(nowMs, 1000, synchronised), health);
}

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
