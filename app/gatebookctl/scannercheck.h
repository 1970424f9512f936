// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/handscanner/serialport.h"
#include "devices/system/keyboardsetup.h"
#include "gatebookctl/doctorchecks.h"

namespace Gatebook::Ctl {

/// The hand scanners of the settings: what one that types has to be set to on this machine, and what would spoil its text; whether the port of a
/// serial one is there. One that types cannot be told from a keyboard, so that it is not looked for.
[[nodiscard]] Findings checkScanners(const ScannerSettings &settings, const KeyboardSetup &keyboard, const QList<SerialPort> &ports);

} // namespace Gatebook::Ctl
