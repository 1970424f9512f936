// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/printer/figuresink.h"

namespace Gatebook {

/// What is told of the chosen entrance, or of all.
[[nodiscard]] const ToldFigures &chosenOf(const FiguresOnPaper &paper);

/// The hours from the first to the last in which anybody came.
[[nodiscard]] std::pair<int, int> usedHours(const ToldFigures &figures);

/// The first sheet below its head: adoption large, and everything around it drawn. `top` in millimetres; it takes OverviewHeight of them.
void drawFiguresOverview(QPainter &painter, qreal top, const FiguresOnPaper &paper, const FiguresWords &words);
inline constexpr qreal OverviewHeight = 226;

} // namespace Gatebook
