// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>
#include <qqmlregistration.h>

namespace Gatebook {

/// Slanting lines: what may not be told has no height and no colour of its own.
class HatchItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal gap READ gap WRITE setGap NOTIFY changed FINAL) ///< pixels from line to line, along the edge

public:
    explicit HatchItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal gap() const { return m_gap; }
    void setColor(const QColor &color);
    void setGap(qreal gap);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QColor m_color = Qt::black;
    qreal m_gap = 12;
};

} // namespace Gatebook
