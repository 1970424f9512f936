// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebookctl/doctorchecks.h"

namespace Gatebook::Ctl {

/// The adapter, and, where it can be used, what is heard with it in `seconds`: how many reports, and how often the reference beacon. 0: only the
/// adapter. Listens by the way the settings name.
[[nodiscard]] Findings checkRadio(const RadioSettings &settings, int seconds);

} // namespace Gatebook::Ctl
