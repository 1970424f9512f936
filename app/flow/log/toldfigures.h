// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/log/figures.h"

namespace Gatebook {

/// What may be told. The days run from `first` to `last`, both included; an invalid one is the first or last day that had a visit. What is hidden in
/// one table cannot be worked out from another of the same FiguresTold; from several, of different times, it sometimes can.
[[nodiscard]] FiguresTold told(const Figures &figures, QDate first = {}, QDate last = {});

} // namespace Gatebook
