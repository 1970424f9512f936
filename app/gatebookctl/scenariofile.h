// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/scenario.h"

namespace Gatebook {

/// Reads a scenario of a simulated lobby (resources/scenarios/*.toml tells every key). BadSettings names file, line, key and what is allowed.
Result<Scenario> parseScenario(const QByteArray &toml, const QString &name);
/// The same from a file; CannotOpen when there is none.
Result<Scenario> readScenario(const QString &path);

} // namespace Gatebook
