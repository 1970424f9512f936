// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QString>

namespace Gatebook::Ctl {

/// Asks for a new PIN on the terminal, twice, without echo; or, `fromStdin`, takes the first line of standard input. BadInput when the two differ,
/// when there is no terminal, or nothing came. Its length is not checked here.
Result<QString> readNewPin(bool fromStdin);

} // namespace Gatebook::Ctl
