// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/fittedtext.h"

namespace Gatebook {

void drawFitted(QPainter &painter, const QRectF &place, const QString &text, qreal millimetres, int weight, Qt::Alignment alignment)
{
    constexpr int SmallestDots = 12;
    const int flags = static_cast<int>(alignment) | Qt::TextWordWrap;
    QFont font(QStringLiteral("Inter"));
    font.setWeight(static_cast<QFont::Weight>(weight));
    for (int size = static_cast<int>(paperDots(millimetres)); size >= SmallestDots; size = size * 9 / 10) {
        font.setPixelSize(size);
        painter.setFont(font);
        const QRectF taken = painter.boundingRect(place, flags, text);
        if (taken.width() <= place.width() && taken.height() <= place.height())
            break;
    }
    painter.drawText(place, flags, text);
}

} // namespace Gatebook
