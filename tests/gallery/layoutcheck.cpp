// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include <QtCore/QRectF>
#include <QtQml/QJSValue>
#include <QtQuick/QQuickItem>

namespace Gatebook {

namespace {

constexpr qreal Slack = 1.5; ///< pixels; glyphs are rounded

bool isOfType(const QObject *object, const char *qmlName)
{
    const QByteArray prefix = QByteArray(qmlName) + "_QML";
    for (const QMetaObject *type = object->metaObject(); type; type = type->superClass()) {
        if (QByteArray(type->className()).startsWith(prefix))
            return true;
    }
    return false;
}

QString called(const QQuickItem *text)
{
    return QLatin1Char('"') + text->property("text").toString().left(40) + QLatin1Char('"');
}

/// Where the glyphs are, in the scene.
QRectF painted(const QQuickItem *text)
{
    const QSizeF size(text->property("contentWidth").toReal(), text->property("contentHeight").toReal());
    const int across = text->property("effectiveHorizontalAlignment").toInt();
    const int along = text->property("verticalAlignment").toInt();
    const qreal x = across & Qt::AlignHCenter ? (text->width() - size.width()) / 2 : across & Qt::AlignRight ? text->width() - size.width() : 0;
    const qreal y = along & Qt::AlignVCenter ? (text->height() - size.height()) / 2 : along & Qt::AlignBottom ? text->height() - size.height() : 0;
    return text->mapRectToScene(QRectF(QPointF(x, y), size));
}

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(QPointF(), item->size()));
}

bool isSeen(const QQuickItem *item)
{
    return item->isVisible() && item->opacity() > 0;
}

/// In a list or on a page that scrolls, and not whole in its window.
bool isScrolledAway(const QQuickItem *item)
{
    const QQuickItem *content = item->parentItem();
    const QQuickItem *list = content ? content->parentItem() : nullptr;
    return list && list->inherits("QQuickFlickable") && list->clip()
        && !sceneRect(list).adjusted(-Slack, -Slack, Slack, Slack).contains(sceneRect(item));
}

/// Words and buttons, as one sees them: what a list scrolled away, or a dialog covers, is not there.
struct Seen {
    QList<QQuickItem *> texts;
    QList<QQuickItem *> buttons;
    QList<QQuickItem *> fields;
    QList<QQuickItem *> notes;        ///< hide what lies under them
    const QQuickItem *hint = nullptr; ///< lies over the head for a moment

    void walk(QQuickItem *item, bool keyboard)
    {
        if (!isSeen(item) || isScrolledAway(item))
            return;
        const bool inKeyboard = keyboard || item->inherits("QVirtualKeyboardInputPanel") || isOfType(item, "KeyboardPanel");
        if (!inKeyboard && item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty())
            texts.append(item);
        if (!inKeyboard && item->inherits("QQuickAbstractButton") && !item->objectName().isEmpty())
            buttons.append(item);
        if (!inKeyboard && item->inherits("QQuickTextInput"))
            fields.append(item);
        if (isOfType(item, "HintToast"))
            hint = item;
        if (isOfType(item, "GreenNote") || isOfType(item, "PassCard") || isOfType(item, "StayCard") || isOfType(item, "StoreCard"))
            notes.append(item);
        for (QQuickItem *child : item->childItems())
            walk(child, inKeyboard);
    }
};

QQuickItem *openDialog(QQuickItem *item)
{
    if (!isSeen(item))
        return nullptr;
    const QList<QQuickItem *> children = item->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem *dialog = openDialog(*child))
            return dialog;
    }
    return isOfType(item, "Dialog") || isOfType(item, "IdleDialog") || isOfType(item, "HowToOpen") || isOfType(item, "EaseSheet")
            || isOfType(item, "NoticeSheet")
        ? item
        : nullptr;
}

/// What no hint covers: all but who the agency is, what time it is and how far one got.
bool mayBeCovered(const QQuickItem *text)
{
    for (const QQuickItem *parent = text->parentItem(); parent; parent = parent->parentItem()) {
        if (isOfType(parent, "Head") || isOfType(parent, "StepsBar"))
            return true;
    }
    return false;
}

/// A hint hides the head's words, which are no longer seen then; anything else under it is a fault.
void checkHint(Seen &seen, QStringList &faults)
{
    if (!seen.hint)
        return;
    const QRectF hint = sceneRect(seen.hint);
    const auto isUnder = [&](const QRectF &place) { return (hint & place).width() > Slack && (hint & place).height() > Slack; };
    seen.texts.removeIf([&](QQuickItem *text) { return isUnder(painted(text)) && mayBeCovered(text); });
    for (const QQuickItem *text : std::as_const(seen.texts)) {
        if (!seen.hint->isAncestorOf(text) && isUnder(painted(text)))
            faults.append(called(text) + QStringLiteral(" lies under the hint"));
        if (seen.hint->isAncestorOf(text) && !hint.contains(painted(text).adjusted(Slack, Slack, -Slack, -Slack)))
            faults.append(called(text) + QStringLiteral(" runs out of the hint"));
    }
    for (const QQuickItem *item : seen.buttons + seen.fields) {
        if (isUnder(sceneRect(item)))
            faults.append(item->objectName() + QStringLiteral(" lies under the hint"));
    }
}

void checkText(const QQuickItem *root, const QQuickItem *text, QStringList &faults)
{
    if (text->property("truncated").toBool())
        faults.append(called(text) + QStringLiteral(" is cut"));
    if (text->property("contentWidth").toReal() > text->width() + Slack)
        faults.append(called(text) + QStringLiteral(" is wider than its place"));
    if (text->property("contentHeight").toReal() > text->height() + Slack)
        faults.append(called(text) + QStringLiteral(" is higher than its place"));
    const QRectF glyphs = painted(text).adjusted(Slack, Slack, -Slack, -Slack);
    if (!sceneRect(root).contains(glyphs))
        faults.append(called(text) + QStringLiteral(" runs off the screen"));
    for (const QQuickItem *parent = text->parentItem(); parent && parent != root; parent = parent->parentItem()) {
        const bool bounds = parent->inherits("QQuickAbstractButton") || parent->clip() || isOfType(parent, "InfoCard") || isOfType(parent, "PassCard")
            || isOfType(parent, "FigureCard");
        if (bounds && !sceneRect(parent).contains(glyphs))
            faults.append(
                called(text) + QStringLiteral(" runs out of ") + QString::fromUtf8(parent->metaObject()->className()) + parent->objectName());
    }
}

/// As they are drawn: a line that is made to fit its place has smaller ones than it asked for.
void checkLetters(const QQuickItem *text, qreal leastCapital, QStringList &faults)
{
    constexpr qreal CapitalShare = 0.727; // of Inter's size
    const qreal capital = text->property("fontInfo").value<QJSValue>().property(QStringLiteral("pixelSize")).toNumber() * CapitalShare;
    if (capital < leastCapital)
        faults.append(called(text) + QStringLiteral(" has capitals of %1 pixels, under %2").arg(capital).arg(leastCapital));
}

void checkOverlaps(const Seen &seen, QStringList &faults)
{
    for (qsizetype a = 0; a < seen.texts.size(); ++a) {
        for (qsizetype b = a + 1; b < seen.texts.size(); ++b) {
            // A line's box holds room above its capitals that the line before may use.
            const QRectF first = painted(seen.texts[a]);
            const QRectF second = painted(seen.texts[b]);
            const QRectF common = first & second;
            if (common.width() > 4 && common.height() > 0.3 * std::min(first.height(), second.height()))
                faults.append(called(seen.texts[a]) + QStringLiteral(" and ") + called(seen.texts[b]) + QStringLiteral(" lie over one another"));
        }
    }
    for (const QQuickItem *note : seen.notes) {
        for (const QQuickItem *text : seen.texts) {
            const QRectF common = sceneRect(note) & painted(text);
            if (!note->isAncestorOf(text) && common.width() > 4 && common.height() > 8)
                faults.append(called(text) + QStringLiteral(" lies under a note"));
        }
    }
    for (qsizetype a = 0; a < seen.buttons.size(); ++a) {
        for (const QQuickItem *text : seen.texts) {
            const QRectF common = sceneRect(seen.buttons[a]) & painted(text);
            if (!seen.buttons[a]->isAncestorOf(text) && common.width() > 4 && common.height() > 8)
                faults.append(called(text) + QStringLiteral(" lies over the button ") + seen.buttons[a]->objectName());
        }
        for (qsizetype b = a + 1; b < seen.buttons.size(); ++b) {
            const QRectF common = sceneRect(seen.buttons[a]) & sceneRect(seen.buttons[b]);
            if (common.width() > Slack && common.height() > Slack)
                faults.append(seen.buttons[a]->objectName() + QStringLiteral(" and ") + seen.buttons[b]->objectName()
                    + QStringLiteral(" lie over one another"));
        }
    }
}

} // namespace

QStringList layoutFaults(QQuickItem *root, qreal leastTarget, qreal leastCapital)
{
    QStringList faults;
    QQuickItem *dialog = openDialog(root);
    Seen seen;
    seen.walk(dialog ? dialog : root, false);
    checkHint(seen, faults);
    for (const QQuickItem *text : std::as_const(seen.texts))
        checkText(root, text, faults);
    for (const QQuickItem *text : std::as_const(seen.texts))
        checkLetters(text, leastCapital, faults);
    for (const QQuickItem *button : std::as_const(seen.buttons)) {
        const qreal least = isOfType(button, "DayCell") ? leastTarget * 0.8 : leastTarget; // a keyboard of days: 16 mm for 20
        if (std::min(button->width(), button->height()) < least - Slack)
            faults.append(
                QStringLiteral("%1 is %2 x %3 pixels, under %4").arg(button->objectName()).arg(button->width()).arg(button->height()).arg(least));
        if (!sceneRect(root).adjusted(-Slack, -Slack, Slack, Slack).contains(sceneRect(button)))
            faults.append(button->objectName() + QStringLiteral(" runs off the screen"));
    }
    checkOverlaps(seen, faults);
    return faults;
}

} // namespace Gatebook
