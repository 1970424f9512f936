// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/trenditem.h"

#include <QtGui/QPainter>

namespace Gatebook {

TrendItem::TrendItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void TrendItem::setShares(const QList<qreal> &shares)
{
    if (m_shares == shares)
        return;
    m_shares = shares;
    emit changed();
    update();
}

void TrendItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit changed();
    update();
}

void TrendItem::setThickness(qreal thickness)
{
    if (m_thickness == thickness)
        return;
    m_thickness = thickness;
    emit changed();
    update();
}

QPointF TrendItem::point(qsizetype column) const
{
    const qreal step = width() / static_cast<qreal>(m_shares.size());
    return {(static_cast<qreal>(column) + 0.5) * step, height() * (1 - m_shares[column])};
}

void TrendItem::paint(QPainter *painter)
{
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    for (qsizetype i = 1; i < m_shares.size(); ++i) {
        if (m_shares[i - 1] >= 0 && m_shares[i] >= 0)
            painter->drawLine(point(i - 1), point(i));
    }
}

} // namespace Gatebook
