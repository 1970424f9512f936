// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>
#include <qqmlregistration.h>

namespace Gatebook {

/// The line between shares that stand side by side in columns of the same width; broken where one is missing.
class TrendItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> shares READ shares WRITE setShares NOTIFY changed FINAL) ///< 0 (bottom) to 1 (top); below 0: missing
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY changed FINAL) ///< in pixels

public:
    explicit TrendItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<qreal> shares() const { return m_shares; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setShares(const QList<qreal> &shares);
    void setColor(const QColor &color);
    void setThickness(qreal thickness);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    [[nodiscard]] QPointF point(qsizetype column) const;

    QList<qreal> m_shares;
    QColor m_color = Qt::black;
    qreal m_thickness = 1;
};

} // namespace Gatebook
