// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/journalentry.h"

#include "visit/textmap.h"

#include <QtCore/QJsonArray>

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

constexpr Word<EntryKind> KindWords[] = {
    {EntryKind::CheckedIn, L1("checked_in")},
    {EntryKind::Waiting, L1("waiting")},
    {EntryKind::LetIn, L1("let_in")},
    {EntryKind::DidNotEnter, L1("did_not_enter")},
    {EntryKind::CheckedOut, L1("checked_out")},
    {EntryKind::AutoClosed, L1("auto_closed")},
    {EntryKind::AppHeard, L1("app_heard")},
    {EntryKind::CheckInUndone, L1("check_in_undone")},
    {EntryKind::CheckOutUndone, L1("check_out_undone")},
    {EntryKind::CardRemembered, L1("card_remembered")},
    {EntryKind::CardForgotten, L1("card_forgotten")},
    {EntryKind::Corrected, L1("corrected")},
    {EntryKind::HelpNoted, L1("help_noted")},
};
constexpr Word<PersonalKind> PersonalWords[] = {
    {PersonalKind::Name, L1("name")},
    {PersonalKind::Organisation, L1("organisation")},
    {PersonalKind::Phone, L1("phone")},
    {PersonalKind::HostPerson, L1("host_person")},
    {PersonalKind::Pass, L1("pass")},
    {PersonalKind::Card, L1("card")},
};

void put(QJsonObject &body, L1 key, const QString &value)
{
    if (!value.isEmpty())
        body.insert(key, value);
}

void put(PersonalValues &personal, PersonalKind kind, const QString &value)
{
    if (!value.isEmpty())
        personal.insert(kind, value);
}

QString toText(const Pass &pass)
{
    return pass.code + u' ' + QString::fromLatin1(pass.token.toHex());
}

QJsonArray toJson(const QList<CardWarning> &warnings)
{
    QJsonArray out;
    for (const CardWarning warning : warnings)
        out.append(toText(warning));
    return out;
}

QJsonObject toJson(const AppEvidence &evidence)
{
    QJsonObject out{{L1("verdict"), toText(evidence.verdict)}, {L1("listened_ms"), evidence.listenedMs}, {L1("samples"), evidence.samples}};
    put(out, L1("signature"), evidence.signature);
    if (evidence.levelDbm)
        out.insert(L1("level_dbm"), *evidence.levelDbm);
    if (evidence.certainty)
        out.insert(L1("certainty"), *evidence.certainty == Certainty::Exact ? L1("exact") : L1("possible"));
    return out;
}

void putNotice(QJsonObject &body, const Visit &visit)
{
    put(body, L1("notice"), visit.noticeVersion);
    put(body, L1("notice_language"), visit.noticeLanguage);
    put(body, L1("notice_digest"), visit.noticeDigest);
    if (visit.noticeOpened)
        body.insert(L1("notice_opened"), true);
}

JournalEntry arrivalEntry(EntryKind kind, const Visit &visit, const QString &actor)
{
    JournalEntry entry{visit.checkedInAtMs, kind, visit.id, actor, {}, {}};
    QJsonObject &body = entry.body;
    put(body, L1("site"), visit.site);
    put(body, L1("entrance"), visit.entrance);
    put(body, L1("department"), visit.host.department);
    put(body, L1("purpose"), toText(visit.purpose));
    put(body, L1("group"), visit.groupId);
    putNotice(body, visit);
    put(body, L1("language"), visit.language);
    put(body, L1("note"), visit.note);
    put(body, L1("entered_by"), visit.enteredBy);
    body.insert(L1("policy"), toText(visit.policy));
    body.insert(L1("smartphone"), toText(visit.smartphone));
    body.insert(L1("clock"), toText(visit.clockQuality));
    body.insert(L1("app"), toJson(visit.app));
    if (visit.codesShown)
        body.insert(L1("codes_shown"), *visit.codesShown);
    if (visit.installedHere)
        body.insert(L1("installed_here"), true);
    if (visit.cardRemembered)
        body.insert(L1("card_remembered"), true);
    if (visit.needsHelp)
        body.insert(L1("needs_help"), true);
    if (!visit.cardWarnings.isEmpty())
        body.insert(L1("card_warnings"), toJson(visit.cardWarnings));
    put(entry.personal, PersonalKind::Name, visit.visitor.name);
    put(entry.personal, PersonalKind::Organisation, visit.visitor.organisation);
    put(entry.personal, PersonalKind::Phone, visit.visitor.phone);
    put(entry.personal, PersonalKind::HostPerson, visit.host.person);
    put(entry.personal, PersonalKind::Card, QString::fromLatin1(visit.cardDigest.toHex()));
    return entry;
}

} // namespace

QString toText(EntryKind kind)
{
    return wordOf(KindWords, kind);
}

std::optional<EntryKind> entryKindFromText(const QString &text)
{
    return valueOf(KindWords, text);
}

QString toText(PersonalKind kind)
{
    return wordOf(PersonalWords, kind);
}

std::optional<PersonalKind> personalKindFromText(const QString &text)
{
    return valueOf(PersonalWords, text);
}

JournalEntry checkedInEntry(const Visit &visit, const QString &actor)
{
    JournalEntry entry = arrivalEntry(EntryKind::CheckedIn, visit, actor);
    put(entry.personal, PersonalKind::Pass, toText(visit.pass.value()));
    return entry;
}

JournalEntry paperCheckedInEntry(const Visit &visit, qint64 nowMs, const QString &actor)
{
    JournalEntry entry = arrivalEntry(EntryKind::CheckedIn, visit, actor);
    entry.atMs = nowMs;
    entry.body.insert(L1("from_paper"), true);
    entry.body.insert(L1("checked_in_at"), visit.checkedInAtMs);
    if (visit.pass)
        put(entry.personal, PersonalKind::Pass, toText(*visit.pass));
    return entry;
}

JournalEntry paperLeftEntry(const QUuid &visit, qint64 nowMs, const QString &actor, std::optional<qint64> leftAtMs)
{
    if (!leftAtMs)
        return {nowMs, EntryKind::AutoClosed, visit, actor, {{L1("exit_source"), toText(ExitSource::Unknown)}}, {}};
    JournalEntry entry = checkedOutEntry(visit, nowMs, actor, ExitSource::Staff, ClockQuality::Good);
    entry.body.insert(L1("checked_out_at"), *leftAtMs);
    return entry;
}

JournalEntry waitingEntry(const Visit &visit, const QString &actor)
{
    return arrivalEntry(EntryKind::Waiting, visit, actor);
}

JournalEntry letInEntry(const QUuid &visit, qint64 atMs, const QString &staff, const QString &reason, const Pass &pass)
{
    JournalEntry entry{atMs, EntryKind::LetIn, visit, QStringLiteral("staff:") + staff, {}, {}};
    entry.body = {{L1("by"), staff}, {L1("reason"), reason}};
    put(entry.personal, PersonalKind::Pass, toText(pass));
    return entry;
}

JournalEntry didNotEnterEntry(const QUuid &visit, qint64 atMs, const QString &staff)
{
    return {atMs, EntryKind::DidNotEnter, visit, QStringLiteral("staff:") + staff, {}, {}};
}

JournalEntry checkedOutEntry(const QUuid &visit, qint64 atMs, const QString &actor, ExitSource source, ClockQuality quality)
{
    return {atMs, EntryKind::CheckedOut, visit, actor, {{L1("exit_source"), toText(source)}, {L1("clock"), toText(quality)}}, {}};
}

JournalEntry autoClosedEntry(const QUuid &visit, qint64 atMs)
{
    return {atMs, EntryKind::AutoClosed, visit, QStringLiteral("system"), {{L1("exit_source"), toText(ExitSource::Auto)}}, {}};
}

JournalEntry appHeardEntry(const QUuid &visit, qint64 atMs, const QString &actor, const AppEvidence &evidence, bool installedHere)
{
    JournalEntry entry{atMs, EntryKind::AppHeard, visit, actor, {{L1("app"), toJson(evidence)}}, {}};
    if (installedHere)
        entry.body.insert(L1("installed_here"), true);
    return entry;
}

JournalEntry checkInUndoneEntry(const QUuid &visit, qint64 atMs, const QString &actor, ExitSource by)
{
    return {atMs, EntryKind::CheckInUndone, visit, actor, {{L1("exit_source"), toText(by)}}, {}};
}

JournalEntry checkOutUndoneEntry(const Visit &before, qint64 atMs, const QString &actor)
{
    JournalEntry entry{atMs, EntryKind::CheckOutUndone, before.id, actor, {}, {}};
    if (before.pass)
        put(entry.personal, PersonalKind::Pass, toText(*before.pass));
    if (!before.cardRemembered) // a remembered one was never dropped
        put(entry.personal, PersonalKind::Card, QString::fromLatin1(before.cardDigest.toHex()));
    return entry;
}

JournalEntry cardRememberedEntry(const QUuid &visit, qint64 atMs, const QString &actor)
{
    return {atMs, EntryKind::CardRemembered, visit, actor, {}, {}};
}

JournalEntry cardForgottenEntry(const QUuid &visit, qint64 atMs, const QString &actor)
{
    return {atMs, EntryKind::CardForgotten, visit, actor, {}, {}};
}

JournalEntry helpNotedEntry(const QUuid &visit, qint64 atMs, const QString &actor, bool needsHelp)
{
    return {atMs, EntryKind::HelpNoted, visit, actor, {{L1("needs_help"), needsHelp}}, {}};
}

} // namespace Gatebook
