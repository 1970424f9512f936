// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/entrypolicy.h"
#include "visit/share.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace Gatebook {

/// What became of the app check. Together they are all visits.
enum class CheckOutcome {
    Checked, ///< confirmed, possible or not heard, and nobody said that there is no smartphone: the group of whom adoption is told
    NoSmartphone,
    Declined,
    Unavailable, ///< the radio did not work
    NotChecked
};
inline constexpr int CheckOutcomes = 5;

/// What may be told of some visits; nothing where that would tell of fewer than SmallestGroup people (see flow/log/smallcells.h).
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
    /// First heard after the install codes were shown, of those to whom they were shown; without those who then said that they carry no smartphone,
    /// and whoever came while the radio did not work.
    std::optional<Share> installed;
    /// There are checks among them of which nobody kept whether codes were shown; they are not in `installed`. Told of whomever.
    bool codesNotKept = false;
    std::optional<Share> unknownExits; ///< nobody saw them leave, of the stays that are over
    std::optional<StayTimes> stays;
    std::optional<BusiestHour> busiest; ///< nothing without visits, or when hours are hidden that could be it
};

struct FiguresTold {
    ToldFigures all;
    QList<ToldFigures> entrances; ///< by name; empty where there is one only, for it is `all`
};

} // namespace Gatebook
