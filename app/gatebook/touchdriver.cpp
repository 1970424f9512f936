// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/touchdriver.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

#include <functional>

// Where a platform's own touches enter Qt; Qt Test declares it in the same way. A QTouchEvent that is sent to the window by hand skips the place
// where Qt remembers who has grabbed the finger.
QT_BEGIN_NAMESPACE
// NOLINTNEXTLINE(readability-identifier-naming): the name is Qt's
Q_GUI_EXPORT bool qt_handleTouchEventv2(QWindow *window, const QPointingDevice *device, const QList<QEventPoint> &points, Qt::KeyboardModifiers keys);
QT_END_NAMESPACE

namespace Gatebook {

namespace {

bool isWholeShown(const QQuickItem &item)
{
    return item.isVisible() && item.opacity() >= 1;
}

/// The first item, depth first, that `wanted` accepts; branches that `enter` refuses are left out.
QQuickItem *search(QQuickItem *item, const std::function<bool(const QQuickItem &)> &enter, const std::function<bool(QQuickItem &)> &wanted)
{
    if (!enter(*item))
        return nullptr;
    if (wanted(*item))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = search(child, enter, wanted))
            return found;
    }
    return nullptr;
}

} // namespace

TouchDriver::TouchDriver(QQuickWindow &window)
    : m_window(window)
    , m_screen(QStringLiteral("rehearsal"), 1, QInputDevice::DeviceType::TouchScreen, QPointingDevice::PointerType::Finger,
          QInputDevice::Capability::Position, 10, 0)
{
}

QQuickItem *TouchDriver::find(const QString &name) const
{
    const QRectF all(QPointF(), m_window.size());
    return search(m_window.contentItem(), isWholeShown, [&](QQuickItem &item) {
        return item.objectName() == name && item.isEnabled() && all.contains(item.mapToScene(item.boundingRect().center()));
    });
}

QString TouchDriver::screen() const
{
    QStringList shown;
    search(
        m_window.contentItem(), [](const QQuickItem &item) { return item.isVisible() && item.opacity() > 0; },
        [&](QQuickItem &item) {
            if (item.objectName().startsWith(QLatin1StringView("screen_")))
                shown.append(item.opacity() >= 1 && item.position().isNull() ? item.objectName() : QString());
            return false;
        });
    // The staff's screen lies over the first one.
    shown.removeAll(shown.contains(QStringLiteral("screen_staff")) ? QStringLiteral("screen_attract") : QStringLiteral("-"));
    return shown.size() == 1 ? shown.constFirst() : QString();
}

QString TouchDriver::textOf(const QString &name) const
{
    const QQuickItem *found = search(m_window.contentItem(), isWholeShown, [&](QQuickItem &item) { return item.objectName() == name; });
    return found ? found->property("text").toString() : QString();
}

bool TouchDriver::tap(const QString &name)
{
    if (!press(name))
        return false;
    lift();
    return true;
}

bool TouchDriver::press(const QString &name)
{
    const QQuickItem *item = find(name);
    if (!item)
        return false;
    m_finger = item->mapToScene(item->boundingRect().center());
    ++m_touches;
    touch(QEventPoint::State::Pressed);
    return true;
}

void TouchDriver::lift()
{
    touch(QEventPoint::State::Released);
}

void TouchDriver::touch(QEventPoint::State state)
{
    const QEventPoint point(m_touches, state, m_finger, m_window.mapToGlobal(m_finger));
    qt_handleTouchEventv2(&m_window, &m_screen, {point}, Qt::NoModifier);
}

bool TouchDriver::type(const QString &text)
{
    QObject *field = m_window.activeFocusItem();
    if (!field)
        return false;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
    return event.isAccepted();
}

void TouchDriver::key(Qt::Key key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }
}

} // namespace Gatebook
