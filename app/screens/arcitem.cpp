// SPDX-License-Identifier: GPL-3.0-or-later
#include "arcitem.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace Gatebook {

ArcItem::ArcItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void ArcItem::setShare(qreal share)
{
    const qreal wanted = std::clamp(share, 0.0, 1.0);
    if (m_share == wanted)
        return;
    m_share = wanted;
    emit changed();
    update();
}

void ArcItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit changed();
    update();
}

void ArcItem::setThickness(qreal thickness)
{
    if (m_thickness == thickness)
        return;
    m_thickness = thickness;
    emit changed();
    update();
}

void ArcItem::paint(QPainter *painter)
{
    const qreal side = std::min(width(), height()) - m_thickness;
    if (side <= 0 || m_share <= 0)
        return;
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    // Qt counts in sixteenths of a degree, counter-clockwise from three o'clock.
    painter->drawArc(circle, 90 * 16, -qRound(m_share * 360 * 16));
}

} // namespace Gatebook
