// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/log/figures.h"

#include <QtCore/QDate>

namespace Gatebook {

/// What may be told of some visits; nothing where that would tell of fewer than SmallestGroup people (see CountTable).
struct ToldTally {
    std::optional<qint64> visits;
    std::optional<Share> adoption; ///< its group is hidden, not the share: one of fifty may be told

    bool operator==(const ToldTally &) const = default;
};

struct ToldDay {
    QDate date;
    ToldTally tally;
};

/// How long people stay, in whole minutes: a quarter left before `lower`, half before `median`, a quarter after `upper` (by nearest rank).
struct StayTimes {
    qint64 visits = 0; ///< with a known check-out; of none, the times mean nothing
    int lower = 0;
    int median = 0;
    int upper = 0;
};

/// The hour in which most people come.
struct BusiestHour {
    int hour = 0;          ///< from this hour to the next
    double visitsADay = 0; ///< on average, on days that had visitors
};

/// The figures of one entrance, or of all together.
struct ToldFigures {
    QString entrance; ///< empty for all together
    ToldTally total;
    QList<ToldDay> days;               ///< every day of the range, also those without visits
    std::array<ToldTally, 24> hours;   ///< by the hour of arrival
    std::array<ToldTally, 3> policies; ///< in the order of EntryPolicy
    /// In the order of CheckOutcome. Shares of `total`, which may be small, and told with it.
    std::optional<std::array<qint64, CheckOutcomes>> checks;
    std::optional<Share> installed;    ///< see EntranceFigures
    bool codesNotKept = false;         ///< see EntranceFigures; told of whomever
    std::optional<Share> unknownExits; ///< see EntranceFigures
    std::optional<StayTimes> stays;
    std::optional<BusiestHour> busiest; ///< nothing without visits, or when hours are hidden that could be it
};

struct FiguresTold {
    ToldFigures all;
    QList<ToldFigures> entrances; ///< by name; empty where there is one only, for it is `all`
};

/// What may be told. The days run from `first` to `last`, both included; an invalid one is the first or last day that had a visit. What is hidden in
/// one table cannot be worked out from another of the same FiguresTold; from several, of different times, it sometimes can.
[[nodiscard]] FiguresTold told(const Figures &figures, QDate first = {}, QDate last = {});

} // namespace Gatebook
