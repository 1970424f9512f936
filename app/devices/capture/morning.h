// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/lobbyair.h"
#include "devices/capture/phoneplan.h"

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

/// A plausible morning of `lengthMs`: people come one after the other, one at the mark at a time, with all kinds of phones.
[[nodiscard]] QList<LobbyVisitor> lobbySchedule(quint64 seed, qint64 lengthMs);

/// The phones of these visitors, and their ways. How far off each waits is drawn.
[[nodiscard]] QList<PhonePlan> plansOf(const QList<LobbyVisitor> &visitors, quint64 seed);

/// When the radio is switched off and on again in a capture.
struct RadioGap {
    qint64 fromMs = 0;
    qint64 toMs = 0;

    bool operator==(const RadioGap &) const = default;
};

/// Writes the capture (btsnoop) that a kiosk in that lobby would make: begins with the scan switched on, holds nothing after `lengthMs`, and nothing
/// of a gap. The same arguments give the same bytes. Failures are those of BtsnoopWriter.
Result<void> writeCapture(QIODevice &device, const QList<PhonePlan> &phones, qint64 lengthMs, const AppOnAir &app, quint64 seed,
    const LobbyAir &air = {}, std::optional<RadioGap> gap = {});

/// The same of a morning.
Result<void> writeMorning(
    QIODevice &device, const QList<LobbyVisitor> &visitors, qint64 lengthMs, const AppOnAir &app, quint64 seed, const LobbyAir &air = {});

} // namespace Gatebook
