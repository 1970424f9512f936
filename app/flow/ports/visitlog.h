// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/journalentry.h"
#include "visit/logstatus.h"

#include <QtCore/QList>

#include <limits>

namespace Gatebook {

/// Where a visit stands in the log: greater is later. Only to be compared, and given back as where to go on.
using LogPlace = qint64;

inline constexpr LogPlace LogEnd = std::numeric_limits<LogPlace>::max(); ///< after every visit

/// Which visits are wanted; by default all.
struct LogFilter {
    qint64 fromMs = 0; ///< check-in in [fromMs, untilMs), UTC
    qint64 untilMs = std::numeric_limits<qint64>::max();
    QString text{}; ///< stands somewhere in name, organisation or host; as typed: marks and capitals do not matter
    QString entrance{};
    QString department{};
    std::optional<LogStatus> status{};
    std::optional<AppVerdict> verdict{};
    bool correctedOnly = false;

    bool operator==(const LogFilter &) const = default;
};

struct LogLine {
    LogPlace place = 0;
    Visit visit;

    bool operator==(const LogLine &) const = default;
};

/// One entry of a visit's history, as the journal has it. What was erased since is missing in `entry.personal`.
struct HistoryLine {
    qint64 seq = 0;
    JournalEntry entry;
};

/// What stands under the log: how many of the wanted visits there are.
struct LogTotals {
    qint64 visits = 0;
    qint64 inside = 0;
    qint64 withSmartphone = 0;
    qint64 confirmed = 0; ///< of those with a smartphone

    bool operator==(const LogTotals &) const = default;
};

/// What the last 5,000 visits can be told apart by, beside status and verdict.
struct LogChoices {
    QStringList entrances; ///< in the order of the alphabet
    QStringList departments;
    std::optional<qint64> firstMs; ///< check-in of the first visit of all, UTC; none in an empty book

    bool operator==(const LogChoices &) const = default;
};

/// The questions that the receptionist's screens ask of a book. Apart, so that another engine can answer them. Every call blocks until done; see
/// BookKeeper.
class VisitLog
{
public:
    virtual ~VisitLog() = default;

    /// At most `most` visits that come before a place, last first. LogEnd: the newest.
    virtual Result<QList<LogLine>> linesBefore(const LogFilter &filter, LogPlace before, int most) = 0;
    virtual Result<LogTotals> logTotals(const LogFilter &filter) = 0;
    virtual Result<LogChoices> logChoices() = 0;
    /// All that the journal tells of a visit, first things first. Empty when there is none.
    virtual Result<QList<HistoryLine>> history(const QUuid &visit) = 0;
    /// Another number than last time when anybody else wrote to the book since; for asking once a second whether to look again.
    virtual Result<qint64> changeMark() = 0;
};

} // namespace Gatebook
