// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/lobbyair.h"

namespace Gatebook {

Result<AppOnAir> AppOnAir::from(const QList<AppSignature> &signatures)
{
    std::optional<AppSignature> android;
    std::optional<AppSignature> ios;
    std::optional<AppSignature> iosBackground;
    std::optional<AppSignature> beacon;
    for (const AppSignature &one : signatures) {
        if (!one.enabled)
            continue;
        if (one.manufacturer && one.manufacturer->isRollingId && one.service && !android)
            android = one;
        else if (one.service && !one.manufacturer && !ios)
            ios = one;
        else if (one.overflowService && !iosBackground)
            iosBackground = one;
        else if (one.manufacturer && !one.manufacturer->prefix.isEmpty() && !one.service && !beacon)
            beacon = one;
    }
    if (!android || !ios || !iosBackground)
        return Failure{Failure::Reason::NotFound, QStringLiteral("No enabled app signatures for Android, iOS and iOS in the background.")};
    return AppOnAir{*android, *ios, *iosBackground, beacon};
}

} // namespace Gatebook
