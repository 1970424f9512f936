// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/simulate/people.h"
#include "visit/journalentry.h"

#include <limits>

namespace Gatebook {

/// Another one every time, so that a book takes the visitors of one run after those of another.
inline Dice diceOf(RandomSource &random)
{
    return Dice(random.below(std::numeric_limits<qint32>::max()));
}

/// A visitor as they come at a kiosk, with all that a check-in writes. No two alike, as many alike would be found like no real ones.
inline Visit arrivalAt(qint64 utcMs, Dice &dice)
{
    static const QList<Host> hosts = inventedHosts(dice, usualDepartments());
    Visit out;
    out.checkedInAtMs = utcMs;
    out.id = visitId(out.checkedInAtMs, dice.bytes(10));
    out.site = QStringLiteral("UBND Quận 3");
    out.entrance = QStringLiteral("Cổng chính");
    out.visitor = {inventedName(dice, !dice.happens(70)), inventedOrganisation(dice), inventedPhone(dice)};
    out.host = dice.oneOf(hosts);
    out.purpose = Purpose::Procedure;
    out.policy = EntryPolicy::Require;
    out.app = {AppVerdict::Confirmed, QStringLiteral("bluezone-android"), 21000, 17, -55};
    out.language = QStringLiteral("vi");
    QByteArray symbols;
    for (int i = 0; i < 5; ++i)
        symbols.append(static_cast<char>(dice.below(28)));
    out.pass = makePass(dice.bytes(16), symbols);
    return out;
}

} // namespace Gatebook
