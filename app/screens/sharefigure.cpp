// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sharefigure.h"

namespace Gatebook {

ShareFigure shareFigure(const std::optional<Share> &share)
{
    if (!share)
        return {};
    const ShareInterval interval = wilsonInterval(*share);
    const bool nobody = share->of == 0;
    return {true, nobody, static_cast<int>(share->with), static_cast<int>(share->of),
        nobody ? 0 : static_cast<double>(share->with) / static_cast<double>(share->of), interval.low, interval.high};
}

} // namespace Gatebook
