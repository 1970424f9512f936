// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/journalentry.h"

#include "visit/textmap.h"

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
};
constexpr Word<PersonalKind> PersonalWords[] = {
    {PersonalKind::Name, L1("name")},
    {PersonalKind::Organisation, L1("organisation")},
    {PersonalKind::Phone, L1("phone")},
    {PersonalKind::HostPerson, L1("host_person")},
    {PersonalKind::Pass, L1("pass")},
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

std::optional<Pass> passFromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    return Pass{QByteArray::fromHex(parts[1].toLatin1()), parts[0]};
}

QJsonObject toJson(const AppEvidence &evidence)
{
    QJsonObject out{{L1("verdict"), toText(evidence.verdict)}, {L1("listened_ms"), evidence.listenedMs}, {L1("samples"), evidence.samples}};
    put(out, L1("signature"), evidence.signature);
    if (evidence.levelDbm)
        out.insert(L1("level_dbm"), *evidence.levelDbm);
    return out;
}

AppEvidence evidenceFromJson(const QJsonObject &json)
{
    AppEvidence out;
    out.verdict = appVerdictFromText(json[L1("verdict")].toString()).value_or(AppVerdict::NotChecked);
    out.signature = json[L1("signature")].toString();
    out.listenedMs = json[L1("listened_ms")].toInteger();
    out.samples = json[L1("samples")].toInt();
    if (json.contains(L1("level_dbm")))
        out.levelDbm = json[L1("level_dbm")].toInt();
    return out;
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
    put(body, L1("notice"), visit.noticeVersion);
    put(body, L1("language"), visit.language);
    put(body, L1("note"), visit.note);
    body.insert(L1("policy"), toText(visit.policy));
    body.insert(L1("smartphone"), toText(visit.smartphone));
    body.insert(L1("clock"), toText(visit.clockQuality));
    body.insert(L1("app"), toJson(visit.app));
    if (visit.installedHere)
        body.insert(L1("installed_here"), true);
    put(entry.personal, PersonalKind::Name, visit.visitor.name);
    put(entry.personal, PersonalKind::Organisation, visit.visitor.organisation);
    put(entry.personal, PersonalKind::Phone, visit.visitor.phone);
    put(entry.personal, PersonalKind::HostPerson, visit.host.person);
    return entry;
}

void projectArrival(Visit &visit, const JournalEntry &entry)
{
    const QJsonObject &body = entry.body;
    visit.id = entry.visit;
    visit.checkedInAtMs = entry.atMs;
    visit.site = body[L1("site")].toString();
    visit.entrance = body[L1("entrance")].toString();
    visit.host = {body[L1("department")].toString(), entry.personal.value(PersonalKind::HostPerson)};
    visit.purpose = purposeFromText(body[L1("purpose")].toString()).value_or(Purpose::Unknown);
    visit.groupId = body[L1("group")].toString();
    visit.noticeVersion = body[L1("notice")].toString();
    visit.language = body[L1("language")].toString();
    visit.note = body[L1("note")].toString();
    visit.policy = entryPolicyFromText(body[L1("policy")].toString()).value_or(EntryPolicy::Off);
    visit.smartphone = smartphoneFromText(body[L1("smartphone")].toString()).value_or(Smartphone::Unknown);
    visit.clockQuality = clockQualityFromText(body[L1("clock")].toString()).value_or(ClockQuality::Good);
    visit.app = evidenceFromJson(body[L1("app")].toObject());
    visit.installedHere = body[L1("installed_here")].toBool();
    visit.visitor
        = {entry.personal.value(PersonalKind::Name), entry.personal.value(PersonalKind::Organisation), entry.personal.value(PersonalKind::Phone)};
    visit.pass = passFromText(entry.personal.value(PersonalKind::Pass));
}

void projectExit(Visit &visit, const JournalEntry &entry)
{
    visit.state = VisitState::Left;
    visit.exitSource = exitSourceFromText(entry.body[L1("exit_source")].toString()).value_or(ExitSource::Unknown);
    if (entry.kind == EntryKind::CheckedOut)
        visit.checkedOutAtMs = entry.atMs;
    const auto clock = clockQualityFromText(entry.body[L1("clock")].toString()).value_or(ClockQuality::Good);
    if (clock != ClockQuality::Good)
        visit.clockQuality = clock;
    visit.pass.reset();
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

bool mayFollow(VisitState before, EntryKind kind)
{
    switch (kind) {
    case EntryKind::CheckedIn:
    case EntryKind::Waiting:
        return before == VisitState::None;
    case EntryKind::LetIn:
    case EntryKind::DidNotEnter:
        return before == VisitState::Waiting;
    case EntryKind::CheckedOut:
        return before == VisitState::Inside;
    case EntryKind::AutoClosed:
    case EntryKind::AppHeard:
        return before == VisitState::Inside || before == VisitState::Waiting;
    }
    return false;
}

Result<void> project(Visit &visit, const JournalEntry &entry)
{
    if (!mayFollow(visit.state, entry.kind))
        return Failure{Failure::Reason::Conflict, QStringLiteral("%1 cannot follow a visit that is %2").arg(toText(entry.kind), toText(visit.state))};
    switch (entry.kind) {
    case EntryKind::CheckedIn:
        projectArrival(visit, entry);
        visit.state = VisitState::Inside;
        break;
    case EntryKind::Waiting:
        projectArrival(visit, entry);
        visit.state = VisitState::Waiting;
        break;
    case EntryKind::LetIn:
        visit.state = VisitState::Inside;
        visit.checkedInAtMs = entry.atMs;
        visit.letInBy = entry.body[L1("by")].toString();
        visit.letInReason = entry.body[L1("reason")].toString();
        visit.pass = passFromText(entry.personal.value(PersonalKind::Pass));
        break;
    case EntryKind::DidNotEnter:
        visit.state = VisitState::DidNotEnter;
        visit.exitSource = ExitSource::Staff;
        break;
    case EntryKind::CheckedOut:
    case EntryKind::AutoClosed:
        projectExit(visit, entry);
        break;
    case EntryKind::AppHeard:
        visit.app = evidenceFromJson(entry.body[L1("app")].toObject());
        visit.smartphone = smartphoneFrom(visit.app.verdict);
        visit.installedHere = visit.installedHere || entry.body[L1("installed_here")].toBool();
        break;
    }
    return {};
}

} // namespace Gatebook
