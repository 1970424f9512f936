// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusmark.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Gatebook {

namespace {

constexpr double LeastRatio = 3;
constexpr double Glare = 0.05; ///< WCAG's allowance for light falling on the panel

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

bool isSeen(QRgb before, QRgb after)
{
    if (before == after)
        return false;
    const double one = luminance(before) + Glare;
    const double other = luminance(after) + Glare;
    return std::max(one, other) / std::min(one, other) >= LeastRatio;
}

} // namespace

qint64 seenChange(const QImage &before, const QImage &after, const QRect &place)
{
    const QRect both = place & before.rect() & after.rect();
    qint64 seen = 0;
    for (int y = both.top(); y <= both.bottom(); ++y) {
        for (int x = both.left(); x <= both.right(); ++x)
            seen += isSeen(before.pixel(x, y), after.pixel(x, y)) ? 1 : 0;
    }
    return seen;
}

qint64 leastChange(QSizeF item, qreal pixelsPerMm)
{
    constexpr double MmPerPixel = 25.4 / 96;
    const double line = 2 * MmPerPixel * pixelsPerMm;
    return qint64(2 * (item.width() + item.height()) * line * std::numbers::pi / 4);
}

} // namespace Gatebook
