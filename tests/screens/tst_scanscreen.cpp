// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakecodemaker.h"
#include "fakes/stagedkiosk.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

const QByteArray Card = QByteArrayLiteral("001090000001||NGUYỄN VĂN HÀ|15081990|Nam|Hà Nội|01052020");

} // namespace

class ScanScreenTest : public QObject
{
    Q_OBJECT

    struct Staged {
        FakeCodeMaker maker;
        StagedKiosk kiosk{maker, {EntryPolicy::Off}};
        ScanScreen &screen = *kiosk.kiosk.scan();

        void scan(const QByteArray &code)
        {
            kiosk.scanner.show(code);
            kiosk.deliver();
        }
        void comeIn()
        {
            kiosk.codes.add(kiosk.scanner);
            scan(Card);
            SessionScreen &session = *kiosk.kiosk.session();
            session.next();
            session.next();
            session.setDepartment(StagedKiosk::facts().departments.first().name);
            session.next();
            kiosk.deliver();
        }
        void goAway()
        {
            kiosk.kiosk.session()->acknowledge();
            kiosk.pass(RepeatedWithinMs);
        }
    };

private slots:
    void isReadyWhenAScannerIs()
    {
        Staged staged;
        QSignalSpy changes(&staged.screen, &ScanScreen::readyChanged);
        QVERIFY(!staged.screen.ready());
        staged.kiosk.codes.add(staged.kiosk.scanner);
        QVERIFY(staged.screen.ready());
        QCOMPARE(changes.size(), 1);
    }

    void aCameraIsNamedWhereOneReads()
    {
        Staged staged;
        staged.kiosk.codes.add(staged.kiosk.scanner);
        QVERIFY(!staged.screen.byCamera());
        QSignalSpy changes(&staged.screen, &ScanScreen::readyChanged);
        staged.kiosk.codes.add(staged.kiosk.camera);
        QVERIFY(staged.screen.byCamera());
        QCOMPARE(changes.size(), 1); // ready it was before
        staged.kiosk.camera.unplug();
        QVERIFY(!staged.screen.byCamera() && staged.screen.ready());
        staged.kiosk.scanner.unplug();
        QVERIFY(!staged.screen.ready());
        QCOMPARE(changes.size(), 3);
    }

    void saysWhatIsWrongWithACode()
    {
        Staged staged;
        staged.kiosk.codes.add(staged.kiosk.scanner);
        QSignalSpy changes(&staged.screen, &ScanScreen::hintChanged);
        staged.scan("https://example.org/");
        QCOMPARE(staged.screen.hint(), ScanScreen::NotOurs);
        staged.kiosk.pass(HintShownMs);
        QCOMPARE(staged.screen.hint(), ScanScreen::None);
        QCOMPARE(changes.size(), 2);
    }

    void whoShowedACardMayBeRemembered()
    {
        Staged staged;
        QVERIFY(!staged.screen.cardShown());
        staged.comeIn();
        QVERIFY(staged.screen.cardShown());
        QVERIFY(!staged.screen.cardRemembered());
        QSignalSpy changes(&staged.screen, &ScanScreen::resultChanged);
        staged.screen.setCardRemembered(true);
        staged.kiosk.deliver();
        QVERIFY(staged.screen.cardRemembered());
        QVERIFY(!changes.isEmpty());
        staged.goAway();
        QVERIFY(!staged.screen.cardShown());
    }

    void aGuessIsUndone()
    {
        Staged staged;
        staged.comeIn();
        QVERIFY(!staged.screen.canUndo());
        staged.goAway();
        staged.scan(Card);
        QCOMPARE(staged.kiosk.kiosk.session()->step(), SessionScreen::Goodbye);
        QVERIFY(staged.screen.canUndo());
        QCOMPARE(staged.kiosk.kiosk.session()->countdownS(), int(UndoShownMs / 1000));
        QCOMPARE(staged.kiosk.kiosk.session()->countdownShare(), 1.0);
        staged.screen.undo();
        QCOMPARE(staged.kiosk.kiosk.session()->step(), SessionScreen::Undoing);
        staged.kiosk.deliver();
        QCOMPARE(staged.screen.hint(), ScanScreen::Undone);
        QCOMPARE(staged.kiosk.book.visitsIn(VisitState::Inside)->size(), 1);
    }
};

QTEST_MAIN(ScanScreenTest)
#include "tst_scanscreen.moc"
