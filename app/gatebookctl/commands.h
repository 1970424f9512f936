// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebookctl/command.h"

namespace Gatebook::Ctl {

// Each, in a file of its own, adds one subcommand: options, help, callback. Listed in alphabetical order here and in main.
void addBackup(CLI::App &app, Shared &shared);
void addBadge(CLI::App &app, Shared &shared);
void addDoctor(CLI::App &app, Shared &shared);
void addExport(CLI::App &app, Shared &shared);
void addFigures(CLI::App &app, Shared &shared);
void addInstallCode(CLI::App &app, Shared &shared);
void addListen(CLI::App &app, Shared &shared);
void addNotice(CLI::App &app, Shared &shared);
void addRebuild(CLI::App &app, Shared &shared);
void addScan(CLI::App &app, Shared &shared);
void addSimulate(CLI::App &app, Shared &shared);
void addSimulateRadio(CLI::App &app, Shared &shared);
void addStaff(CLI::App &app, Shared &shared);
void addVerify(CLI::App &app, Shared &shared);

} // namespace Gatebook::Ctl
