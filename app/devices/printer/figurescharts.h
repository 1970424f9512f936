// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/printer/figuresink.h"

namespace Gatebook {

/// Slanting lines: here is something that may not be told.
void hatch(QPainter &painter, const QRectF &place);

inline constexpr qreal ChartLabelHeight = 5.5; ///< millimetres

/// A day or an hour.
struct ChartColumn {
    QString label;
    ToldTally tally;
};

/// Adoption from 0 to 100 %, a column each with its interval, and a line from each to the next. The labels stand below `place`, ChartLabelHeight
/// high.
void drawShareColumns(QPainter &painter, const QRectF &place, const QList<ChartColumn> &columns);

/// How many came, a bar each. The labels stand below `place` too.
void drawArrivalBars(QPainter &painter, const QRectF &place, const QList<ChartColumn> &columns);

/// A name, its adoption on a line from 0 to 100 % with the interval, and the same in figures.
void drawShareLine(QPainter &painter, const QRectF &place, const QString &name, const std::optional<Share> &adoption, const FiguresWords &words);

/// A name and a bar as long as `count` is of `most`; hatched where there is no count to tell.
void drawCountLine(
    QPainter &painter, const QRectF &place, const QString &name, const std::optional<qint64> &count, qint64 most, const FiguresWords &words);

} // namespace Gatebook
