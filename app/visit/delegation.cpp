// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/delegation.h"

#include <algorithm>

namespace Gatebook {

namespace {

/// What there is to say of one more phone that was not heard at the mark: a faint trace is evidence for one, not for many.
AppEvidence withoutTrace(AppEvidence evidence)
{
    if (evidence.verdict != AppVerdict::Possible)
        return evidence;
    AppEvidence out;
    out.verdict = AppVerdict::NotHeard;
    out.listenedMs = evidence.listenedMs;
    return out;
}

void check(Visit &visit, int index, const Visit &leader, const Delegation &delegation)
{
    const int heard = static_cast<int>(delegation.heard.size());
    if (index < heard) {
        visit.app = delegation.heard[index].evidence;
        visit.installedHere = delegation.heard[index].installedHere;
        visit.codesShown = visit.installedHere;
        return;
    }
    visit.codesShown = index == heard && delegation.codesShown;
    visit.installedHere = false;
    if (index >= delegation.people - delegation.withoutSmartphone)
        visit.app = saidInstead(AppVerdict::NoSmartphone, leader.app);
    else
        visit.app = index == heard ? leader.app : withoutTrace(leader.app);
}

Visit companionVisit(const Visit &leader, const Companion &companion)
{
    Visit visit = leader;
    visit.visitor = companion.visitor;
    if (visit.visitor.organisation.isEmpty())
        visit.visitor.organisation = leader.visitor.organisation;
    visit.cardDigest = companion.cardDigest;
    visit.cardWarnings = companion.warnings;
    visit.cardRemembered = companion.cardRemembered;
    return visit;
}

} // namespace

void Delegation::setPeople(int count)
{
    people = std::clamp(count, 1 + static_cast<int>(named.size()), MostPeople);
    people = std::max(people, static_cast<int>(heard.size()));
    setWithoutSmartphone(withoutSmartphone);
}

void Delegation::setWithoutSmartphone(int count)
{
    withoutSmartphone = std::clamp(count, 0, people - static_cast<int>(heard.size()));
}

QList<Visit> arrivalsOf(const Visit &leader, const Delegation &delegation)
{
    QList<Visit> out;
    out.reserve(delegation.people);
    for (int i = 0; i < delegation.people; ++i) {
        Visit visit = i == 0 ? leader : companionVisit(leader, delegation.named.value(i - 1));
        check(visit, i, leader, delegation);
        out.append(visit);
    }
    return out;
}

QString delegationId(const QUuid &leader)
{
    // The random end of a UUIDv7: 48 bits.
    return QStringLiteral("g-") + leader.toString(QUuid::WithoutBraces).right(12);
}

bool leadsDelegation(const Visit &visit)
{
    return !visit.groupId.isEmpty() && visit.groupId == delegationId(visit.id);
}

bool hasOwnWay(const Visit &visit)
{
    return visit.groupId.isEmpty() || leadsDelegation(visit);
}

QList<QList<Visit>> together(const QList<Visit> &visits)
{
    QList<QList<Visit>> out;
    QHash<QString, qsizetype> places;
    for (const Visit &visit : visits) {
        const auto known = visit.groupId.isEmpty() ? places.constEnd() : places.constFind(visit.groupId);
        if (known == places.constEnd()) {
            if (!visit.groupId.isEmpty())
                places.insert(visit.groupId, out.size());
            out.append(QList<Visit>{visit});
        } else if (leadsDelegation(visit)) {
            out[*known].prepend(visit);
        } else {
            out[*known].append(visit);
        }
    }
    return out;
}

DelegationStatus statusOf(const Delegation &delegation)
{
    return {delegation.people, static_cast<int>(delegation.heard.size()), delegation.withoutSmartphone};
}

DelegationStatus statusOf(const QList<Visit> &visits)
{
    DelegationStatus out;
    out.people = static_cast<int>(visits.size());
    for (const Visit &visit : visits) {
        out.heard += visit.app.verdict == AppVerdict::Confirmed ? 1 : 0;
        out.withoutSmartphone += visit.app.verdict == AppVerdict::NoSmartphone ? 1 : 0;
    }
    return out;
}

} // namespace Gatebook
