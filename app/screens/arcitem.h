// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>
#include <qqmlregistration.h>

namespace Gatebook {

/// An arc with round ends along the largest circle of the item, clockwise from the top: the countdown ring's line.
class ArcItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// 0 (nothing) to 1 (the whole circle); what is outside is cut to that.
    Q_PROPERTY(qreal share READ share WRITE setShare NOTIFY changed FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    /// In pixels.
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed FINAL)

public:
    explicit ArcItem(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal share() const { return m_share; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setShare(qreal share);
    void setColor(const QColor &color);
    void setThickness(qreal thickness);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    qreal m_share = 1;
    QColor m_color = Qt::black;
    qreal m_thickness = 1;
};

} // namespace Gatebook
