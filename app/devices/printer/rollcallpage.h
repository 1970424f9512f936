// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/rollcallpaper.h"

namespace Gatebook {

/// Draws roll calls with QPdfWriter, in the fonts of the screens.
class RollCallPages : public RollCallPaper
{
public:
    Result<QByteArray> pdf(const RollCall &call, const QSet<QUuid> &here, const RollCallWords &words) override;
};

} // namespace Gatebook
