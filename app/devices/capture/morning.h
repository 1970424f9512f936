// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appsignature.h"
#include "visit/result.h"

#include <QtCore/QIODevice>

namespace Gatebook {

/// The phone somebody brings into a simulated lobby, and what it does.
enum class LobbyPhone {
    AndroidOpen,       ///< the app is on the screen: advertises 150 s, pauses 5 s
    AndroidBackground, ///< 15 s on, 15 s off; a new address at each restart
    IphoneOpen,
    IphoneBackground, ///< only a bit in Apple's overflow area
    AndroidNoApp,     ///< advertises for something else
    IphoneNoApp,
    None ///< no smartphone
};

/// One person in the lobby. Times are since the capture's begin. From arriveMs they stand some metres off; in the last two seconds before atMarkMs
/// they walk up; until leaveMs the phone is at the mark; then they walk out of hearing.
struct LobbyVisitor {
    LobbyPhone phone = LobbyPhone::None;
    qint64 arriveMs = 0;
    qint64 atMarkMs = 0;
    qint64 leaveMs = 0;

    bool operator==(const LobbyVisitor &) const = default;
};

/// The advertisements of one app, as its signatures say.
struct AppOnAir {
    AppSignature android;
    AppSignature ios;
    AppSignature iosBackground;

    /// Picks the three among the enabled signatures: a rolling ID beside a service; a service alone; an overflow bit. NotFound when one is missing.
    static Result<AppOnAir> from(const QList<AppSignature> &signatures);
};

/// How the air of the lobby behaves. Figures: Android's TX_POWER_LOW is 16 dB under the -50 dBm at 1 m that the Android 14 CDD aims at; published
/// still-phone deviations are 1.5 to 3.7 dB, moving ones 4 to 8.
struct LobbyAir {
    int androidAtOneMetreDbm = -66;
    int iphoneAtOneMetreDbm = -50;
    double pathLossExponent = 2.0;
    double markMetres = 0.08;
    double stillSigmaDb = 2.5;
    double movingSigmaDb = 5.0;
    double modelSigmaDb = 3.0; ///< between one phone and the next
    double reception = 0.9;    ///< share of the advertisements that the kiosk's radio catches
    int floorDbm = -100;       ///< weaker ones are never heard
};

/// A plausible morning of `lengthMs`: people come one after the other, one at the mark at a time, with all kinds of phones.
[[nodiscard]] QList<LobbyVisitor> lobbySchedule(quint64 seed, qint64 lengthMs);

/// Writes the capture (btsnoop) that a kiosk in that lobby would make: begins with the scan switched on, holds nothing after `lengthMs`. The same
/// arguments give the same bytes. Failures are those of BtsnoopWriter.
Result<void> writeMorning(
    QIODevice &device, const QList<LobbyVisitor> &visitors, qint64 lengthMs, const AppOnAir &app, quint64 seed, const LobbyAir &air = {});

} // namespace Gatebook
