// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebookctl/doctorchecks.h"

namespace Gatebook::Ctl {

/// What the folder of slides holds, and each file of it that cannot be shown. Nothing where there is no folder.
[[nodiscard]] Findings checkSlides(const QString &folder);

} // namespace Gatebook::Ctl
