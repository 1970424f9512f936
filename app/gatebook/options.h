// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/entrypolicy.h"

#include <QtCore/QSize>
#include <QtCore/QString>

#include <optional>

namespace Gatebook {

/// The kiosk's command line.
struct Options {
    QString config;         ///< --config; empty: the default place
    QString db;             ///< --db; empty: as the settings say
    QString capture;        ///< --capture: replayed instead of the radio
    QSize windowed;         ///< --windowed; empty: the whole screen
    bool reception = false; ///< --reception: the receptionist's window instead of the kiosk
    bool readOnly = false;  ///< --read-only: that window on a book that is not to be changed, such as a backup
    bool demo = false;      ///< --demo: a temporary book with invented visits
    bool selfTest = false;  ///< --self-test: start, draw, say how long it took, end

    QString rehearse; ///< --rehearse: the folder; empty: no rehearsal
    EntryPolicy rehearsePolicy = EntryPolicy::Require;
    QSize rehearseSize{1080, 1920};
    QString rehearseLanguage = QStringLiteral("vi");
};

/// What the command line says; or, when the program has to end at once (help, version, bad usage), with which exit code.
struct CommandLine {
    Options options;
    std::optional<int> exit;
};
[[nodiscard]] CommandLine readCommandLine(int argc, char **argv);

} // namespace Gatebook
