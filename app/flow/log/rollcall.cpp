// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/rollcall.h"

#include "visit/delegation.h"
#include "visit/localtime.h"
#include "visit/plainletters.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace Gatebook {

namespace {

using L1 = QLatin1StringView;

RollCallPerson personOf(const Visit &visit)
{
    return {visit.id, visit.visitor.name, visit.visitor.organisation, toText(visit.host), visit.entrance, visit.checkedInAtMs, visit.groupId};
}

RollCallPerson personOf(const VisitCells &cells)
{
    const Host host{QString::fromUtf8(cells.department), QString::fromUtf8(cells.hostPerson)};
    return {QUuid::fromString(QString::fromLatin1(cells.id)), QString::fromUtf8(cells.name), QString::fromUtf8(cells.organisation), toText(host),
        QString::fromUtf8(cells.entrance), cells.checkedInAtMs, QString::fromUtf8(cells.groupId)};
}

/// "Nguyễn Văn Ánh" is found under A.
QString sortName(const QString &name)
{
    const QStringList words = plainWords(name);
    return words.isEmpty() ? QString() : words.last() + u' ' + words.first(words.size() - 1).join(u' ');
}

// Companions without a name are called after who leads them.
const QString &calledBy(const RollCallPerson &person)
{
    return person.name.isEmpty() ? person.companionOf : person.name;
}

void sort(QList<RollCallPerson> &people)
{
    std::stable_sort(people.begin(), people.end(), [](const RollCallPerson &a, const RollCallPerson &b) {
        if (a.entrance != b.entrance)
            return a.entrance < b.entrance;
        const QString nameA = sortName(calledBy(a));
        const QString nameB = sortName(calledBy(b));
        if (nameA != nameB)
            return nameA < nameB;
        return a.sinceMs != b.sinceMs ? a.sinceMs < b.sinceMs : a.companionOf.isEmpty() && !b.companionOf.isEmpty();
    });
}

std::array<QList<RollCallPerson> *, 4> listsOf(RollCall &call)
{
    return {&call.help, &call.waiting, &call.inside, &call.unseen};
}

void nameCompanions(RollCall &call)
{
    QHash<QString, QString> leaders;
    for (const auto *list : listsOf(call)) {
        for (const RollCallPerson &person : *list) {
            if (!person.name.isEmpty() && person.groupId == delegationId(person.visit))
                leaders.insert(person.groupId, person.name);
        }
    }
    for (auto *list : listsOf(call)) {
        for (RollCallPerson &person : *list) {
            person.companion = person.name.isEmpty() && !person.groupId.isEmpty() && person.groupId != delegationId(person.visit);
            if (person.companion)
                person.companionOf = leaders.value(person.groupId, person.organisation);
        }
    }
}

/// Those in a state; whoever needs help is put apart.
Result<QList<RollCallPerson>> peopleIn(Book &book, VisitState state, QList<RollCallPerson> &help)
{
    const auto visits = book.visitsIn(state);
    if (!visits)
        return visits.failure();
    QList<RollCallPerson> out;
    for (const Visit &visit : visits.value())
        (visit.needsHelp ? help : out).append(personOf(visit));
    return out;
}

Period todayOf(qint64 nowMs, const QByteArray &zone)
{
    const QDateTime now = localTime(nowMs, zone);
    return {now.date().startOfDay(now.timeZone()).toMSecsSinceEpoch(), std::numeric_limits<qint64>::max()};
}

Result<QList<RollCallPerson>> unseenOf(Book &book, const Period &today)
{
    const auto rows = book.rows(today);
    if (!rows)
        return rows.failure();
    QList<RollCallPerson> out;
    VisitCells cells;
    while (true) {
        const auto more = rows.value()->next(cells);
        if (!more)
            return more.failure();
        if (!more.value())
            break;
        if (cells.state == "left" && (cells.exitSource == "auto" || cells.exitSource == "unknown"))
            out.append(personOf(cells));
    }
    return out;
}

Result<QList<RollCallPerson>> peopleOf(Book &book, const QList<QUuid> &ids)
{
    QList<RollCallPerson> out;
    for (const QUuid &id : ids) {
        const auto visit = book.visit(id);
        if (visit)
            out.append(personOf(visit.value()));
        else if (visit.failure().reason != Failure::Reason::NotFound)
            return visit.failure();
    }
    return out;
}

QList<QUuid> idsOf(const QList<RollCallPerson> &people)
{
    QList<QUuid> out;
    for (const RollCallPerson &person : people)
        out.append(person.visit);
    return out;
}

QJsonArray listOf(const QList<QUuid> &ids)
{
    QJsonArray out;
    for (const QUuid &id : ids)
        out.append(id.toString(QUuid::WithoutBraces));
    return out;
}

QList<QUuid> idsFrom(const QJsonValue &array)
{
    QList<QUuid> out;
    for (const auto &text : array.toArray()) {
        const QUuid id = QUuid::fromString(text.toString());
        if (!id.isNull())
            out.append(id);
    }
    return out;
}

} // namespace

Result<RollCall> takeRollCall(Book &book, qint64 nowMs, const QByteArray &zone)
{
    QList<RollCallPerson> help;
    const auto waiting = peopleIn(book, VisitState::Waiting, help);
    if (!waiting)
        return waiting.failure();
    const auto inside = peopleIn(book, VisitState::Inside, help);
    if (!inside)
        return inside.failure();
    const auto unseen = unseenOf(book, todayOf(nowMs, zone));
    if (!unseen)
        return unseen.failure();
    RollCall call{zone, nowMs, help, waiting.value(), inside.value(), unseen.value()};
    nameCompanions(call);
    for (auto *list : listsOf(call))
        sort(*list);
    return call;
}

Result<RollCall> resumeRollCall(Book &book, const RollCallTicks &ticks, const QByteArray &zone)
{
    const auto help = peopleOf(book, ticks.help);
    const auto waiting = peopleOf(book, ticks.waiting);
    const auto inside = peopleOf(book, ticks.inside);
    const auto unseen = peopleOf(book, ticks.unseen);
    for (const auto *list : {&help, &waiting, &inside, &unseen}) {
        if (!*list)
            return list->failure();
    }
    RollCall call{zone, ticks.madeAtMs, help.value(), waiting.value(), inside.value(), unseen.value()};
    nameCompanions(call);
    return call;
}

RollCallTicks ticksOf(const RollCall &call)
{
    return {call.madeAtMs, idsOf(call.help), idsOf(call.waiting), idsOf(call.inside), idsOf(call.unseen), {}};
}

QByteArray toJson(const RollCallTicks &ticks)
{
    const QJsonObject out{{L1("made_at"), ticks.madeAtMs}, {L1("help"), listOf(ticks.help)}, {L1("waiting"), listOf(ticks.waiting)},
        {L1("inside"), listOf(ticks.inside)}, {L1("unseen"), listOf(ticks.unseen)}, {L1("here"), listOf(ticks.here.values())}};
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

Result<RollCallTicks> ticksFromJson(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    const qint64 madeAtMs = read[L1("made_at")].toInteger();
    if (madeAtMs <= 0)
        return Failure{Failure::Reason::BadFile, QStringLiteral("this is no roll call under way")};
    const QList<QUuid> here = idsFrom(read[L1("here")]);
    return RollCallTicks{madeAtMs, idsFrom(read[L1("help")]), idsFrom(read[L1("waiting")]), idsFrom(read[L1("inside")]), idsFrom(read[L1("unseen")]),
        QSet<QUuid>(here.begin(), here.end())};
}

} // namespace Gatebook
