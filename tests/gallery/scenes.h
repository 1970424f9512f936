// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/stagedkiosk.h"

#include <functional>

namespace Gatebook {

/// One picture of the gallery: how the kiosk gets there, and what must be on the screen then.
struct Scene {
    enum Look { Usual, Contrast, LowReach, Large, Mirrored, Dark };

    QString name;
    QString screen; ///< objectName of the screen's root item
    EntryPolicy policy = EntryPolicy::Require;
    std::function<void(StagedKiosk &)> bring;
    QStringList touches = {}; ///< buttons pressed then, by name
    Look look = Usual;
    bool alsoSmall = false;   ///< also on 1280×800
    bool printer = false;     ///< passes are printed
    bool tag = false;         ///< a reference beacon stands beside the kiosk
    bool people = false;      ///< hosts can be chosen by name
    qreal leastMm = 20;       ///< of what is touched
    qreal leastCapitalMm = 0; ///< of the letters
};

[[nodiscard]] QList<Scene> allScenes();

} // namespace Gatebook
