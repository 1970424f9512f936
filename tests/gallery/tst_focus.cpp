// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/visibleitem.h"
#include "layoutcheck.h"
#include "stage.h"

#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtQuick/QQuickItem>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

constexpr int MostTabs = 120;
constexpr qreal SameRow = 40; ///< pixels by which two of a row may begin apart

bool isButton(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton");
}

bool isInKeyboard(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (item->inherits("QVirtualKeyboardInputPanel") || QByteArray(item->metaObject()->className()).startsWith("KeyboardPanel"))
            return true;
    }
    return false;
}

QString called(const QQuickItem *item)
{
    return item->objectName().isEmpty() ? item->property("text").toString() : item->objectName();
}

/// The buttons that can be seen and touched.
void buttonsIn(QQuickItem *item, QList<QQuickItem *> &out)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    if (isButton(item) && item->isEnabled() && !isInKeyboard(item))
        out.append(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        buttonsIn(child, out);
}

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(QPointF(), item->size()));
}

} // namespace

// Who cannot touch the screen reaches all of it by the keyboard, in the order of reading; who cannot see it hears what each button is.
class FocusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyButtonHasANameAndARole_data() { scenes(); }
    void everyButtonHasANameAndARole();
    void everyButtonIsReachedInTheOrderOfReading_data() { scenes(); }
    void everyButtonIsReachedInTheOrderOfReading();

private:
    static void scenes()
    {
        QTest::addColumn<int>("scene");
        const QList<Scene> all = allScenes();
        for (qsizetype i = 0; i < all.size(); ++i) {
            // Any key lifts the idle warning.
            if (all[i].look == Scene::Usual && all[i].screen != QLatin1StringView("screen_staff") && all[i].name != QLatin1StringView("idle"))
                QTest::newRow(qPrintable(all[i].name)) << int(i);
        }
    }
    /// What has the focus after each Tab, until it begins again.
    static QList<QQuickItem *> walk(QQuickWindow &window)
    {
        QList<QQuickItem *> met;
        for (int tabs = 0; tabs < MostTabs; ++tabs) {
            QTest::keyClick(&window, Qt::Key_Tab);
            QQuickItem *now = window.activeFocusItem();
            if (!now || met.contains(now))
                break;
            met.append(now);
        }
        return met;
    }
};

void FocusTest::everyButtonHasANameAndARole()
{
    QFETCH(const int, scene);
    const Scene shown = allScenes().at(scene);
    Stage stage(shown, QStringLiteral("vi"), {1080, 1920});
    QVERIFY(stage.window());
    QCOMPARE(stage.press(shown.touches), QString());
    QVERIFY(!stage.settled().isNull());
    QList<QQuickItem *> buttons;
    buttonsIn(stage.window()->contentItem(), buttons);
    const QSet<QAccessible::Role> roles{QAccessible::Button, QAccessible::RadioButton, QAccessible::CheckBox};
    for (QQuickItem *button : std::as_const(buttons)) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(told, qPrintable(called(button)));
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(called(button) + QStringLiteral(" has no spoken name")));
        QVERIFY2(roles.contains(told->role()), qPrintable(called(button) + QStringLiteral(" is said to be no button")));
    }
}

void FocusTest::everyButtonIsReachedInTheOrderOfReading()
{
    QFETCH(const int, scene);
    const Scene shown = allScenes().at(scene);
    Stage stage(shown, QStringLiteral("vi"), {1080, 1920});
    QVERIFY(stage.window());
    stage.window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(stage.window()));
    QCOMPARE(stage.press(shown.touches), QString());
    QVERIFY(!stage.settled().isNull());
    QList<QQuickItem *> buttons;
    buttonsIn(stage.window()->contentItem(), buttons);
    const bool hasField = visibleItem(stage.window()->contentItem(), QStringLiteral("field")) != nullptr;
    const QList<QQuickItem *> met = walk(*stage.window());
    for (QQuickItem *button : std::as_const(buttons)) {
        // The field's own Enter and Delete do what these two do.
        const bool isFields = hasField && (button->objectName() == QLatin1StringView("next") || button->objectName() == QLatin1StringView("clear"));
        QVERIFY2(isFields || met.contains(button), qPrintable(called(button) + QStringLiteral(" is not reached")));
    }
    int turns = 0; // a walk may begin in the middle, and so goes up once
    for (qsizetype i = 1; i < met.size(); ++i) {
        const QRectF before = placeOf(met[i - 1]);
        const QRectF now = placeOf(met[i]);
        const bool isBack = now.bottom() < before.top() + SameRow && now.top() < before.top() - SameRow;
        turns += isBack ? 1 : 0;
        QVERIFY2(turns < 2, qPrintable(QStringLiteral("%1 comes after %2").arg(called(met[i]), called(met[i - 1]))));
    }
}

int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    FocusTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_focus.moc"
