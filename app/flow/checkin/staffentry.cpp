// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/staffentry.h"

#include "flow/pass/passissuer.h"
#include "visit/localtime.h"
#include "visit/plainletters.h"

namespace Gatebook {

namespace {

constexpr int MostLookedAt = 200; // visits of one name within minutes

QString actorOf(const QString &staff)
{
    return QStringLiteral("staff:") + staff;
}

AppVerdict verdictOf(PhoneSeen phone)
{
    switch (phone) {
    case PhoneSeen::NotChecked:
        return AppVerdict::NotChecked;
    case PhoneSeen::AppSeen:
        return AppVerdict::Confirmed;
    case PhoneSeen::NoSmartphone:
        return AppVerdict::NoSmartphone;
    }
    return AppVerdict::NotChecked;
}

qint64 arrivalOf(const StaffEntry &entry, qint64 nowMs)
{
    return entry.paper ? entry.paper->cameMs : nowMs;
}

Visit visitOf(const DeskPlace &place, const StaffEntry &entry, const QString &staff, qint64 nowMs, ClockQuality quality)
{
    Visit out;
    out.site = place.site;
    out.entrance = place.entrance;
    out.policy = place.policy;
    out.checkedInAtMs = arrivalOf(entry, nowMs);
    out.clockQuality = entry.paper ? ClockQuality::Good : quality; // the time on paper is nobody's clock
    out.visitor = {tidied(entry.visitor.name), tidied(entry.visitor.organisation), tidied(entry.visitor.phone)};
    out.host = {tidied(entry.host.department), tidied(entry.host.person)};
    out.purpose = entry.purpose;
    out.needsHelp = entry.needsHelp;
    out.enteredBy = staff;
    out.app.verdict = entry.paper ? AppVerdict::NotChecked : verdictOf(entry.phone);
    out.smartphone = smartphoneFrom(out.app.verdict);
    return out;
}

bool isOver(const PaperTimes &paper, qint64 nowMs, const QByteArray &zone)
{
    return paper.leftMs || localTime(paper.cameMs, zone).date() != localTime(nowMs, zone).date();
}

Result<Visit> recordOver(VisitBook &book, const Visit &visit, const PaperTimes &paper, const QString &actor, qint64 nowMs)
{
    const JournalEntry came = paperCheckedInEntry(visit, nowMs, actor);
    const JournalEntry left = paperLeftEntry(visit.id, nowMs, actor, paper.leftMs);
    if (const auto appended = book.appendAll({came, left}); !appended)
        return appended.failure();
    const auto inside = projected(Visit(), came);
    return inside ? projected(*inside, left) : inside;
}

} // namespace

QList<EntryProblem> problemsOf(const StaffEntry &entry, qint64 nowMs)
{
    QList<EntryProblem> out;
    if (tidied(entry.visitor.name).isEmpty())
        out.append(EntryProblem::NoName);
    if (!entry.paper)
        return out;
    const PaperTimes &paper = *entry.paper;
    if (paper.cameMs > nowMs)
        out.append(EntryProblem::ComesInFuture);
    if (paper.cameMs < nowMs - OldestPaperMs)
        out.append(EntryProblem::TooOld);
    if (paper.leftMs && *paper.leftMs > nowMs)
        out.append(EntryProblem::LeavesInFuture);
    if (paper.leftMs && *paper.leftMs < paper.cameMs)
        out.append(EntryProblem::LeavesBefore);
    return out;
}

Result<QList<Visit>> likelySame(VisitLog &log, const StaffEntry &entry, qint64 nowMs)
{
    const QString name = tidied(entry.visitor.name);
    LogFilter filter;
    filter.fromMs = arrivalOf(entry, nowMs) - SameVisitMs;
    filter.untilMs = arrivalOf(entry, nowMs) + SameVisitMs + 1;
    filter.text = name;
    const auto lines = log.linesBefore(filter, LogEnd, MostLookedAt);
    if (!lines)
        return lines.failure();
    QList<Visit> out;
    for (const LogLine &line : *lines) {
        if (line.visit.state != VisitState::DidNotEnter && plainWords(line.visit.visitor.name) == plainWords(name))
            out.append(line.visit);
    }
    return out;
}

Result<Visit> enterVisit(
    VisitBook &book, RandomSource &random, const DeskPlace &place, const StaffEntry &entry, const QString &staff, qint64 nowMs, ClockQuality quality)
{
    if (!problemsOf(entry, nowMs).isEmpty())
        return Failure{Failure::Reason::BadInput, QStringLiteral("the entry lacks a name, or its times cannot be")};
    Visit visit = visitOf(place, entry, staff, nowMs, quality);
    visit.id = visitId(visit.checkedInAtMs, random.bytes(10));
    const QString actor = actorOf(staff);
    if (entry.paper && isOver(*entry.paper, nowMs, place.zone))
        return recordOver(book, visit, *entry.paper, actor, nowMs);
    JournalEntry made;
    const auto issued = issuePass(random, [&](const Pass &pass) {
        visit.pass = pass;
        made = entry.paper ? paperCheckedInEntry(visit, nowMs, actor) : checkedInEntry(visit, actor);
        return book.append(made);
    });
    return issued ? projected(Visit(), made) : Result<Visit>(issued.failure());
}

Result<void> takeBackEntry(VisitBook &book, const Visit &entered, const QString &staff, qint64 nowMs)
{
    const auto now = book.visit(entered.id);
    if (!now)
        return now.failure();
    if (*now != entered)
        return Failure{Failure::Reason::Conflict, QStringLiteral("something else became of the visit meanwhile")};
    QList<JournalEntry> entries;
    if (entered.state == VisitState::Left)
        entries.append(checkOutUndoneEntry(entered, nowMs, actorOf(staff)));
    entries.append(checkInUndoneEntry(entered.id, nowMs, actorOf(staff), ExitSource::Staff));
    const auto appended = book.appendAll(entries);
    return appended ? Result<void>() : Result<void>(appended.failure());
}

} // namespace Gatebook
