// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconitem.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtQml/qqmlinfo.h>
#include <QtSvg/QSvgRenderer>

namespace Gatebook {

IconItem::IconItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void IconItem::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_drawing.clear();
    if (!name.isEmpty()) {
        QFile file(QStringLiteral(":/gatebook/icons/%1.svg").arg(name));
        if (file.open(QIODevice::ReadOnly))
            m_drawing = file.readAll();
        else
            qmlWarning(this) << "no icon is called" << name;
    }
    redraw();
}

void IconItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    redraw();
}

void IconItem::setWeight(qreal weight)
{
    if (qFuzzyCompare(m_weight, weight))
        return;
    m_weight = weight;
    redraw();
}

void IconItem::redraw()
{
    emit changed();
    update();
}

void IconItem::paint(QPainter *painter)
{
    if (m_drawing.isEmpty())
        return;
    // Qt's SVG reader knows no inherited currentColor, so the colour goes into the text; opacity goes to the painter.
    QByteArray svg = m_drawing;
    svg.replace(QByteArrayLiteral("currentColor"), m_color.name(QColor::HexRgb).toLatin1());
    svg.replace(QByteArrayLiteral("stroke-width=\"1.9\""), QByteArrayLiteral("stroke-width=\"") + QByteArray::number(m_weight) + '"');
    QSvgRenderer renderer(svg);
    painter->setOpacity(m_color.alphaF());
    renderer.render(painter, boundingRect());
}

} // namespace Gatebook
