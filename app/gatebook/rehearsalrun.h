// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebook/options.h"

namespace Gatebook {

/// Plays the scripted morning of --rehearse on the whole program, with a book, a capture and a clock of its own in that folder, and leaves there
/// visits.csv, script.json (what the CSV must say) and a picture of every screen. Prints their full paths. Exit code 0 only when every act could be
/// done and QML warned of nothing. A folder that holds a book already is refused.
int runRehearsal(const Options &options);

} // namespace Gatebook
