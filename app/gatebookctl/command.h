// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "visit/result.h"

#include <CLI/CLI.hpp>

namespace Gatebook::Ctl {

/// Exit codes of every command.
enum Exit : int { Done = 0, Failed = 1, BadUsage = 2 };

class Application;

/// What every command shares. Filled in by the command line before a command's callback runs.
struct Shared {
    std::string config; ///< --config
    std::string db;     ///< --db
    bool json = false;  ///< --json
    Application *application = nullptr;
    int exit = Done; ///< what the program returns; a command sets it

    /// The settings of --config, or of the default place.
    [[nodiscard]] Result<Settings> settings() const;
    /// --db, else the settings' book, else the default place.
    [[nodiscard]] QString bookPath(const Settings &settings) const;
};

/// Prints a failure on stderr (and as {"type":"error","error":…} on stdout with --json, so that a stream of typed lines stays one), and sets exit to
/// Failed.
void report(Shared &shared, const Failure &failure);

} // namespace Gatebook::Ctl
