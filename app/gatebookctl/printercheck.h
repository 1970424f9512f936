// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebookctl/doctorchecks.h"

namespace Gatebook::Ctl {

/// Whether CUPS knows the printer for passes, and whether it prints. Asks CUPS, up to 10 s.
[[nodiscard]] Finding checkPrinter(const PrinterSettings &printer);
/// The same of the printer for roll calls; nothing when none is set.
[[nodiscard]] Findings checkSheetPrinter(const PrinterSettings &printer);

} // namespace Gatebook::Ctl
