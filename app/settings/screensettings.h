// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/dayhours.h"
#include "visit/screenlook.h"

#include <QtCore/QString>

namespace Gatebook {

class TomlReader;

/// The [sound] section.
struct SoundSettings {
    int volumePercent = 70;               ///< 0: silent
    DayHours quietHours{22 * 60, 6 * 60}; ///< in the site's zone
    int quietVolumePercent = 20;          ///< in those

    bool operator==(const SoundSettings &) const = default;
};

/// Takes a time of day, "HH:MM", into minutes after midnight.
void takeTimeOfDay(TomlReader &reader, const QString &key, int &minutes);
/// Takes hours from two such keys.
void takeHours(TomlReader &reader, const QString &fromKey, const QString &toKey, DayHours &hours);
void takeSound(TomlReader &reader, SoundSettings &sound);
/// Takes the look of the [screen] section.
void takeLook(TomlReader &reader, ScreenLook &look);

} // namespace Gatebook
