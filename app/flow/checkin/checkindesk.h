// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"
#include "flow/ports/visitbook.h"

namespace Gatebook {

/// Records an arrival. By the rule the visit begins (with its pass) or waits for the receptionist. The given visit needs visitor, host, purpose,
/// policy, app evidence, language, site, entrance and moment; id, smartphone and pass are made here. Draws another pass when its code is in use.
/// Returns the visit as recorded.
Result<Visit> checkIn(VisitBook &book, RandomSource &random, const EntryRule &rule, Visit visit, const QString &actor);

/// The same for a delegation, the leader's visit first: all are recorded or none, each by the rule on its own check, so that some may wait for the
/// receptionist while the others are inside. Their group is made here.
Result<QList<Visit>> checkInTogether(VisitBook &book, RandomSource &random, const EntryRule &rule, QList<Visit> visits, const QString &actor);

} // namespace Gatebook
