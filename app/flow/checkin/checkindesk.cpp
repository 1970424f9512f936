// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/checkindesk.h"

#include "flow/pass/passissuer.h"

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

} // namespace

Result<Visit> checkIn(VisitBook &book, RandomSource &random, const EntryRule &rule, Visit visit, const QString &actor)
{
    visit = tidiedUp(std::move(visit));
    visit.id = visitId(visit.checkedInAtMs, random.bytes(10));
    if (decideEntry(rule, visit.app.verdict) == Entry::Wait)
        return appendTo(book, Visit(), waitingEntry(visit, actor));
    JournalEntry entry;
    const auto issued = issuePass(random, [&](const Pass &pass) {
        visit.pass = pass;
        entry = checkedInEntry(visit, actor);
        return book.append(entry);
    });
    return issued ? projected(Visit(), entry) : Result<Visit>(issued.failure());
}

} // namespace Gatebook
