// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/hatchitem.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace Gatebook {

HatchItem::HatchItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void HatchItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    emit changed();
    update();
}

void HatchItem::setGap(qreal gap)
{
    const qreal wanted = std::max(2.0, gap);
    if (m_gap == wanted)
        return;
    m_gap = wanted;
    emit changed();
    update();
}

void HatchItem::paint(QPainter *painter)
{
    painter->setPen(QPen(m_color, std::max(1.0, m_gap / 7)));
    const int lines = static_cast<int>(std::ceil((width() + height()) / m_gap));
    for (int line = 0; line < lines; ++line) {
        const qreal x = (line + 0.5) * m_gap;
        painter->drawLine(QPointF(x, 0), QPointF(x - height(), height()));
    }
}

} // namespace Gatebook
