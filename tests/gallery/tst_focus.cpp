// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/visibleitem.h"
#include "focusmark.h"
#include "layoutcheck.h"
#include "stage.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtGui/QAccessible>
#include <QtQuick/QQuickItem>
#include <QtQuickControls2/QQuickStyle>
#include <QtTest/QTest>

using namespace Gatebook;

namespace {

using Items = QList<QPointer<QQuickItem>>; ///< a list's rows are gone when they are scrolled away

constexpr int MostTabs = 120;
constexpr qreal SameRow = 40; ///< pixels by which two of a row may begin apart
constexpr int MarkReach = 20; ///< pixels around an item within which its mark is looked for

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
void buttonsIn(QQuickItem *item, Items &out)
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

/// Within a list that is walked by the arrow keys, or a key that the keyboard has itself.
bool isKeyed(const QQuickItem *item, const Items &met)
{
    if (item->objectName().startsWith(QLatin1StringView("pinKey_")))
        return true;
    for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (around->inherits("QQuickItemView") && met.contains(around))
            return true;
    }
    return false;
}

/// The field's own Enter and Delete do what these two do.
bool isFields(const QQuickItem *button)
{
    return button->objectName() == QLatin1StringView("next") || button->objectName() == QLatin1StringView("clear");
}

/// Where the walk goes up once more than it may.
QStringList turnsUp(const Items &met, int most)
{
    QStringList out;
    int turns = 0;
    for (qsizetype i = 1; i < met.size(); ++i) {
        if (!met[i - 1] || !met[i])
            continue;
        const QRectF before = placeOf(met[i - 1]);
        const QRectF now = placeOf(met[i]);
        const bool isUp = now.bottom() < before.top() + SameRow && now.top() < before.top() - SameRow;
        if (isUp && ++turns > most)
            out.append(QStringLiteral("%1 comes after %2").arg(called(met[i]), called(met[i - 1])));
    }
    return out;
}

/// Items of one kind and colour wear one mark.
QString kindOf(const QQuickItem *item)
{
    return QString::fromLatin1(item->metaObject()->className()) + item->property("ground").toString() + item->property("ink").toString();
}

/// It is where the eye sees it: nothing that it has been scrolled out of.
bool isInSight(const QQuickItem *item)
{
    const QPointF middle = placeOf(item).center();
    for (const QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if ((around->clip() || !around->parentItem()) && !placeOf(around).contains(middle))
            return false;
    }
    return true;
}

/// Whether the mark of the button that has the focus is seen; what is wrong with it.
QString markFault(Stage &stage, QQuickItem *item)
{
    const QImage marked = stage.settled();
    item->setProperty("focusReason", Qt::MouseFocusReason); // as touched: no mark
    const QImage unmarked = stage.settled();
    item->setProperty("focusReason", Qt::TabFocusReason);
    const QRectF place = placeOf(item);
    const qint64 seen = seenChange(unmarked, marked, place.adjusted(-MarkReach, -MarkReach, MarkReach, MarkReach).toRect());
    const qint64 least = leastChange(place.size(), stage.pixelsPerMm());
    return seen >= least ? QString() : QStringLiteral("%1: %2 pixels of %3").arg(called(item)).arg(seen).arg(least);
}

} // namespace

// Who cannot touch the screen reaches all of it by the keyboard, in the order of reading; who cannot see it hears what each button is.
class FocusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyButtonHasANameAndARole_data() { scenes(); }
    void everyButtonHasANameAndARole();
    void everyButtonIsReachedInTheOrderOfReadingAndSeen_data() { scenes(); }
    void everyButtonIsReachedInTheOrderOfReadingAndSeen();

private:
    static void scenes()
    {
        QTest::addColumn<int>("scene");
        const QList<Scene> all = allScenes();
        for (qsizetype i = 0; i < all.size(); ++i) {
            // Any key lifts the idle warning.
            if (all[i].look == Scene::Usual && all[i].name != QLatin1StringView("idle"))
                QTest::newRow(qPrintable(all[i].name)) << int(i);
        }
    }
    Items walk(Stage &stage, QStringList &faults);
    QStringList markFaults(Stage &stage, QQuickItem *item);

    QSet<QString> m_seenMarks; ///< kinds of items whose mark was looked at: once is enough
};

void FocusTest::everyButtonHasANameAndARole()
{
    QFETCH(const int, scene);
    const Scene shown = allScenes().at(scene);
    Stage stage(shown, QStringLiteral("vi"), {1080, 1920});
    QVERIFY(stage.window());
    QCOMPARE(stage.press(shown.touches), QString());
    QVERIFY(!stage.settled().isNull());
    Items buttons;
    buttonsIn(stage.window()->contentItem(), buttons);
    const QSet<QAccessible::Role> roles{QAccessible::Button, QAccessible::RadioButton, QAccessible::CheckBox};
    for (const auto &button : std::as_const(buttons)) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(told, qPrintable(called(button)));
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(called(button) + QStringLiteral(" has no spoken name")));
        QVERIFY2(roles.contains(told->role()), qPrintable(called(button) + QStringLiteral(" is said to be no button")));
    }
}

void FocusTest::everyButtonIsReachedInTheOrderOfReadingAndSeen()
{
    QFETCH(const int, scene);
    const Scene shown = allScenes().at(scene);
    Stage stage(shown, QStringLiteral("vi"), {1080, 1920});
    QVERIFY(stage.window());
    stage.window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(stage.window()));
    QCOMPARE(stage.press(shown.touches), QString());
    QVERIFY(!stage.settled().isNull());
    Items buttons;
    buttonsIn(stage.window()->contentItem(), buttons);
    const bool hasField = visibleItem(stage.window()->contentItem(), QStringLiteral("field")) != nullptr;
    QStringList faults;
    const Items met = walk(stage, faults);
    for (const auto &button : std::as_const(buttons)) {
        if (button && !met.contains(button) && !isKeyed(button, met) && !(hasField && isFields(button)))
            faults.append(called(button) + QStringLiteral(" is not reached"));
    }
    // A walk may begin in the middle, and so goes up once; a form of the receptionist's goes before the Save above it.
    faults += turnsUp(met, shown.screen == QLatin1StringView("screen_staff") ? 2 : 1);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// What has the focus after each Tab, until it begins again. A fault: what is out of sight, or wears no mark that is seen.
Items FocusTest::walk(Stage &stage, QStringList &faults)
{
    Items met;
    for (int tabs = 0; tabs < MostTabs; ++tabs) {
        QTest::keyClick(stage.window(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        const QPointer<QQuickItem> now = stage.window()->activeFocusItem();
        if (!now || met.contains(now))
            break;
        met.append(now);
        if (!QTest::qWaitFor([now] { return now && isInSight(now); }, 1000))
            faults.append(called(now) + QStringLiteral(" is out of sight"));
        faults += markFaults(stage, now);
    }
    return met;
}

/// Of the item that has the focus, in each palette.
QStringList FocusTest::markFaults(Stage &stage, QQuickItem *item)
{
    QStringList faults;
    if (!isButton(item) || m_seenMarks.contains(kindOf(item)))
        return faults;
    m_seenMarks.insert(kindOf(item));
    for (const Scene::Look palette : {Scene::Dark, Scene::Contrast, Scene::Usual}) {
        stage.wear(palette);
        const QString fault = markFault(stage, item);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    return faults;
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
