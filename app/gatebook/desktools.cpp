// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/desktools.h"

namespace Gatebook {

DeskTools::DeskTools(const Settings &settings, const QString &bookPath, const QString &saveIn)
    : store(saveIn)
    , machine(bookPath)
    , sheets(settings.printer.sheets.isEmpty() ? nullptr : std::make_unique<CupsSheets>(settings.printer.sheets))
{
}

} // namespace Gatebook
