// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/application.h"
#include "gatebookctl/commands.h"

#include <cstdio>
#include <exception>

using namespace Gatebook::Ctl;

namespace {

int run(int argc, char **argv)
{
    Application qt(argv[0]);
    CLI::App app("Gatebook's commands for IT");
    app.require_subcommand(1);
    app.fallthrough(); // so that --config and --db may stand before or after the command
    app.set_version_flag("--version", GATEBOOK_VERSION);
    Shared shared;
    shared.application = &qt;
    app.add_option("--config", shared.config, "Settings file (default /etc/gatebook/gatebook.toml)");
    app.add_option("--db", shared.db, "The book (default: as the settings say)");
    app.add_flag("--json", shared.json, "Machine-readable output");

    addBackup(app, shared);
    addBadge(app, shared);
    addDoctor(app, shared);
    addExport(app, shared);
    addFigures(app, shared);
    addInstallCode(app, shared);
    addListen(app, shared);
    addNotice(app, shared);
    addRebuild(app, shared);
    addScan(app, shared);
    addSimulate(app, shared);
    addSimulateRadio(app, shared);
    addStaff(app, shared);
    addVerify(app, shared);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Done : BadUsage;
    }
    return shared.exit;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception &error) { // of a library, or no memory is left: a sentence, never a stack trace
        std::fprintf(stderr, "gatebookctl: %s\n", error.what());
        return Failed;
    }
}
