// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"
#include "visit/pass.h"

#include <functional>

namespace Gatebook {

/// Five unbiased symbols and a token.
[[nodiscard]] Pass drawPass(RandomSource &random);

inline constexpr int MostPassDraws = 5;

/// Draws a pass and hands it to `append`, which writes it to the book; draws another, up to MostPassDraws, while the book says Conflict: the code is
/// in use by an open visit. Returns the pass that was written, or the failure of the last try.
[[nodiscard]] Result<Pass> issuePass(RandomSource &random, const std::function<Result<qint64>(const Pass &)> &append);

} // namespace Gatebook
