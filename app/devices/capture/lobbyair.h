// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appsignature.h"
#include "visit/result.h"

namespace Gatebook {

/// The advertisements of one app, as its signatures say.
struct AppOnAir {
    AppSignature android;
    AppSignature ios;
    AppSignature iosBackground;
    std::optional<AppSignature> beacon; ///< the companion that some Android phones send beside their own

    /// Picks them among the enabled signatures: a rolling ID beside a service; a service alone; an overflow bit; fixed manufacturer data alone.
    /// NotFound when one of the first three is missing.
    static Result<AppOnAir> from(const QList<AppSignature> &signatures);
};

/// How the air of a lobby behaves: log-distance path loss, a spread between phone models, fading that is half slow and half fresh at each report,
/// losses. Figures: Android's TX_POWER_LOW is 16 dB under the -50 dBm at 1 m that the Android 14 CDD aims at; published deviations are 1.5 to 3.7 dB
/// of a phone that is still and 4 to 8 of one that moves. None of them is fitted to a rule of the kiosk.
struct LobbyAir {
    int androidAtOneMetreDbm = -66;
    int iphoneAtOneMetreDbm = -50; ///< also of the companion beacon, which is sent at full power
    double pathLossExponent = 2.0;
    double modelSigmaDb = 4.0;   ///< between one phone and the next
    double fadingSigmaDb = 3.0;  ///< of one report; half of its variance changes slowly, the other half with each report
    double fadingMs = 1500;      ///< in which the slow half loses its memory
    double movingSigmaDb = 4.0;  ///< on top, while the phone is carried about
    double reception = 0.95;     ///< share of the advertisements that an idle air lets the radio catch
    double othersPerSecond = 60; ///< advertisements of all that is not simulated, which collide with ours
    int floorDbm = -100;         ///< weaker ones are never heard
    qint64 deduplicateMs = 0;    ///< the controller reports an address at most once in this time; 0: every report

    bool operator==(const LobbyAir &) const = default;
};

} // namespace Gatebook
