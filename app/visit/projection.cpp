// SPDX-License-Identifier: GPL-3.0-or-later
// From entries back to the visit. Their making is in journalentry.cpp.
#include "visit/correction.h"

#include <QtCore/QJsonArray>

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

std::optional<Pass> passFromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    return Pass{QByteArray::fromHex(parts[1].toLatin1()), parts[0]};
}

QByteArray digestFrom(const JournalEntry &entry)
{
    return QByteArray::fromHex(entry.personal.value(PersonalKind::Card).toLatin1());
}

// What opens a visit again opens nothing once it is over. The digest of a card is longer kept only for who asked for it.
void forgetKeys(Visit &visit)
{
    visit.pass.reset();
    if (!visit.cardRemembered)
        visit.cardDigest.clear();
}

// Reads what is wanted of a body, and remembers the first key whose word is none of ours.
class BodyReader
{
public:
    explicit BodyReader(const QJsonObject &body)
        : m_body(body)
    {
    }

    template <typename Enum> Enum word(L1 key, std::optional<Enum> (*fromText)(const QString &))
    {
        const QJsonValue value = m_body[key];
        const auto found = fromText(value.toString());
        if (!found || !(value.isString() || value.isUndefined()))
            complain(key);
        return found.value_or(Enum{});
    }

    QString text(L1 key) { return m_body[key].toString(); }
    bool flag(L1 key) { return m_body[key].toBool(); }
    std::optional<bool> flagIfTold(L1 key) { return m_body.contains(key) ? std::optional(flag(key)) : std::nullopt; }

    /// UTC; `otherwise` where the body tells of none.
    qint64 moment(L1 key, qint64 otherwise)
    {
        const QJsonValue value = m_body[key];
        if (value.isUndefined())
            return otherwise;
        const qint64 out = value.toInteger(0);
        if (out <= 0)
            complain(key);
        return out;
    }

    AppEvidence evidence()
    {
        const QJsonObject json = m_body[L1("app")].toObject();
        AppEvidence out;
        const auto verdict = appVerdictFromText(json[L1("verdict")].toString());
        if (!verdict)
            complain(L1("app"));
        out.verdict = verdict.value_or(AppVerdict::NotChecked);
        out.signature = json[L1("signature")].toString();
        out.listenedMs = json[L1("listened_ms")].toInteger();
        out.samples = json[L1("samples")].toInt();
        if (json.contains(L1("level_dbm")))
            out.levelDbm = json[L1("level_dbm")].toInt();
        if (json.contains(L1("certainty")))
            out.certainty = json[L1("certainty")].toString() == L1("exact") ? Certainty::Exact : Certainty::Possible;
        return out;
    }

    QList<CardWarning> warnings()
    {
        QList<CardWarning> out;
        const QJsonArray words = m_body[L1("card_warnings")].toArray();
        for (const auto &word : words) {
            if (const auto warning = cardWarningFromText(word.toString()))
                out.append(*warning);
            else
                complain(L1("card_warnings"));
        }
        return out;
    }

    void complain(const QString &key)
    {
        if (m_complaint.isEmpty())
            m_complaint = key;
    }
    [[nodiscard]] QString complaint() const { return m_complaint; }

private:
    const QJsonObject &m_body;
    QString m_complaint;
};

void projectNotice(Visit &visit, BodyReader &body)
{
    visit.noticeVersion = body.text(L1("notice"));
    visit.noticeLanguage = body.text(L1("notice_language"));
    visit.noticeDigest = body.text(L1("notice_digest"));
    visit.noticeOpened = body.flag(L1("notice_opened"));
}

void projectArrival(Visit &visit, const JournalEntry &entry, BodyReader &body)
{
    visit.id = entry.visit;
    visit.state = entry.kind == EntryKind::Waiting ? VisitState::Waiting : VisitState::Inside;
    visit.checkedInAtMs = body.moment(L1("checked_in_at"), entry.atMs);
    visit.site = body.text(L1("site"));
    visit.entrance = body.text(L1("entrance"));
    visit.host = {body.text(L1("department")), entry.personal.value(PersonalKind::HostPerson)};
    visit.purpose = body.word(L1("purpose"), purposeFromText);
    visit.groupId = body.text(L1("group"));
    projectNotice(visit, body);
    visit.language = body.text(L1("language"));
    visit.note = body.text(L1("note"));
    visit.needsHelp = body.flag(L1("needs_help"));
    visit.enteredBy = body.text(L1("entered_by"));
    visit.fromPaper = body.flag(L1("from_paper"));
    visit.policy = body.word(L1("policy"), entryPolicyFromText);
    visit.smartphone = body.word(L1("smartphone"), smartphoneFromText);
    visit.clockQuality = body.word(L1("clock"), clockQualityFromText);
    visit.app = body.evidence();
    visit.codesShown = body.flagIfTold(L1("codes_shown"));
    visit.installedHere = body.flag(L1("installed_here"));
    visit.visitor
        = {entry.personal.value(PersonalKind::Name), entry.personal.value(PersonalKind::Organisation), entry.personal.value(PersonalKind::Phone)};
    visit.pass = passFromText(entry.personal.value(PersonalKind::Pass));
    visit.cardDigest = digestFrom(entry);
    visit.cardRemembered = body.flag(L1("card_remembered"));
    visit.cardWarnings = body.warnings();
}

void projectLetIn(Visit &visit, const JournalEntry &entry, BodyReader &body)
{
    visit.state = VisitState::Inside;
    visit.checkedInAtMs = entry.atMs;
    visit.letInBy = body.text(L1("by"));
    if (visit.letInBy.isEmpty())
        body.complain(L1("by"));
    visit.letInReason = body.text(L1("reason"));
    visit.pass = passFromText(entry.personal.value(PersonalKind::Pass));
}

void projectExit(Visit &visit, const JournalEntry &entry, BodyReader &body)
{
    visit.state = VisitState::Left;
    visit.exitSource = body.word(L1("exit_source"), exitSourceFromText);
    forgetKeys(visit);
    if (entry.kind == EntryKind::AutoClosed)
        return;
    visit.checkedOutAtMs = body.moment(L1("checked_out_at"), entry.atMs);
    if (const auto clock = body.word(L1("clock"), clockQualityFromText); clock != ClockQuality::Good)
        visit.clockQuality = clock;
}

void projectAppHeard(Visit &visit, BodyReader &body)
{
    visit.app = body.evidence();
    visit.smartphone = smartphoneFrom(visit.app.verdict);
    visit.installedHere = visit.installedHere || body.flag(L1("installed_here"));
}

void projectCheckOutUndone(Visit &visit, const JournalEntry &entry)
{
    visit.state = VisitState::Inside;
    visit.exitSource.reset();
    visit.checkedOutAtMs.reset();
    visit.pass = passFromText(entry.personal.value(PersonalKind::Pass));
    if (!visit.cardRemembered)
        visit.cardDigest = digestFrom(entry);
}

void projectDidNotEnter(Visit &visit, ExitSource source)
{
    visit.state = VisitState::DidNotEnter;
    visit.exitSource = source;
    forgetKeys(visit);
}

void apply(Visit &visit, const JournalEntry &entry, BodyReader &body)
{
    switch (entry.kind) {
    case EntryKind::CheckedIn:
    case EntryKind::Waiting:
        projectArrival(visit, entry, body);
        break;
    case EntryKind::LetIn:
        projectLetIn(visit, entry, body);
        break;
    case EntryKind::DidNotEnter:
        projectDidNotEnter(visit, ExitSource::Staff);
        break;
    case EntryKind::CheckedOut:
    case EntryKind::AutoClosed:
        projectExit(visit, entry, body);
        break;
    case EntryKind::AppHeard:
        projectAppHeard(visit, body);
        break;
    case EntryKind::CheckInUndone:
        projectDidNotEnter(visit, body.word(L1("exit_source"), exitSourceFromText));
        break;
    case EntryKind::CheckOutUndone:
        projectCheckOutUndone(visit, entry);
        break;
    case EntryKind::CardRemembered:
    case EntryKind::CardForgotten:
        visit.cardRemembered = entry.kind == EntryKind::CardRemembered;
        break;
    case EntryKind::Corrected:
        body.complain(projectCorrection(visit, entry));
        break;
    case EntryKind::HelpNoted:
        visit.needsHelp = body.flag(L1("needs_help"));
        break;
    }
}

} // namespace

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
    case EntryKind::CheckInUndone:
        return before == VisitState::Inside;
    case EntryKind::CheckOutUndone:
        return before == VisitState::Left;
    case EntryKind::CardRemembered:
    case EntryKind::CardForgotten:
    case EntryKind::AutoClosed:
    case EntryKind::AppHeard:
    case EntryKind::HelpNoted:
        return before == VisitState::Inside || before == VisitState::Waiting;
    case EntryKind::Corrected:
        return before != VisitState::None;
    }
    return false;
}

Result<void> project(Visit &visit, const JournalEntry &entry)
{
    if (!mayFollow(visit.state, entry.kind))
        return Failure{Failure::Reason::Conflict, QStringLiteral("%1 cannot follow a visit that is %2").arg(toText(entry.kind), toText(visit.state))};
    Visit after = visit;
    BodyReader body(entry.body);
    apply(after, entry, body);
    if (!body.complaint().isEmpty())
        return Failure{Failure::Reason::BadFile, QStringLiteral("the %1 entry has no usable \"%2\"").arg(toText(entry.kind), body.complaint())};
    visit = std::move(after);
    return {};
}

} // namespace Gatebook
