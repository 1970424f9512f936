// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/filestore.h"
#include "visit/figures.h"

namespace Gatebook {

/// Keeps every table of the figures as a CSV of its own, named `prefix`, the table's name and ".csv". Returns their folder, as a person looks for it.
/// The failures are those of the store.
Result<QString> saveFiguresCsv(FileStore &store, const FiguresTold &figures, const QString &prefix);

} // namespace Gatebook
