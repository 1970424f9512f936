// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/staff/letindesk.h"

#include "flow/pass/passissuer.h"

#include <algorithm>

namespace Gatebook {

namespace {

Failure notAllowed()
{
    return {Failure::Reason::NotAllowed, QStringLiteral("the name or the PIN is wrong, or the account is disabled")};
}

bool isPin(const QString &pin)
{
    return pin.size() >= 4 && pin.size() <= 12 && std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Failure badPin()
{
    return {Failure::Reason::BadInput, QStringLiteral("the PIN must be 4 to 12 digits")};
}

/// An account without a hash would be one that nobody can sign in to.
Failure noMemoryForHash()
{
    return {Failure::Reason::Unsupported, QStringLiteral("there is not enough memory to hash the PIN; free some and try again")};
}

// By the wall clock, the only one that a restart does not reset.
qint64 remainingMs(const StaffAccount &account, qint64 nowMs)
{
    return slowdownMs(account.wrongTries) - (nowMs - account.lastWrongAtMs);
}

/// A wrong PIN of a time to come was counted before the clock was set back: the wait begins anew, or it would last until then.
Result<void> startAnew(StaffBook &staff, StaffAccount &account, qint64 nowMs)
{
    if (account.lastWrongAtMs <= nowMs)
        return {};
    account.lastWrongAtMs = nowMs;
    return staff.setWrongTries(account.name, account.wrongTries, nowMs);
}

Result<QList<Visit>> waitingVisits(VisitBook &book, const QList<QUuid> &ids)
{
    QList<Visit> out;
    for (const QUuid &id : ids) {
        auto visit = book.visit(id);
        if (!visit)
            return visit.failure();
        if (visit->state != VisitState::Waiting)
            return Failure{Failure::Reason::Conflict, QStringLiteral("the visitor is no longer waiting, but %1").arg(toText(visit->state))};
        out.append(*std::move(visit));
    }
    return out;
}

Result<QList<Visit>> projectedEach(const QList<Visit> &before, const QList<JournalEntry> &entries)
{
    QList<Visit> out;
    for (qsizetype i = 0; i < before.size(); ++i) {
        auto visit = projected(before[i], entries[i]);
        if (!visit)
            return visit.failure();
        out.append(*std::move(visit));
    }
    return out;
}

Result<Visit> onlyOne(const Result<QList<Visit>> &visits)
{
    return visits ? Result<Visit>(visits->constFirst()) : Result<Visit>(visits.failure());
}

} // namespace

qint64 slowdownMs(int wrongTries)
{
    constexpr qint64 First = 30000;
    constexpr qint64 Longest = 900000;
    if (wrongTries < WrongTriesBeforeSlowdown)
        return 0;
    const int doublings = std::min(wrongTries - WrongTriesBeforeSlowdown, 10);
    return std::min(First << doublings, Longest);
}

Result<StaffAccount> signIn(StaffBook &staff, const PinHasher &hasher, const Clock &clock, const QString &name, const QString &pin)
{
    auto account = staff.staffNamed(name);
    if (!account)
        return account.failure().reason == Failure::Reason::NotFound ? notAllowed() : account.failure();
    if (account->disabled)
        return notAllowed();
    const qint64 nowMs = clock.utcMs();
    if (const auto begun = startAnew(staff, *account, nowMs); !begun)
        return begun.failure();
    if (const qint64 wait = remainingMs(*account, nowMs); wait > 0)
        return Failure{Failure::Reason::TooManyTries, QStringLiteral("too many wrong PINs"), -1, wait};
    // Counted before it is tried: pulling the plug in between gains no free try.
    if (const auto counted = staff.setWrongTries(name, account->wrongTries + 1, nowMs); !counted)
        return counted.failure();
    if (!hasher.matches(account->pinHash, pin))
        return notAllowed();
    if (const auto cleared = staff.setWrongTries(name, 0, 0); !cleared)
        return cleared.failure();
    account->wrongTries = 0;
    account->lastWrongAtMs = 0;
    return account;
}

Result<void> addAccount(StaffBook &staff, const PinHasher &hasher, const QString &name, StaffRole role, const QString &pin)
{
    const QString tidy = tidied(name);
    if (tidy.isEmpty() || tidy.size() > LongestStaffName)
        return Failure{Failure::Reason::BadInput, QStringLiteral("the name must have 1 to %1 characters").arg(LongestStaffName)};
    if (!isPin(pin))
        return badPin();
    StaffAccount account;
    account.name = tidy;
    account.role = role;
    account.pinHash = hasher.hash(pin);
    if (account.pinHash.isEmpty())
        return noMemoryForHash();
    return staff.addStaff(account);
}

Result<void> changePin(StaffBook &staff, const PinHasher &hasher, const QString &name, const QString &pin)
{
    if (!isPin(pin))
        return badPin();
    const QByteArray hash = hasher.hash(pin);
    if (hash.isEmpty())
        return noMemoryForHash();
    if (auto changed = staff.setPinHash(name, hash, false); !changed)
        return changed;
    return staff.setWrongTries(name, 0, 0);
}

Result<Visit> letIn(VisitBook &book, RandomSource &random, const Clock &clock, const QUuid &visit, const QString &staff, const QString &reason)
{
    return onlyOne(letInTogether(book, random, clock, {visit}, staff, reason));
}

Result<QList<Visit>> letInTogether(
    VisitBook &book, RandomSource &random, const Clock &clock, const QList<QUuid> &visits, const QString &staff, const QString &reason)
{
    const QString tidy = tidied(reason);
    if (tidy.isEmpty())
        return Failure{Failure::Reason::BadInput, QStringLiteral("a reason is needed to let a visitor in")};
    auto waiting = waitingVisits(book, visits);
    if (!waiting)
        return waiting;
    QList<JournalEntry> entries;
    const auto issued = issuePasses(random, visits.size(), [&](const QList<Pass> &passes) {
        entries.clear();
        for (qsizetype i = 0; i < visits.size(); ++i)
            entries.append(letInEntry(visits[i], clock.utcMs(), staff, tidy, passes[i]));
        return book.appendAll(entries);
    });
    return issued ? projectedEach(*waiting, entries) : Result<QList<Visit>>(issued.failure());
}

Result<Visit> recordDidNotEnter(VisitBook &book, const Clock &clock, const QUuid &visit, const QString &staff)
{
    return onlyOne(recordDidNotEnterTogether(book, clock, {visit}, staff));
}

Result<QList<Visit>> recordDidNotEnterTogether(VisitBook &book, const Clock &clock, const QList<QUuid> &visits, const QString &staff)
{
    auto waiting = waitingVisits(book, visits);
    if (!waiting)
        return waiting;
    QList<JournalEntry> entries;
    for (const QUuid &visit : visits)
        entries.append(didNotEnterEntry(visit, clock.utcMs(), staff));
    const auto appended = book.appendAll(entries);
    return appended ? projectedEach(*waiting, entries) : Result<QList<Visit>>(appended.failure());
}

Result<Visit> noteHelp(VisitBook &book, const Clock &clock, const QUuid &visit, const QString &staff, bool needsHelp)
{
    auto before = book.visit(visit);
    if (!before || before->needsHelp == needsHelp)
        return before;
    return appendTo(book, *before, helpNotedEntry(visit, clock.utcMs(), QStringLiteral("staff:") + staff, needsHelp));
}

} // namespace Gatebook
