// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <optional>

namespace Gatebook {

enum class PhoneSystem { Android, Iphone };

/// What the app on a simulated phone does (Bluezone facts: duty cycle of Android; overflow area of iPhones).
enum class AppState {
    None,       ///< not installed, or not running: the phone advertises for something else
    Background, ///< Android: 15 s on, 15 s off, a new address at each restart. iPhone: only a bit in Apple's overflow area
    Open,       ///< on the screen. Android: 150 s on, 5 s off
    Dozing      ///< Android that sleeps: 15 s on, then silent for one to five minutes. As Background on an iPhone
};

/// Where a phone is at a moment; between two of them it moves evenly.
struct Waypoint {
    qint64 atMs = 0;
    double metres = 0; ///< from the kiosk's antenna
    double bodyDb = 0; ///< lost in hands, pockets, bags and bodies between

    bool operator==(const Waypoint &) const = default;
};

/// One phone in the simulated lobby. It is on the air from its first waypoint to its last.
struct PhonePlan {
    PhoneSystem system = PhoneSystem::Android;
    AppState app = AppState::Background;
    std::optional<qint64> opensAppMs; ///< from here on the app is open; Android restarts its advertising then
    bool beacon = false;              ///< Android: sends the companion beacon too
    std::optional<double> offsetDb;   ///< of this model; drawn when absent
    QList<Waypoint> path;             ///< at least one, in order of time

    bool operator==(const PhonePlan &) const = default;
};

} // namespace Gatebook
