// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

namespace Gatebook {

/// Asks BlueZ once whether an adapter can be used: the one with this address, or the first when empty. Returns its name. RadioMissing, RadioOff.
/// Blocks for the length of some D-Bus calls; for a tool, not for the kiosk, whose radio says so itself.
Result<QString> checkAdapter(const QString &address);

} // namespace Gatebook
