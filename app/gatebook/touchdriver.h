// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPointingDevice>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

namespace Gatebook {

/// A finger on the kiosk's window: finds what can be touched by its objectName, touches it, types into what has the focus.
class TouchDriver
{
public:
    explicit TouchDriver(QQuickWindow &window);

    /// The item of this name that a visitor could touch now: visible, enabled, not fading, with its middle in the window. Null when there is none.
    [[nodiscard]] QQuickItem *find(const QString &name) const;
    /// The one screen that is shown and has come to rest ("screen_name"); empty while one gives way to another.
    [[nodiscard]] QString screen() const;
    /// A text property of a visible item, such as what a label says; empty without such an item.
    [[nodiscard]] QString textOf(const QString &name) const;

    bool tap(const QString &name);
    /// Only the finger's coming down, in the middle of the item; lift() ends it.
    bool press(const QString &name);
    void lift();
    /// How often the finger came down so far.
    [[nodiscard]] int touches() const { return m_touches; }
    /// As an on-screen keyboard gives it to the field that has the focus. False when nothing takes text.
    bool type(const QString &text);
    void key(Qt::Key key);

private:
    void touch(QEventPoint::State state);

    QQuickWindow &m_window;
    QPointingDevice m_screen;
    QPointF m_finger;
    int m_touches = 0;
};

} // namespace Gatebook
