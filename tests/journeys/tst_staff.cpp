// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"
#include "flow/staff/letindesk.h"
#include "screens/staffscreen.h"

#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

using namespace Gatebook;

// The receptionist at the kiosk itself, by touches alone.
class StaffJourney : public QObject
{
    Q_OBJECT

    static bool hire(Door &door, StaffRole role = StaffRole::Receptionist)
    {
        return door.ask([role](Book &book) { return addAccount(book, Argon2PinHasher(), QStringLiteral("Lan"), role, QStringLiteral("4711")); })
            .hasValue();
    }
    /// The mark is held until the door opens.
    static bool knock(Door &door)
    {
        const bool pressed = door.see("attract") && door.finger().press(QStringLiteral("staffDoor"));
        const bool open = pressed && door.see("staff");
        door.finger().lift();
        return open;
    }
    static bool signIn(Door &door)
    {
        bool ok = knock(door);
        const SignIn &signIn = *door.program().kiosk().staff()->signIn();
        ok = ok && door.until([&] { return signIn.accounts().contains(QStringLiteral("Lan")); });
        ok = ok && door.touch(QStringLiteral("staffAccount_%1").arg(signIn.accounts().indexOf(QStringLiteral("Lan"))));
        for (const QChar digit : QStringLiteral("4711"))
            ok = ok && door.touch(QStringLiteral("pinKey_") + digit);
        return ok && door.touch(QStringLiteral("pinEnter")) && door.until([&] { return signIn.isSignedIn(); });
    }
    /// Somebody came, and the receptionist is about to write their name anew.
    static bool beginCorrection(Door &door)
    {
        bool ok = hire(door) && door.typeIn(true) && signIn(door);
        for (const char *name : {"page_log_button", "logRow_0", "correct", "correctName"})
            ok = ok && door.touch(QLatin1StringView(name).toString());
        return ok;
    }
    /// A finger that draws the page up beside its lines, by half the screen, and rests before it lets go.
    static void drawUp(QQuickWindow *window)
    {
        static const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
        constexpr int Steps = 10;
        const auto at = [window](int step) { return QPoint(window->width() / 18, window->height() * (60 - 5 * step) / 100); };
        QTest::touchEvent(window, finger.get()).press(0, at(0));
        for (int step = 1; step <= Steps; ++step) {
            QTest::qWait(20);
            QTest::touchEvent(window, finger.get()).move(0, at(step));
        }
        QTest::qWait(200);
        QTest::touchEvent(window, finger.get()).release(0, at(Steps));
    }
    /// Draws the page up until the item is above the bar.
    static bool bringUp(Door &door, const QString &item)
    {
        const auto isUp = [&] {
            const QQuickItem *found = door.finger().find(item);
            const QQuickItem *bar = door.finger().find(QStringLiteral("staffBar"));
            return found && bar && found->mapToScene(QPointF(0, found->height())).y() < bar->y();
        };
        for (int i = 0; i < 5 && !isUp(); ++i) {
            drawUp(door.program().window());
            door.until([&] { return !typing(door); });
        }
        return isUp();
    }
    /// In sight, once everything has its place.
    static bool isAboveKeyboard(Door &door, const QString &name)
    {
        return door.until([&] {
            const QQuickItem *keys = door.finger().find(QStringLiteral("staffKeyboard"));
            const QQuickItem *item = door.finger().find(name);
            return keys && item && item->mapToScene(QPointF(0, item->height())).y() <= keys->mapToScene(QPointF()).y();
        });
    }
    static Visit only(Door &door)
    {
        const auto visits = door.ask([](Book &book) {
            const auto lines = book.linesBefore({}, LogEnd, 10);
            return lines ? *lines : QList<LogLine>();
        });
        return visits.size() == 1 ? visits.constFirst().visit : Visit();
    }
    static bool typing(Door &door) { return door.finger().find(QStringLiteral("staffKeyboard")) != nullptr; }

private slots:
    void aVisitorIsSeenInsideAndLetOut()
    {
        Door door(false);
        QVERIFY(hire(door));
        QVERIFY(door.typeIn(true));
        QVERIFY(signIn(door));
        const InsideScreen &inside = *door.program().kiosk().staff()->desk()->inside();
        QVERIFY(door.touch(QStringLiteral("page_inside_button")));
        QVERIFY(door.until([&] { return inside.people()->count() == 1; }));
        QVERIFY(door.touch(QStringLiteral("letOut_0")));
        QVERIFY(door.until([&] { return inside.leftCount() == 1 && inside.people()->count() == 0; }));
        QCOMPARE(only(door).exitSource, ExitSource::Staff);
        QVERIFY(door.touch(QStringLiteral("staffClose")));
        QVERIFY(door.see("attract"));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void everyPageIsReached()
    {
        Door door(false);
        QVERIFY(hire(door));
        QVERIFY(door.typeIn(true));
        QVERIFY(signIn(door));
        for (const char *page : {"inside", "entry", "log", "rollcall", "figures", "health"}) {
            QVERIFY2(door.touch(QStringLiteral("page_%1_button").arg(QLatin1StringView(page))), page);
            QVERIFY2(door.until([&] { return door.finger().find(QStringLiteral("page_") + QLatin1StringView(page)) != nullptr; }), page);
        }
        QVERIFY(door.touch(QStringLiteral("page_waiting_button")));
        QVERIFY(door.until([&] { return door.finger().find(QStringLiteral("page_health")) == nullptr; }));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void aNameIsPutRightByTheKeyboardOnTheScreen()
    {
        Door door(false);
        QVERIFY(beginCorrection(door));
        QVERIFY(door.until([&] { return typing(door); }));
        door.finger().key(Qt::Key_End); // the finger puts the caret into the middle
        QVERIFY(door.until([&] { return door.finger().type(QStringLiteral(" An")); }));
        QVERIFY(bringUp(door, QStringLiteral("correctionReason_0"))); // a touch beside the line is enough to be done with writing
        QVERIFY(!typing(door));
        QVERIFY(door.touch(QStringLiteral("correctionReason_0")));
        QVERIFY(door.touch(QStringLiteral("correctionSave")));
        QVERIFY(door.until([&] { return !door.program().kiosk().staff()->desk()->log()->correction()->isOpen(); }));
        QCOMPARE(only(door).visitor.name, QStringLiteral("Trần Thị Bình An"));
        QVERIFY(only(door).corrected);
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void aVisitIsEntered()
    {
        Door door(false);
        QVERIFY(hire(door));
        QVERIFY(signIn(door));
        QVERIFY(door.touch(QStringLiteral("page_entry_button")));
        QVERIFY(door.touch(QStringLiteral("entryName")));
        QVERIFY(door.until([&] { return typing(door); }));
        QVERIFY(door.until([&] { return door.finger().type(QStringLiteral("Lê Minh Mẫu")); }));
        door.finger().key(Qt::Key_Return); // the arrow: on to the next line, not into the book
        QVERIFY(door.until([&] { return door.finger().type(QStringLiteral("Sao Mai")); }));
        QVERIFY(isAboveKeyboard(door, QStringLiteral("entryOrganisation")));
        QVERIFY(isAboveKeyboard(door, QStringLiteral("entrySave")));
        QVERIFY(door.touch(QStringLiteral("department_1")));
        QVERIFY(door.until([&] { return !typing(door); }));
        QVERIFY(door.touch(QStringLiteral("entrySave")));
        QVERIFY(door.until([&] { return door.program().kiosk().staff()->desk()->entry()->lastName() == QStringLiteral("Lê Minh Mẫu"); }));
        QCOMPARE(only(door).visitor.organisation, QStringLiteral("Sao Mai"));
        QCOMPARE(only(door).host.department, QStringLiteral("Một cửa"));
        QVERIFY(door.touch(QStringLiteral("page_inside_button")));
        QVERIFY(door.until([&] { return door.program().kiosk().staff()->desk()->inside()->total() == 1; }));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void leftAloneItClosesAndForgetsTheCorrection()
    {
        Door door(false);
        QVERIFY(beginCorrection(door));
        QVERIFY(door.until([&] { return door.finger().type(QStringLiteral("Ai khác")); }));
        QVERIFY(door.see("attract")); // a minute later
        QVERIFY(!door.program().kiosk().staff()->isSignedIn());
        QVERIFY(!door.program().kiosk().staff()->desk()->log()->correction()->isOpen());
        QVERIFY(signIn(door));
        QVERIFY(door.until([&] { return door.finger().find(QStringLiteral("page_waiting_button")) != nullptr; }));
        QCOMPARE(door.program().kiosk().staff()->desk()->page(), ReceptionScreen::Waiting);
        QCOMPARE(only(door).visitor.name, QStringLiteral("Trần Thị Bình"));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void itNeverOpensOverAVisitor()
    {
        Door door(false);
        QVERIFY(hire(door));
        QVERIFY(door.touchOn("attract", "gateIn"));
        QVERIFY(door.see("name"));
        QElapsedTimer held;
        held.start();
        QVERIFY(door.finger().press(QStringLiteral("staffDoor")));
        QVERIFY(door.until([&] { return held.elapsed() > 2000; })); // longer than the door asks for
        door.finger().lift();
        door.finger().key(Qt::Key_F12);
        QVERIFY(door.see("name"));
        QVERIFY(!door.program().kiosk().staff()->isOpen());
    }

    void aBadgeAndThePinOpenIt()
    {
        Door door(true);
        QVERIFY(hire(door));
        const QByteArray token(16, 'b');
        QVERIFY(door.ask([token](Book &book) { return book.addBadge({0, QStringLiteral("Lan"), {}, 0, {}}, token); }).hasValue());
        door.show(badgeQrText(token).toUtf8());
        QVERIFY(door.see("staff"));
        QCOMPARE(door.program().kiosk().staff()->signIn()->account(), QStringLiteral("Lan"));
        for (const QChar digit : QStringLiteral("4711"))
            QVERIFY(door.touch(QStringLiteral("pinKey_") + digit));
        QVERIFY(door.touch(QStringLiteral("pinEnter")));
        QVERIFY(door.until([&] { return door.program().kiosk().staff()->isSignedIn(); }));
        QCOMPARE(door.program().warnings(), QStringList());
    }

    void onlyItMayCalibrate()
    {
        Door door(false);
        QVERIFY(hire(door, StaffRole::It));
        QVERIFY(signIn(door));
        QVERIFY(door.touch(QStringLiteral("calibrate")));
        QVERIFY(door.until([&] { return door.finger().find(QStringLiteral("calibration")) != nullptr; }));
        QVERIFY(!door.finger().find(QStringLiteral("page_inside_button"))); // first things first
        QVERIFY(door.touch(QStringLiteral("calibrationCancel")));
        QVERIFY(door.touch(QStringLiteral("page_log_button")));
        QCOMPARE(door.program().warnings(), QStringList());
    }
};

QTEST_MAIN(StaffJourney)
#include "tst_staff.moc"
