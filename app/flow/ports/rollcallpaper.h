// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"
#include "visit/rollcall.h"

#include <QtCore/QSet>

namespace Gatebook {

/// What stands on the paper beside names and moments, in the language of who reads it.
struct RollCallWords {
    QString agency;
    QString title; ///< "Roll call"
    QString made;  ///< "Made at %1"
    QString total; ///< "%1 people"
    QString help;  ///< headings of the four lists
    QString waiting;
    QString inside;
    QString unseen;
    QString unseenNote; ///< why they are listed
    QString since;      ///< "since %1"
    QString nobody;     ///< instead of a list that is empty
    QString unnamed;    ///< instead of a name that was erased
    QString companion;  ///< "Companion of %1", instead of a name that was not asked for
    QString grouped;    ///< "Companion of a group", where nobody said of which
    QString page;       ///< "Page %1 of %2"
    QString signature;  ///< what is to be filled in at the end
};

/// Puts a roll call on paper.
class RollCallPaper
{
public:
    virtual ~RollCallPaper() = default;

    /// A PDF of A4 pages: each person with a box to tick, ticked where they are known to be here. Any thread. CannotWrite when it cannot be drawn.
    virtual Result<QByteArray> pdf(const RollCall &call, const QSet<QUuid> &here, const RollCallWords &words) = 0;
};

} // namespace Gatebook
