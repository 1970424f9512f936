// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/figures.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 MinuteMs = 60000;
constexpr qint64 HourS = 3600;
constexpr qint64 DayS = 24 * HourS;
constexpr qint64 ProgressEvery = 4096;

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// A visit that never was: the kiosk took a card's owner for coming in, and was told better.
bool wasUndone(const VisitCells &cells)
{
    return cells.state == "did_not_enter" && cells.exitSource != "staff";
}

CheckOutcome outcomeOf(const VisitCells &cells)
{
    if (cells.appCheck == "no_smartphone" || cells.smartphone == "no")
        return CheckOutcome::NoSmartphone;
    if (cells.appCheck == "declined")
        return CheckOutcome::Declined;
    if (cells.appCheck == "unavailable")
        return CheckOutcome::Unavailable;
    const bool ended = cells.appCheck == "confirmed" || cells.appCheck == "possible" || cells.appCheck == "not_heard";
    return ended ? CheckOutcome::Checked : CheckOutcome::NotChecked;
}

EntryPolicy policyOf(const VisitCells &cells)
{
    return cells.policy == "require" ? EntryPolicy::Require : cells.policy == "recommend" ? EntryPolicy::Recommend : EntryPolicy::Off;
}

void countStay(EntranceFigures &into, const VisitCells &cells)
{
    if (cells.state != "left")
        return;
    ++into.unknownExits.of;
    into.unknownExits.with += cells.exitSource == "auto" || cells.exitSource == "unknown" ? 1 : 0;
    // Of a clock that was set between the two, the length of a stay is a guess.
    if (!cells.checkedOutAtMs || *cells.checkedOutAtMs < cells.checkedInAtMs || cells.clockQuality != "good")
        return;
    const qint64 minutes = (*cells.checkedOutAtMs - cells.checkedInAtMs) / MinuteMs;
    ++into.stays[static_cast<int>(std::min<qint64>(minutes, LongestStayMinutes))];
}

void countInstalled(EntranceFigures &into, const VisitCells &cells)
{
    if (!cells.codesShown)
        into.codesNotKept = true;
    else if (*cells.codesShown)
        into.installed += {cells.appCheck == "confirmed" && cells.installedHere ? 1 : 0, 1};
}

template <typename Map> void addEach(Map &to, const Map &from)
{
    for (const auto &[key, value] : from)
        to[key] += value;
}

} // namespace

VisitTally &VisitTally::operator+=(const VisitTally &other)
{
    visits += other.visits;
    adoption += other.adoption;
    return *this;
}

EntranceFigures &EntranceFigures::operator+=(const EntranceFigures &other)
{
    total += other.total;
    addEach(days, other.days);
    for (size_t i = 0; i < hours.size(); ++i)
        hours[i] += other.hours[i];
    for (size_t i = 0; i < policies.size(); ++i)
        policies[i] += other.policies[i];
    for (size_t i = 0; i < checks.size(); ++i)
        checks[i] += other.checks[i];
    installed += other.installed;
    codesNotKept = codesNotKept || other.codesNotKept;
    unknownExits += other.unknownExits;
    addEach(stays, other.stays);
    return *this;
}

Figures::Figures(const QTimeZone &zone)
    : m_time(zone)
{
}

void Figures::add(const VisitCells &cells)
{
    if (wasUndone(cells))
        return;
    EntranceFigures &into = m_entrances[cells.entrance.toByteArray()];
    const CheckOutcome outcome = outcomeOf(cells);
    VisitTally one{1, {}};
    if (outcome == CheckOutcome::Checked)
        one.adoption = {cells.appCheck == "confirmed" ? 1 : 0, 1};
    if (outcome == CheckOutcome::Checked || outcome == CheckOutcome::Declined)
        countInstalled(into, cells);
    const qint64 localS = floorDivided(cells.checkedInAtMs, 1000) + m_time.offsetS(cells.checkedInAtMs);
    const qint64 day = floorDivided(localS, DayS);
    into.total += one;
    into.days[day] += one;
    into.hours[static_cast<size_t>((localS - day * DayS) / HourS)] += one;
    into.policies[static_cast<size_t>(policyOf(cells))] += one;
    ++into.checks[static_cast<size_t>(outcome)];
    countStay(into, cells);
}

Figures &Figures::operator+=(const Figures &other)
{
    addEach(m_entrances, other.m_entrances);
    return *this;
}

Result<Figures> countFigures(VisitRows &rows, const QTimeZone &zone, const FiguresProgress &progress)
{
    Figures out(zone);
    VisitCells cells;
    for (qint64 visits = 0;; ++visits) {
        if (progress && visits % ProgressEvery == 0 && !progress(visits))
            return out;
        const auto more = rows.next(cells);
        if (!more)
            return more.failure();
        if (!more.value())
            return out;
        out.add(cells);
    }
}

} // namespace Gatebook
