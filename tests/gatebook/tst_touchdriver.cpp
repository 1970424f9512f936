// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/touchdriver.h"

#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtTest/QTest>

#include <memory>

using namespace Gatebook;

// The rehearsal is only worth something if its finger can do no more than a visitor's.
class TestTouchDriver : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTapIsAClick();
    void aButtonIsHeldUntilTheFingerIsLifted();
    void whatAVisitorCannotTouchIsNotFound_data();
    void whatAVisitorCannotTouchIsNotFound();
    void textGoesWhereTheFocusIs();
    void withoutAFieldNothingIsTyped();
    void aScreenIsOneThatRests();
    void itemsSayWhatTheyShow();

private:
    [[nodiscard]] QObject *item(const char *name) const { return m_window->findChild<QObject *>(QString::fromLatin1(name)); }

    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<TouchDriver> m_finger;
};

void TestTouchDriver::init()
{
    m_finger.reset();
    QQmlComponent component(&m_engine);
    component.setData(R"(
import QtQuick
import QtQuick.Templates as T
Window {
    width: 400; height: 400; visible: true
    property int clicks: 0
    Item {
        objectName: "screen_first"
        width: 400; height: 300
        T.Button { objectName: "button"; text: "Press me"; x: 10; y: 10; width: 100; height: 50; onClicked: ++clicks }
        T.Button { objectName: "disabled"; enabled: false; y: 70; width: 100; height: 50; onClicked: ++clicks }
        T.Button { objectName: "hidden"; visible: false; y: 130; width: 100; height: 50; onClicked: ++clicks }
        T.Button { objectName: "outside"; x: 500; width: 100; height: 50; onClicked: ++clicks }
        Item { opacity: 0.5; T.Button { objectName: "fading"; y: 190; width: 100; height: 50; onClicked: ++clicks } }
        TextInput { objectName: "field"; x: 200; width: 100; height: 50; property int edits: 0; onTextEdited: ++edits }
    }
    Item { objectName: "screen_second"; visible: false }
})",
        QUrl());
    m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
    QVERIFY2(m_window, qPrintable(component.errorString()));
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_finger = std::make_unique<TouchDriver>(*m_window);
}

void TestTouchDriver::aTapIsAClick()
{
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(m_finger->tap(QStringLiteral("button")));
        QCOMPARE(m_window->property("clicks").toInt(), i);
    }
}

void TestTouchDriver::aButtonIsHeldUntilTheFingerIsLifted()
{
    QVERIFY(m_finger->press(QStringLiteral("button")));
    QVERIFY(item("button")->property("pressed").toBool());
    QCOMPARE(m_window->property("clicks").toInt(), 0);
    m_finger->lift();
    QVERIFY(!item("button")->property("pressed").toBool());
    QCOMPARE(m_window->property("clicks").toInt(), 1);
}

void TestTouchDriver::whatAVisitorCannotTouchIsNotFound_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"disabled", "hidden", "outside", "fading", "nonexistent"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTouchDriver::whatAVisitorCannotTouchIsNotFound()
{
    QFETCH(QString, name);
    QVERIFY(!m_finger->find(name));
    QVERIFY(!m_finger->tap(name));
    QCOMPARE(m_window->property("clicks").toInt(), 0);
}

void TestTouchDriver::textGoesWhereTheFocusIs()
{
    QVERIFY(m_finger->tap(QStringLiteral("field")));
    QMetaObject::invokeMethod(item("field"), "forceActiveFocus");
    QVERIFY(m_finger->type(QStringLiteral("Đặng 🙂")));
    QCOMPARE(item("field")->property("text").toString(), QStringLiteral("Đặng 🙂"));
    QCOMPARE(item("field")->property("edits").toInt(), 1);
}

void TestTouchDriver::withoutAFieldNothingIsTyped()
{
    QVERIFY(!m_finger->type(QStringLiteral("x")));
    QCOMPARE(item("field")->property("text").toString(), QString());
}

void TestTouchDriver::aScreenIsOneThatRests()
{
    QCOMPARE(m_finger->screen(), QStringLiteral("screen_first"));
    item("screen_first")->setProperty("x", 5);
    QCOMPARE(m_finger->screen(), QString());
    item("screen_first")->setProperty("x", 0);
    item("screen_second")->setProperty("visible", true);
    QCOMPARE(m_finger->screen(), QString());
    item("screen_first")->setProperty("opacity", 0);
    QCOMPARE(m_finger->screen(), QStringLiteral("screen_second"));
}

void TestTouchDriver::itemsSayWhatTheyShow()
{
    QCOMPARE(m_finger->textOf(QStringLiteral("button")), QStringLiteral("Press me"));
    QCOMPARE(m_finger->textOf(QStringLiteral("hidden")), QString());
}

QTEST_MAIN(TestTouchDriver)
#include "tst_touchdriver.moc"
