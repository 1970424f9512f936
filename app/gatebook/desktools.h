// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/files/folderstore.h"
#include "devices/printer/cupssheets.h"
#include "devices/printer/figurespage.h"
#include "devices/printer/rollcallpage.h"
#include "devices/system/bookmachine.h"
#include "settings/settings.h"

#include <memory>

namespace Gatebook {

/// What the receptionist's pages need beside the book. The first four are used on the book's thread: it is made before the book.
struct DeskTools {
    /// `saveIn`: the folder for lists and tables.
    DeskTools(const Settings &settings, const QString &bookPath, const QString &saveIn);

    FolderStore store;
    RollCallPages paper;
    FiguresPages figures;
    BookMachine machine;
    std::unique_ptr<CupsSheets> sheets; ///< none where the settings name no printer
};

} // namespace Gatebook
