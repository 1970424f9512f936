// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebook/options.h"

#include <QtCore/QElapsedTimer>

namespace Gatebook {

/// Runs the kiosk until its window is closed; made anew when settings that were wrong have been corrected. Returns the program's exit code.
int runKiosk(const Options &options);

/// Runs the receptionist's window until it is closed. Returns the program's exit code.
int runReception(const Options &options);

/// Starts the kiosk on a temporary book, waits for the first frame, loads every QML file, prints the milliseconds from `sinceMain` to that frame.
/// Exit code 1 when QML warns of anything or no frame comes.
int runSelfTest(const Options &options, const QElapsedTimer &sinceMain);

} // namespace Gatebook
