// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/figures.h"
#include "visit/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace Gatebook {

/// What is to stand on the paper.
struct FiguresOnPaper {
    FiguresTold figures;
    QString entrance;    ///< of which they are told; empty: of all. The others are only compared with it
    qint64 madeAtMs = 0; ///< UTC, when the book was read
    QByteArray zone;     ///< IANA, of the site
};

/// What stands there beside figures, moments and names of entrances, in the language of who reads it.
struct FiguresWords {
    QString agency;
    QString title;      ///< "Figures"
    QString period;     ///< "%1 to %2"
    QString everywhere; ///< "All entrances"
    QString made;       ///< "Made at %1"
    QString page;       ///< "Page %1 of %2"
    QString note;       ///< what the interval is, and why figures are hidden
    QString percent;    ///< "%1 %"
    QString hidden;     ///< instead of a figure
    QString nobody;     ///< instead of a share of nobody
    // The one figure, and what stands below it.
    QString heard;     ///< of whom it is a share
    QString about;     ///< "about %1–%2 %, %3 of %4 visitors"
    QString nobodyYet; ///< instead of both, or that they may not be told
    QString tooFew;
    QString visits;
    QString stay;     ///< what the median is of
    QString stayMore; ///< "half of them %1 to %2"
    QString minutes;  ///< unit
    QString busiest;
    QString busiestMore; ///< "%1 on an average day"
    QString hours;       ///< unit
    QString unseen;
    QString unseenMore; ///< "%1 of %2"
    // Headings.
    QString byDay;
    QString byHour;
    QString arrivals;
    QString byEntrance;
    QString byPolicy;
    QString outcomes;
    QString installed;
    QString shown;         ///< "%1 were shown the codes"
    QString installedHere; ///< "%1 installed here · %2 % (%3–%4)"
    QString olderLeftOut;
    QString continued; ///< "%1, continued"
    // Heads of columns.
    QString heardOf;          ///< how many of how many
    QString interval;         ///< "95 %"
    QStringList policies;     ///< in the order of EntryPolicy
    QStringList outcomeNames; ///< in the order of CheckOutcome
    QStringList weekdays;     ///< from Monday on, short
};

/// Puts figures on paper.
class FiguresPaper
{
public:
    virtual ~FiguresPaper() = default;

    /// A PDF of A4 pages: what the screen shows, drawn, and then every table in numbers. Any thread. CannotWrite when it cannot be drawn.
    virtual Result<QByteArray> pdf(const FiguresOnPaper &figures, const FiguresWords &words) = 0;
};

} // namespace Gatebook
