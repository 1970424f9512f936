// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/advertisementsource.h"
#include "flow/ports/clock.h"
#include "settings/settings.h"

#include <memory>

namespace Gatebook::Ctl {

/// The machine's radio, by the way the settings name. `clock` outlives it.
std::unique_ptr<AdvertisementSource> makeRadio(const RadioSettings &radio, const Clock &clock);

} // namespace Gatebook::Ctl
