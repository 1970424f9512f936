// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// Section [printer] of the settings.
struct PrinterSettings {
    QString name; ///< of the CUPS queue; empty: passes are not printed
    int widthMm = 62;
    int heightMm = 100;
    QString sheets{}; ///< of a CUPS queue that has A4, for roll calls; empty: they are only saved

    bool operator==(const PrinterSettings &) const = default;
};

class TomlReader;
void takePrinter(TomlReader &reader, PrinterSettings &printer);

} // namespace Gatebook
