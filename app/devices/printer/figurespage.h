// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/figurespaper.h"

namespace Gatebook {

/// Draws figures with QPdfWriter, in the fonts of the screens.
class FiguresPages : public FiguresPaper
{
public:
    Result<QByteArray> pdf(const FiguresOnPaper &figures, const FiguresWords &words) override;
};

} // namespace Gatebook
