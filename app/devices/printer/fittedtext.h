// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QPainter>

namespace Gatebook {

inline constexpr int PaperDotsPerInch = 600;

[[nodiscard]] constexpr qreal paperDots(qreal millimetres)
{
    return millimetres * PaperDotsPerInch / 25.4;
}

/// The text in the largest size up to `millimetres` in which all of it fits into the place, in as many lines as it takes. `alignment` of Qt.
void drawFitted(
    QPainter &painter, const QRectF &place, const QString &text, qreal millimetres, int weight, Qt::Alignment alignment = Qt::AlignCenter);

} // namespace Gatebook
