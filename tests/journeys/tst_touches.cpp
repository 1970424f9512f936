// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QByteArray Card = QByteArrayLiteral("001090000001|012345678|NGUYỄN VĂN HÀ|15081990|Nam|Hà Nội|01052020");

} // namespace

// How often a visitor must touch the screen beside writing letters, on the real screens.
class TouchesTest : public QObject
{
    Q_OBJECT

    /// A card that the book does not know yet.
    static bool comeByCard(Door &door)
    {
        door.show(Card);
        return door.touchOn("organisation", "next") && door.touchOn("hostpurpose", "department_0") && door.touch(QStringLiteral("next"))
            && door.see("welcome");
    }

private slots:
    void aWalkInThatTypesTakesTwelveTouchesAndTwentySeconds_data()
    {
        QTest::addColumn<bool>("camera");
        QTest::addColumn<bool>("phone");
        QTest::newRow("with the app") << false << true;
        QTest::newRow("without a smartphone") << false << false;
        QTest::newRow("past the question for a card") << true << false;
    }
    void aWalkInThatTypesTakesTwelveTouchesAndTwentySeconds()
    {
        QFETCH(bool, camera);
        QFETCH(bool, phone);
        Door door(camera);
        QElapsedTimer machine;
        machine.start();
        QVERIFY(door.typeIn(phone));
        QVERIFY2(door.touches() <= 12, qPrintable(QString::number(door.touches())));
        QVERIFY2(machine.elapsed() < 20000, qPrintable(QString::number(machine.elapsed())));
        qInfo("%d touches, %lld ms of machine", door.touches(), static_cast<long long>(machine.elapsed()));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void aNewCardTakesThreeTouches()
    {
        Door door(true);
        QVERIFY(comeByCard(door));
        QVERIFY(door.readsAndGoes("welcome"));
        QVERIFY2(door.touches() <= 3, qPrintable(QString::number(door.touches())));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void aKnownCardTakesNoneAndLeavesWithNone()
    {
        Door door(true);
        QVERIFY(comeByCard(door));
        QVERIFY(door.touch(QStringLiteral("remember")));
        QVERIFY(door.readsAndGoes("welcome"));
        door.countFromHere();
        door.show(Card);
        QVERIFY(door.readsAndGoes("goodbye"));
        QCOMPARE(door.touches(), 0);
        door.show(Card);
        QVERIFY(door.readsAndGoes("welcome"));
        QVERIFY2(door.touches() <= 1, qPrintable(QString::number(door.touches())));
    }

    void aPassIsTypedWithTwoTouchesBesideItsLetters()
    {
        Door door(false);
        QVERIFY(door.typeIn(true));
        door.countFromHere();
        QVERIFY(door.touchOn("attract", "gateOut"));
        QVERIFY(door.see("typepass"));
        QVERIFY(door.typesPass());
        QVERIFY(door.touchOn("goodbye", "done"));
        QCOMPARE(door.touches() - PassCodeLength, 2);
    }

    void aScannedPassTakesNone()
    {
        Door door(true);
        QVERIFY(door.typeIn(true));
        door.countFromHere();
        door.show(door.passQr);
        QVERIFY(door.readsAndGoes("goodbye"));
        QCOMPARE(door.touches(), 0);
    }
};

QTEST_MAIN(TouchesTest)
#include "tst_touches.moc"
