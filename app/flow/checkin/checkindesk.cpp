// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/checkindesk.h"

#include "flow/pass/passissuer.h"
#include "visit/delegation.h"

#include <algorithm>

namespace Gatebook {

namespace {

Visit tidiedUp(Visit visit)
{
    visit.visitor = {tidied(visit.visitor.name), tidied(visit.visitor.organisation), tidied(visit.visitor.phone)};
    visit.host = {tidied(visit.host.department), tidied(visit.host.person)};
    // A check that was still going on when the visit was recorded never came to a verdict.
    if (visit.app.verdict == AppVerdict::Listening)
        visit.app.verdict = AppVerdict::NotChecked;
    visit.smartphone = smartphoneFrom(visit.app.verdict);
    visit.pass.reset();
    return visit;
}

/// The entries that record them, with a pass for each who may go in; `passes` are enough.
QList<JournalEntry> entriesOf(QList<Visit> &visits, const EntryRule &rule, const QString &actor, const QList<Pass> &passes)
{
    QList<JournalEntry> out;
    auto pass = passes.begin();
    for (Visit &visit : visits) {
        if (decideEntry(rule, visit.app.verdict) == Entry::Wait) {
            out.append(waitingEntry(visit, actor));
            continue;
        }
        visit.pass = *pass++;
        out.append(checkedInEntry(visit, actor));
    }
    return out;
}

Result<QList<Visit>> projectedAll(const QList<JournalEntry> &entries)
{
    QList<Visit> out;
    for (const JournalEntry &entry : entries) {
        auto visit = projected(Visit(), entry);
        if (!visit)
            return visit.failure();
        out.append(*std::move(visit));
    }
    return out;
}

} // namespace

Result<Visit> checkIn(VisitBook &book, RandomSource &random, const EntryRule &rule, Visit visit, const QString &actor)
{
    const auto recorded = checkInTogether(book, random, rule, {std::move(visit)}, actor);
    return recorded ? Result<Visit>(recorded->first()) : recorded.failure();
}

Result<QList<Visit>> checkInTogether(VisitBook &book, RandomSource &random, const EntryRule &rule, QList<Visit> visits, const QString &actor)
{
    for (Visit &visit : visits) {
        visit = tidiedUp(std::move(visit));
        visit.id = visitId(visit.checkedInAtMs, random.bytes(10));
        if (visits.size() > 1)
            visit.groupId = delegationId(visits.first().id);
    }
    QList<JournalEntry> entries;
    const auto inside
        = std::count_if(visits.cbegin(), visits.cend(), [&rule](const Visit &v) { return decideEntry(rule, v.app.verdict) != Entry::Wait; });
    const auto issued = issuePasses(random, inside, [&](const QList<Pass> &passes) {
        entries = entriesOf(visits, rule, actor, passes);
        return book.appendAll(entries);
    });
    return issued ? projectedAll(entries) : Result<QList<Visit>>(issued.failure());
}

} // namespace Gatebook
