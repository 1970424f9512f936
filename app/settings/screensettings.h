// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/dayhours.h"
#include "visit/screenlook.h"
#include "visit/speech.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Gatebook {

class TomlReader;

/// The [sound] section.
struct SoundSettings {
    int volumePercent = 70;               ///< 0: silent
    DayHours quietHours{22 * 60, 6 * 60}; ///< in the site's zone
    int quietVolumePercent = 20;          ///< in those
    Speech speech = Speech::OnRequest;

    bool operator==(const SoundSettings &) const = default;
};

/// What the first screen shows beside the gates.
struct SignageSettings {
    QString slides;                        ///< a folder; empty: none
    qint64 slideMs = 8000;                 ///< each is shown so long
    QHash<QString, QString> whoMayEnter{}; ///< by language code; where there is none, the kiosk's own sentence stands

    bool operator==(const SignageSettings &) const = default;
};

/// Takes a time of day, "HH:MM", into minutes after midnight.
void takeTimeOfDay(TomlReader &reader, const QString &key, int &minutes);
/// Takes hours from two such keys.
void takeHours(TomlReader &reader, const QString &fromKey, const QString &toKey, DayHours &hours);
void takeSound(TomlReader &reader, SoundSettings &sound);
/// Takes the look of the [screen] section.
void takeLook(TomlReader &reader, ScreenLook &look);
/// Takes the slides of the [screen] section, and [who_may_enter] in these languages.
void takeSignage(TomlReader &reader, SignageSettings &signage, const QStringList &languages);

} // namespace Gatebook
