// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sodium/sodiumrandom.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Gatebook;

class TestSodiumRandom : public QObject
{
    Q_OBJECT

private slots:
    void itGivesAsManyBytesAsAskedAndNeverTheSame()
    {
        SodiumRandom random;
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.bytes(16));
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(random.bytes(16).size(), 16);
        QCOMPARE(random.bytes(0).size(), 0);
    }

    void itDrawsEveryValueBelowTheBoundAndNoOther()
    {
        SodiumRandom random;
        QList<int> counts(28, 0);
        for (int i = 0; i < 28000; ++i)
            ++counts[static_cast<int>(random.below(28))]; // asserts within the bound
        // 1000 expected, standard deviation 31: eight of them leave no room for chance.
        for (const int count : counts)
            QVERIFY2(count > 750 && count < 1250, QByteArray::number(count));
        QCOMPARE(random.below(1), 0U);
    }
};

QTEST_APPLESS_MAIN(TestSodiumRandom)
#include "tst_sodiumrandom.moc"
