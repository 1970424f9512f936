// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/corrections.h"

namespace Gatebook {

namespace {

Result<void> checkAccount(StaffBook &staff, const QString &name)
{
    const auto account = staff.staffNamed(name);
    if (!account && account.failure().reason != Failure::Reason::NotFound)
        return account.failure();
    if (!account || account->disabled || !mayCorrect(account->role))
        return Failure{Failure::Reason::NotAllowed, QStringLiteral("only a receptionist's account may correct a visit")};
    return {};
}

bool fits(CorrectionProblem problem, const Visit &visit, const Correctable &wanted, const QString &reason, qint64 nowMs)
{
    const auto &left = wanted.checkedOutAtMs;
    switch (problem) {
    case CorrectionProblem::NothingChanged:
        return wanted == correctableOf(visit);
    case CorrectionProblem::NoReason:
        return tidied(reason).isEmpty();
    case CorrectionProblem::NoName: // one that was erased may stay so
        return wanted.name.isEmpty() && !visit.visitor.name.isEmpty();
    case CorrectionProblem::ComesInFuture:
        return wanted.checkedInAtMs > nowMs && wanted.checkedInAtMs != visit.checkedInAtMs;
    case CorrectionProblem::LeavesInFuture:
        return left && *left > nowMs && left != visit.checkedOutAtMs;
    case CorrectionProblem::LeavesBefore:
        return left && *left < wanted.checkedInAtMs && (left != visit.checkedOutAtMs || wanted.checkedInAtMs != visit.checkedInAtMs);
    case CorrectionProblem::HasNotLeft:
        return left && visit.state != VisitState::Left;
    case CorrectionProblem::NotSeen:
        return wanted.verdict != visit.app.verdict && !canBeSeen(wanted.verdict);
    }
    return false;
}

} // namespace

bool canBeSeen(AppVerdict verdict)
{
    return verdict == AppVerdict::Confirmed || verdict == AppVerdict::NotHeard || verdict == AppVerdict::NoSmartphone
        || verdict == AppVerdict::Declined;
}

bool mayCorrect(StaffRole role)
{
    return role == StaffRole::Receptionist;
}

Correctable tidied(Correctable wanted)
{
    for (QString *text : {&wanted.name, &wanted.organisation, &wanted.host.person, &wanted.host.department})
        *text = tidied(*text);
    return wanted;
}

QList<CorrectionProblem> problemsOf(const Visit &visit, const Correctable &wanted, const QString &reason, qint64 nowMs)
{
    using Problem = CorrectionProblem;
    QList<Problem> out;
    for (const Problem problem : {Problem::NothingChanged, Problem::NoReason, Problem::NoName, Problem::ComesInFuture, Problem::LeavesInFuture,
             Problem::LeavesBefore, Problem::HasNotLeft, Problem::NotSeen}) {
        if (fits(problem, visit, wanted, reason, nowMs))
            out.append(problem);
    }
    return out;
}

Result<Visit> correct(
    VisitBook &book, StaffBook &staff, qint64 nowMs, const QString &account, const Visit &seen, const Correctable &wanted, const QString &reason)
{
    if (const auto allowed = checkAccount(staff, account); !allowed)
        return allowed.failure();
    auto visit = book.visit(seen.id);
    if (!visit)
        return visit;
    if (visit->state != seen.state || correctableOf(*visit) != correctableOf(seen))
        return Failure{Failure::Reason::Conflict, QStringLiteral("the visit was changed meanwhile")};
    const Correctable tidy = tidied(wanted);
    if (!problemsOf(*visit, tidy, reason, nowMs).isEmpty())
        return Failure{Failure::Reason::BadInput, QStringLiteral("the correction cannot be recorded as it is")};
    return appendTo(book, *visit, correctedEntry(visit->id, nowMs, account, correctableOf(*visit), tidy, tidied(reason, LongestReasonChars)));
}

} // namespace Gatebook
