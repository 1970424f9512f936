// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/repeatedcode.h"

#include <QtTest/QTest>

using namespace Gatebook;

class RepeatedCodeTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstCodeIsNoRepeat()
    {
        RepeatedCode code(1);
        QVERIFY(!code.isRepeat({}, 0));
    }

    void aCodeHeldStillCountsOnceHoweverLong()
    {
        RepeatedCode code(1);
        QVERIFY(!code.isRepeat("a", 0));
        for (qint64 ms = 1000; ms <= 60000; ms += 1000)
            QVERIFY(code.isRepeat("a", ms));
        QVERIFY(!code.isRepeat("a", 60000 + RepeatedWithinMs));
    }

    void anotherCodeCountsAtOnce()
    {
        RepeatedCode code(1);
        QVERIFY(!code.isRepeat("a", 0));
        QVERIFY(!code.isRepeat("b", 10));
        QVERIFY(code.isRepeat("b", 20));
        QVERIFY(!code.isRepeat("a", 30));
    }

    void aCodeThatCameTooEarlyIsNoRepeat()
    {
        RepeatedCode code(1);
        QVERIFY(!code.isRepeat("a", 0));
        code.putOff();
        QVERIFY(!code.isRepeat("a", 1000));
        QVERIFY(code.isRepeat("a", 2000));
    }
};

QTEST_GUILESS_MAIN(RepeatedCodeTest)
#include "tst_repeatedcode.moc"
