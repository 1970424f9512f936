// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/repeatfilter.h"

#include <QtTest/QtTest>

using namespace Gatebook;

class TestRepeatFilter : public QObject
{
    Q_OBJECT

private slots:
    void aCodeHeldStillPassesOnceASecond();
    void codesDoNotHoldUpOneAnother();
    void forgottenCodesPassAtOnce();
};

void TestRepeatFilter::aCodeHeldStillPassesOnceASecond()
{
    RepeatFilter filter;
    QList<qint64> passed;
    for (qint64 now = 0; now <= 3000; now += 40) {
        if (filter.passes("a", now))
            passed.append(now);
    }
    QCOMPARE(passed, (QList<qint64>{0, 1000, 2000, 3000}));
}

void TestRepeatFilter::codesDoNotHoldUpOneAnother()
{
    RepeatFilter filter;
    QVERIFY(filter.passes("a", 0));
    QVERIFY(filter.passes("b", 10));
    QVERIFY(!filter.passes("a", 20));
    QVERIFY(!filter.passes("b", 1009));
    QVERIFY(filter.passes("a", 1000));
}

void TestRepeatFilter::forgottenCodesPassAtOnce()
{
    RepeatFilter filter;
    QVERIFY(filter.passes("a", 0));
    filter.forget();
    QVERIFY(filter.passes("a", 1));
}

QTEST_GUILESS_MAIN(TestRepeatFilter)
#include "tst_repeatfilter.moc"
