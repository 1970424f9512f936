// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/codedesk.h"

#include "fakes/fakecodesource.h"
#include "flow/session/lobby.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class CodeDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutSourcesNobodyIsAskedForACard()
    {
        Lobby lobby;
        CodeDesk desk(lobby.session);
        QVERIFY(!desk.isReady());
        lobby.session.handle(Event::TouchedIn());
        QCOMPARE(lobby.session.step(), Step::Name);
    }

    void oneSourceThatReadsIsEnough()
    {
        Lobby lobby;
        FakeCodeSource camera;
        FakeCodeSource scanner;
        camera.unplug(u"no camera"_qs);
        CodeDesk desk(lobby.session);
        QSignalSpy changes(&desk, &CodeDesk::readyChanged);
        QVERIFY(!desk.isReady());
        desk.add(camera);
        QVERIFY(!desk.isReady());
        desk.add(scanner);
        QVERIFY(desk.isReady());
        QCOMPARE(desk.troubles(), QStringList{u"no camera"_qs});
        camera.plugIn();
        scanner.unplug(u"no scanner"_qs);
        QVERIFY(desk.isReady());
        QCOMPARE(changes.size(), 1);
        camera.unplug(u"pulled out"_qs);
        QVERIFY(!desk.isReady());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(desk.troubles(), (QStringList{u"pulled out"_qs, u"no scanner"_qs}));
    }

    void knowsWhetherACameraIsToRead()
    {
        Lobby lobby;
        FakeCodeSource scanner;
        FakeCodeSource camera{CodeSource::Kind::Camera};
        camera.unplug(u"no camera"_qs);
        CodeDesk desk(lobby.session);
        desk.add(scanner);
        QVERIFY(!desk.hasCamera());
        desk.add(camera);
        QVERIFY(desk.hasCamera());
        QVERIFY(!desk.isCameraReady());
    }

    void whatIsReadComesToTheSession()
    {
        Lobby lobby;
        FakeCodeSource scanner;
        CodeDesk desk(lobby.session);
        desk.add(scanner);
        lobby.session.handle(Event::TouchedIn());
        QCOMPARE(lobby.session.step(), Step::Who);
        scanner.show("001090000001||NGUYỄN VĂN MẪU|15081990|Nam|Hà Nội|01052020");
        lobby.keeper.deliver();
        QCOMPARE(lobby.session.visitor().name, u"NGUYỄN VĂN MẪU"_qs);
    }

    void aScannerPulledOutMeanwhileLeavesTheWayByTyping()
    {
        Lobby lobby;
        FakeCodeSource scanner;
        CodeDesk desk(lobby.session);
        desk.add(scanner);
        lobby.session.handle(Event::TouchedIn());
        scanner.unplug();
        QCOMPARE(lobby.session.step(), Step::Who);
        lobby.session.handle(Event::Next());
        QCOMPARE(lobby.session.step(), Step::Name);
        lobby.session.handle(Event::Back());
        QCOMPARE(lobby.session.step(), Step::Attract);
    }
};

QTEST_GUILESS_MAIN(CodeDeskTest)
#include "tst_codedesk.moc"
