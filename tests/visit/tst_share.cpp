// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/share.h"

#include <QtTest/QTest>

using namespace Gatebook;

class TestShare : public QObject
{
    Q_OBJECT

private slots:
    void wilsonAgreesWithTheTables_data();
    void wilsonAgreesWithTheTables();
};

void TestShare::wilsonAgreesWithTheTables_data()
{
    QTest::addColumn<int>("with");
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("nobody") << 0 << 0 << 0.0 << 1.0;
    // Newcombe 1998, table I, method 3 (score without continuity correction).
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("all of 29") << 29 << 29 << 0.8830 << 1.0;
}

void TestShare::wilsonAgreesWithTheTables()
{
    QFETCH(const int, with);
    QFETCH(const int, of);
    QFETCH(const double, low);
    QFETCH(const double, high);
    const ShareInterval interval = wilsonInterval({with, of});
    QVERIFY2(std::abs(interval.low - low) < 0.00006, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) < 0.00006, qPrintable(QString::number(interval.high)));
}

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
