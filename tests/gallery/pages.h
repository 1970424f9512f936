// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/desk.h"

#include <functional>

namespace Gatebook {

/// One picture of a page of the receptionist's.
struct PageScene {
    QString name;
    QString page;     ///< its QML type
    QString model;    ///< QML type of its view model
    QString property; ///< by which the page takes it
    std::function<std::unique_ptr<QObject>(Desk &)> bring;
    QStringList presses = {}; ///< buttons, by name
    bool contrast = false;
    bool deskOnly = false;       ///< at the kiosk, who waits has a page of their own
    bool printerRefuses = false; ///< after the presses; with a printer that passes go to
};

[[nodiscard]] QList<PageScene> allPages();

} // namespace Gatebook
