// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebookctl/doctorchecks.h"
#include "settings/settings.h"

namespace Gatebook::Ctl {

/// Which notice about their data visitors are shown, each text of the site's own that cannot be, and which of the site's languages have none.
[[nodiscard]] Findings checkNotice(const Settings &settings);

} // namespace Gatebook::Ctl
