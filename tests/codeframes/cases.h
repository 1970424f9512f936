// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codeframes/codescene.h"

#include <QtCore/QList>

namespace Gatebook {

/// Scenes that are hard for the same reason.
struct CaseGroup {
    QString name;
    QList<CodeScene> scenes;
};

/// The project's set of frames: codes of a citizen's card, a pass and an address, small and large, turned, tilted, blurred, grainy, pale, light on
/// dark, under a light, half held by a hand; each alone, and some together. Always the same.
[[nodiscard]] QList<CaseGroup> codeCases();

} // namespace Gatebook
