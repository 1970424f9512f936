// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/correction.h"

#include "visit/textmap.h"

#include <QtCore/QJsonArray>

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

constexpr L1 ChangesKey("changes");

constexpr Word<CorrectedField> FieldWords[] = {
    {CorrectedField::Name, L1("name")},
    {CorrectedField::Organisation, L1("organisation")},
    {CorrectedField::HostPerson, L1("host_person")},
    {CorrectedField::Department, L1("department")},
    {CorrectedField::Purpose, L1("purpose")},
    {CorrectedField::CheckIn, L1("check_in")},
    {CorrectedField::CheckOut, L1("check_out")},
    {CorrectedField::Verdict, L1("app_check")},
};

bool differs(CorrectedField field, const Correctable &a, const Correctable &b)
{
    switch (field) {
    case CorrectedField::Name:
        return a.name != b.name;
    case CorrectedField::Organisation:
        return a.organisation != b.organisation;
    case CorrectedField::HostPerson:
        return a.host.person != b.host.person;
    case CorrectedField::Department:
        return a.host.department != b.host.department;
    case CorrectedField::Purpose:
        return a.purpose != b.purpose;
    case CorrectedField::CheckIn:
        return a.checkedInAtMs != b.checkedInAtMs;
    case CorrectedField::CheckOut:
        return a.checkedOutAtMs != b.checkedOutAtMs;
    case CorrectedField::Verdict:
        return a.verdict != b.verdict;
    }
    return false;
}

void putPersonal(JournalEntry &entry, PersonalKind kind, const QString &value)
{
    if (!value.isEmpty())
        entry.personal.insert(kind, value);
}

void put(JournalEntry &entry, CorrectedField field, const Correctable &now)
{
    const auto say = [&](const QJsonValue &value) { entry.body.insert(toText(field), value); };
    switch (field) {
    case CorrectedField::Name:
        return putPersonal(entry, PersonalKind::Name, now.name);
    case CorrectedField::Organisation:
        return putPersonal(entry, PersonalKind::Organisation, now.organisation);
    case CorrectedField::HostPerson:
        return putPersonal(entry, PersonalKind::HostPerson, now.host.person);
    case CorrectedField::Department:
        return say(now.host.department);
    case CorrectedField::Purpose:
        return say(toText(now.purpose));
    case CorrectedField::CheckIn:
        return say(now.checkedInAtMs);
    case CorrectedField::CheckOut:
        entry.body.insert(L1("exit_source"), toText(now.checkedOutAtMs ? ExitSource::Staff : ExitSource::Unknown));
        if (now.checkedOutAtMs)
            say(*now.checkedOutAtMs);
        return;
    case CorrectedField::Verdict:
        return say(toText(now.verdict));
    }
}

// Whoever looked at the phone and saw no app there saw a phone.
Smartphone smartphoneSeen(AppVerdict verdict)
{
    return verdict == AppVerdict::NotHeard ? Smartphone::Yes : smartphoneFrom(verdict);
}

bool projectVerdict(Visit &visit, const QString &word)
{
    const auto verdict = appVerdictFromText(word);
    AppEvidence seen;
    seen.verdict = verdict.value_or(AppVerdict::NotChecked);
    seen.listenedMs = visit.app.listenedMs;
    visit.app = seen;
    visit.smartphone = smartphoneSeen(seen.verdict);
    return verdict.has_value();
}

bool projectTime(qint64 &time, const QJsonValue &value)
{
    time = value.toInteger();
    return value.isDouble();
}

bool projectCheckOut(Visit &visit, const JournalEntry &entry)
{
    const auto source = exitSourceFromText(entry.body[L1("exit_source")].toString());
    const QJsonValue time = entry.body[toText(CorrectedField::CheckOut)];
    visit.exitSource = source;
    visit.checkedOutAtMs.reset();
    if (!time.isUndefined())
        visit.checkedOutAtMs = time.toInteger();
    return source && visit.state == VisitState::Left && (time.isUndefined() || time.isDouble());
}

bool projectPurpose(Visit &visit, const QString &word)
{
    const auto purpose = purposeFromText(word);
    visit.purpose = purpose.value_or(Purpose::Unknown);
    return purpose.has_value();
}

bool projectField(Visit &visit, CorrectedField field, const JournalEntry &entry)
{
    const QJsonValue value = entry.body[toText(field)];
    switch (field) {
    case CorrectedField::Name:
        visit.visitor.name = entry.personal.value(PersonalKind::Name);
        return true;
    case CorrectedField::Organisation:
        visit.visitor.organisation = entry.personal.value(PersonalKind::Organisation);
        return true;
    case CorrectedField::HostPerson:
        visit.host.person = entry.personal.value(PersonalKind::HostPerson);
        return true;
    case CorrectedField::Department:
        visit.host.department = value.toString();
        return value.isString();
    case CorrectedField::Purpose:
        return projectPurpose(visit, value.toString());
    case CorrectedField::CheckIn:
        return projectTime(visit.checkedInAtMs, value);
    case CorrectedField::CheckOut:
        return projectCheckOut(visit, entry);
    case CorrectedField::Verdict:
        return projectVerdict(visit, value.toString());
    }
    return false;
}

} // namespace

QString toText(CorrectedField field)
{
    return wordOf(FieldWords, field);
}

std::optional<CorrectedField> correctedFieldFromText(const QString &text)
{
    return valueOf(FieldWords, text);
}

Correctable correctableOf(const Visit &visit)
{
    return {visit.visitor.name, visit.visitor.organisation, visit.host, visit.purpose, visit.checkedInAtMs, visit.checkedOutAtMs, visit.app.verdict};
}

QList<CorrectedField> changedFields(const Correctable &before, const Correctable &now)
{
    QList<CorrectedField> out;
    for (const auto &[field, word] : FieldWords) {
        if (differs(field, before, now))
            out.append(field);
    }
    return out;
}

JournalEntry correctedEntry(
    const QUuid &visit, qint64 atMs, const QString &staff, const Correctable &before, const Correctable &now, const QString &reason)
{
    JournalEntry entry{atMs, EntryKind::Corrected, visit, QStringLiteral("staff:") + staff, {{L1("reason"), reason}}, {}};
    QJsonArray changes;
    for (const CorrectedField field : changedFields(before, now)) {
        changes.append(toText(field));
        put(entry, field, now);
    }
    entry.body.insert(ChangesKey, changes);
    return entry;
}

QList<CorrectedField> correctedFields(const JournalEntry &entry)
{
    QList<CorrectedField> out;
    if (entry.kind != EntryKind::Corrected)
        return out;
    const QJsonArray changes = entry.body[ChangesKey].toArray();
    for (const auto &word : changes) {
        if (const auto field = correctedFieldFromText(word.toString()))
            out.append(*field);
    }
    return out;
}

QString projectCorrection(Visit &visit, const JournalEntry &entry)
{
    const QList<CorrectedField> fields = correctedFields(entry);
    if (fields.isEmpty() || fields.size() != entry.body[ChangesKey].toArray().size())
        return ChangesKey;
    visit.corrected = true;
    for (const CorrectedField field : fields) {
        if (!projectField(visit, field, entry))
            return toText(field);
    }
    return {};
}

} // namespace Gatebook
