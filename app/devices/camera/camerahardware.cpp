// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/camerahardware.h"

#include <algorithm>
#include <cmath>

namespace Gatebook {

namespace {

constexpr double WantedPixels = 1280.0 * 720.0;
constexpr float EnoughFrames = 15; ///< a second; a code that is held for half a second then gets more looks than the reader needs

/// How far from what is wanted; doublings of the pixels, and of the time between frames.
double distance(const CameraMode &mode)
{
    const double pixels = std::max(1.0, double(mode.size.width()) * mode.size.height());
    const double lackingFrames = std::log2(EnoughFrames / std::clamp(mode.framesPerSecond, 1.0F, EnoughFrames));
    return std::abs(std::log2(pixels / WantedPixels)) + lackingFrames;
}

} // namespace

Result<Camera> chosenCamera(const QString &wanted, const QList<Camera> &cameras)
{
    if (cameras.isEmpty())
        return Failure{Failure::Reason::NotFound, QStringLiteral("there is no camera")};
    if (wanted.isEmpty())
        return cameras.constFirst();
    const auto byId = std::find_if(cameras.cbegin(), cameras.cend(), [&](const Camera &one) { return one.id == wanted; });
    if (byId != cameras.cend())
        return *byId;
    const auto byName
        = std::find_if(cameras.cbegin(), cameras.cend(), [&](const Camera &one) { return one.description.contains(wanted, Qt::CaseInsensitive); });
    if (byName != cameras.cend())
        return *byName;
    return Failure{Failure::Reason::NotFound, QStringLiteral("no camera is \"%1\"").arg(wanted)};
}

int bestMode(const QList<CameraMode> &modes)
{
    const auto best = std::min_element(
        modes.cbegin(), modes.cend(), [](const CameraMode &one, const CameraMode &other) { return distance(one) < distance(other); });
    return best == modes.cend() ? -1 : static_cast<int>(best - modes.cbegin());
}

} // namespace Gatebook
