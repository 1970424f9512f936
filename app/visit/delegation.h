// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

namespace Gatebook {

inline constexpr int MostPeople = 50; ///< in one delegation

/// One who comes along, named by a card.
struct Companion {
    Visitor visitor;
    QByteArray cardDigest; ///< as Visit::cardDigest
    QList<CardWarning> warnings{};
    bool cardRemembered = false;

    bool operator==(const Companion &) const = default;
};

/// A phone of theirs on which the app was heard at the mark.
struct HeardPhone {
    AppEvidence evidence;
    bool installedHere = false; ///< somebody had been shown the install codes, and no phone had been heard since

    bool operator==(const HeardPhone &) const = default;
};

/// People who come together, entered once by the one who leads them.
struct Delegation {
    int people = 1;            ///< who leads is one of them; 1 is no delegation
    int withoutSmartphone = 0; ///< as said
    QList<HeardPhone> heard;   ///< one each, at most people - withoutSmartphone
    QList<Companion> named;    ///< at most people - 1
    /// The install codes were shown, to one of those whose phone was not heard since. Showing them again shows them to the same one.
    bool codesShown = false;

    [[nodiscard]] bool isGroup() const { return people > 1; }
    /// Phones that could still be heard.
    [[nodiscard]] int missingPhones() const { return people - withoutSmartphone - static_cast<int>(heard.size()); }
    /// Takes other numbers, within 1 to MostPeople and what was heard and named already.
    void setPeople(int count);
    void setWithoutSmartphone(int count);

    bool operator==(const Delegation &) const = default;
};

/// A visit for each of them, the leader's first: the leader's site, moment, host and purpose; names where cards gave them. Of the checks only the
/// numbers are known, so whose phone was heard is not: what was heard comes first, then who was shown the install codes and was not heard, who
/// carries no smartphone last, in between whatever `leader.app` says of a phone that was not held to the mark.
[[nodiscard]] QList<Visit> arrivalsOf(const Visit &leader, const Delegation &delegation);

/// Visit::groupId of the delegation that this visit leads.
[[nodiscard]] QString delegationId(const QUuid &leader);
[[nodiscard]] bool leadsDelegation(const Visit &visit);
/// Comes alone or leads: leaves with a pass of its own, not with the leader's.
[[nodiscard]] bool hasOwnWay(const Visit &visit);

/// Visits by who came together, in the order of the first of each; who leads stands first of theirs.
[[nodiscard]] QList<QList<Visit>> together(const QList<Visit> &visits);

/// "12 people · 9 heard · 2 without smartphone · 1 to install", in numbers.
struct DelegationStatus {
    int people = 0;
    int heard = 0;
    int withoutSmartphone = 0;
    [[nodiscard]] int toInstall() const { return people - heard - withoutSmartphone; }

    bool operator==(const DelegationStatus &) const = default;
};
[[nodiscard]] DelegationStatus statusOf(const Delegation &delegation);
[[nodiscard]] DelegationStatus statusOf(const QList<Visit> &visits);

} // namespace Gatebook
