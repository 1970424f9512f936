// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"
#include "visit/pass.h"
#include "visit/swearwords.h"

#include <functional>

namespace Gatebook {

/// The words that no issued pass spells, from resources/words/swear.txt. Read once; any thread.
[[nodiscard]] const SwearWords &unspeakable();

inline constexpr int MostDecentDraws = 100; ///< fewer than one code in twenty is refused: a hundred in a row means that `random` is none

/// Five unbiased symbols and a token. Symbols that spell an unspeakable word are drawn again, up to MostDecentDraws times.
[[nodiscard]] Pass drawPass(RandomSource &random);

inline constexpr int MostPassDraws = 5;

/// Draws a pass and hands it to `append`, which writes it to the book; draws another, up to MostPassDraws, while the book says Conflict: the code is
/// in use by an open visit. Returns the pass that was written, or the failure of the last try.
[[nodiscard]] Result<Pass> issuePass(RandomSource &random, const std::function<Result<qint64>(const Pass &)> &append);
/// The same for `count` passes that are written together.
[[nodiscard]] Result<QList<Pass>> issuePasses(
    RandomSource &random, qsizetype count, const std::function<Result<qint64>(const QList<Pass> &)> &append);

} // namespace Gatebook
