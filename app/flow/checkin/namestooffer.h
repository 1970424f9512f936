// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/commonnames.h"

namespace Gatebook {

/// The names that are offered to whoever types one, from resources/words. Read once; any thread.
const CommonNames &namesToOffer();

} // namespace Gatebook
