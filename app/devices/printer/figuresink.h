// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/printer/sheet.h"
#include "flow/ports/figurespaper.h"

#include <cmath>

namespace Gatebook {

// The screens' colours, which differ in lightness too: a printer without colours tells them apart.
inline constexpr QColor InkText(19, 33, 46);
inline constexpr QColor InkSoft(75, 90, 102);
inline constexpr QColor InkLine(222, 216, 203);
inline constexpr QColor InkEdge(138, 132, 116);
inline constexpr QColor InkJade(11, 107, 91);
inline constexpr QColor InkJadeTint(211, 233, 227);

inline constexpr qreal FiguresMargin = 15; ///< millimetres, as everything on these sheets
inline constexpr qreal FiguresWidth = SheetWidth - 2 * FiguresMargin;

/// Whole percents, "71".
[[nodiscard]] inline QString percents(double share)
{
    return QString::number(std::lround(share * 100));
}
/// 0 to 1; of nobody 0.
[[nodiscard]] inline double ratio(const Share &share)
{
    return share.of > 0 ? static_cast<double>(share.with) / static_cast<double>(share.of) : 0;
}

/// Text in one line of the paper, in ink of a colour. `millimetres` is the size of its letters, smaller where it would not fit.
inline void inkText(QPainter &painter, const QRectF &place, const QString &text, qreal millimetres, int weight = QFont::Normal,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, const QColor &colour = InkText)
{
    painter.setPen(colour);
    drawFitted(painter, place, text, millimetres, weight, alignment);
}

} // namespace Gatebook
