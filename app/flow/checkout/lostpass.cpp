// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkout/lostpass.h"

#include "visit/plainletters.h"

#include <algorithm>
#include <cstdlib>

namespace Gatebook {

namespace {

/// Whether each of `said` is among `words`, every word counted once.
bool areAmong(const QStringList &said, QStringList words)
{
    return !said.isEmpty() && std::all_of(said.cbegin(), said.cend(), [&words](const QString &word) { return words.removeOne(word); });
}

bool isHost(const Host &host, const QString &said)
{
    const QStringList words = plainWords(said);
    const bool isDepartment = !words.isEmpty() && words == plainWords(host.department);
    return isDepartment || areAmong(words, plainWords(host.person));
}

bool fits(const Visit &visit, const LostPassClues &clues)
{
    return std::abs(visit.checkedInAtMs - *clues.arrivedAtMs) <= ArrivedWithinMs && isHost(visit.host, clues.host)
        && areAmong(plainWords(clues.name), plainWords(visit.visitor.name));
}

bool isEnough(const LostPassClues &clues)
{
    return isName(clues) && !plainWords(clues.host).isEmpty() && clues.arrivedAtMs;
}

LostPassAnswer shown(const Visit &visit)
{
    const qint64 quarters = (visit.checkedInAtMs + ArrivalShownToMs / 2) / ArrivalShownToMs;
    const QString host = visit.host.department.isEmpty() ? maskedName(visit.host.person) : visit.host.department;
    return {LostPassAnswer::One, visit.id, maskedName(visit.visitor.name), host, quarters * ArrivalShownToMs};
}

} // namespace

bool isName(const LostPassClues &clues)
{
    return plainWords(clues.name).join(QString()).size() >= FewestLostPassLetters;
}

LostPassAnswer findLostPass(const QList<Visit> &inside, const LostPassClues &clues)
{
    if (!isEnough(clues))
        return {};
    const auto fitting = [&clues](const Visit &visit) { return fits(visit, clues); };
    const auto found = std::find_if(inside.cbegin(), inside.cend(), fitting);
    if (found == inside.cend())
        return {LostPassAnswer::Nobody, {}, {}, {}, 0};
    if (std::any_of(found + 1, inside.cend(), fitting))
        return {LostPassAnswer::Ambiguous, {}, {}, {}, 0};
    return shown(*found);
}

} // namespace Gatebook
