// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/figuresoverview.h"

#include "devices/printer/figurescharts.h"

#include <algorithm>

namespace Gatebook {

namespace {

// Millimetres.
constexpr qreal Gap = 8;
constexpr qreal Half = (FiguresWidth - Gap) / 2;
constexpr qreal RightX = FiguresMargin + Half + Gap;
constexpr qreal HeadingHeight = 7;
constexpr qreal MostLine = 6.2;
constexpr qsizetype MostEntrances = 8; ///< more are in the tables alone
constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;

/// A figure with what it is.
struct Tile {
    QString what;
    QString figure{}; ///< with its unit; empty: there is nothing to tell
    QString more{};
};

class Overview
{
public:
    Overview(QPainter &painter, qreal top, const FiguresOnPaper &paper, const FiguresWords &words)
        : m_painter(painter)
        , m_top(top)
        , m_paper(paper)
        , m_figures(chosenOf(paper))
        , m_words(words)
    {
    }

    void draw() const
    {
        drawAdoption(m_top);
        drawTiles(m_top + 25);
        drawCharts(m_top + 48);
        drawComparison(m_top + 164);
        const qreal below = drawOutcomes(m_top + 164);
        drawInstalled(below + 3);
    }

private:
    void heading(qreal x, qreal y, const QString &text) const
    {
        inkText(m_painter, millimetres(x, y, Half, HeadingHeight), text, 4.2, QFont::DemiBold);
    }

    void drawAdoption(qreal y) const
    {
        const auto &adoption = m_figures.total.adoption;
        if (!adoption || adoption->of == 0) {
            const QString text = adoption ? m_words.nobodyYet : m_words.tooFew;
            return inkText(m_painter, millimetres(FiguresMargin, y, FiguresWidth, 20), text, 5.4, QFont::DemiBold);
        }
        const ShareInterval interval = wilsonInterval(*adoption);
        inkText(
            m_painter, millimetres(FiguresMargin, y - 1, 58, 22), m_words.percent.arg(percents(ratio(*adoption))), 19, QFont::Light, Left, InkJade);
        inkText(m_painter, millimetres(FiguresMargin + 62, y + 2, FiguresWidth - 62, 9), m_words.heard, 5.4, QFont::DemiBold);
        const QString about = m_words.about.arg(percents(interval.low), percents(interval.high)).arg(adoption->with).arg(adoption->of);
        inkText(m_painter, millimetres(FiguresMargin + 62, y + 11, FiguresWidth - 62, 7), about, 4.2, QFont::Normal, Left, InkSoft);
    }

    [[nodiscard]] QList<Tile> tiles() const
    {
        const auto &stays = m_figures.stays;
        const auto &exits = m_figures.unknownExits;
        QList<Tile> out{{m_words.visits}, {m_words.stay}, {m_words.busiest}, {m_words.unseen}};
        if (m_figures.total.visits)
            out[0].figure = QString::number(*m_figures.total.visits);
        if (stays && stays->visits > 0) {
            out[1].figure = QStringLiteral("%1 %2").arg(stays->median).arg(m_words.minutes);
            out[1].more = m_words.stayMore.arg(stays->lower).arg(stays->upper);
        }
        if (const auto &busiest = m_figures.busiest) {
            out[2].figure = QStringLiteral("%1–%2 %3").arg(busiest->hour).arg(busiest->hour + 1).arg(m_words.hours);
            out[2].more = m_words.busiestMore.arg(std::lround(busiest->visitsADay));
        }
        if (exits && exits->of > 0) {
            out[3].figure = m_words.percent.arg(percents(ratio(*exits)));
            out[3].more = m_words.unseenMore.arg(exits->with).arg(exits->of);
        }
        return out;
    }

    void drawTiles(qreal y) const
    {
        const QList<Tile> all = tiles();
        const qreal each = (FiguresWidth - 3 * Gap) / 4;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const qreal x = FiguresMargin + static_cast<qreal>(i) * (each + Gap);
            m_painter.fillRect(millimetres(x, y, each, 0.25), InkLine);
            const QString figure = all[i].figure.isEmpty() ? QStringLiteral("–") : all[i].figure;
            inkText(m_painter, millimetres(x, y + 1.5, each, 9), figure, 7.4);
            inkText(m_painter, millimetres(x, y + 10.5, each, 4.5), all[i].what, 3.4);
            inkText(m_painter, millimetres(x, y + 15, each, 4.5), all[i].more, 3.2, QFont::Normal, Left, InkSoft);
        }
    }

    [[nodiscard]] QList<ChartColumn> dayColumns() const
    {
        QList<ChartColumn> out;
        const bool named = m_figures.days.size() <= 14;
        for (const ToldDay &day : m_figures.days) {
            const QString date = day.date.toString(QStringLiteral("d/M"));
            const QString weekday = m_words.weekdays.value(day.date.dayOfWeek() - 1);
            out.append({named ? QStringLiteral("%1 %2").arg(weekday, date) : date, day.tally});
        }
        return out;
    }

    [[nodiscard]] QList<ChartColumn> hourColumns() const
    {
        QList<ChartColumn> out;
        const auto [first, last] = usedHours(m_figures);
        for (int hour = first; hour <= last; ++hour)
            out.append({QString::number(hour), m_figures.hours[static_cast<size_t>(hour)]});
        return out;
    }

    void drawCharts(qreal y) const
    {
        const bool oneDay = m_figures.days.size() < 2;
        heading(FiguresMargin, y, oneDay ? m_words.byHour : m_words.byDay);
        const QRectF large = millimetres(FiguresMargin, y + HeadingHeight + 5, FiguresWidth, 42);
        drawShareColumns(m_painter, large, oneDay ? hourColumns() : dayColumns());
        const qreal below = y + HeadingHeight + 47 + ChartLabelHeight + 5;
        heading(FiguresMargin, below, m_words.arrivals);
        const qreal width = oneDay ? FiguresWidth : Half;
        drawArrivalBars(m_painter, millimetres(FiguresMargin, below + HeadingHeight + 2, width, 34), hourColumns());
        if (oneDay)
            return;
        heading(RightX, below, m_words.byHour);
        drawShareColumns(m_painter, millimetres(RightX, below + HeadingHeight + 4, Half, 32), hourColumns());
    }

    /// Entrances and policies, one under the other as far as there is room.
    void drawComparison(qreal y) const
    {
        const qsizetype entrances = std::min(m_paper.figures.entrances.size(), MostEntrances);
        const qsizetype policies = std::ranges::count_if(m_figures.policies, [](const ToldTally &tally) { return tally.visits != 0; });
        const qreal room = OverviewHeight - (y - m_top) - (entrances > 0 ? 2 : 1) * HeadingHeight - 2;
        const qreal line = std::min(MostLine, room / static_cast<qreal>(std::max<qsizetype>(1, entrances + policies)));
        if (entrances > 0) {
            heading(FiguresMargin, y, m_words.byEntrance);
            y += HeadingHeight;
            for (qsizetype i = 0; i < entrances; ++i, y += line)
                shareLine(y, line, m_paper.figures.entrances[i].entrance, m_paper.figures.entrances[i].total);
            y += 2;
        }
        heading(FiguresMargin, y, m_words.byPolicy);
        y += HeadingHeight;
        for (size_t policy = 0; policy < m_figures.policies.size(); ++policy) {
            if (m_figures.policies[policy].visits == 0)
                continue;
            shareLine(y, line, m_words.policies.value(static_cast<qsizetype>(policy)), m_figures.policies[policy]);
            y += line;
        }
    }

    void shareLine(qreal y, qreal height, const QString &name, const ToldTally &tally) const
    {
        drawShareLine(m_painter, millimetres(FiguresMargin, y, Half, height), name, tally.adoption, m_words);
    }

    [[nodiscard]] qreal drawOutcomes(qreal y) const
    {
        heading(RightX, y, m_words.outcomes);
        y += HeadingHeight;
        qint64 most = 0;
        for (size_t i = 0; m_figures.checks && i < m_figures.checks->size(); ++i)
            most = std::max(most, (*m_figures.checks)[i]);
        for (size_t i = 0; i < CheckOutcomes; ++i, y += 5.2) {
            const auto count = m_figures.checks ? std::optional((*m_figures.checks)[i]) : std::nullopt;
            drawCountLine(m_painter, millimetres(RightX, y, Half, 5.2), m_words.outcomeNames.value(static_cast<qsizetype>(i)), count, most, m_words);
        }
        return y;
    }

    void drawInstalled(qreal y) const
    {
        heading(RightX, y, m_words.installed);
        y += HeadingHeight;
        const auto &installed = m_figures.installed;
        if (!installed || installed->of == 0) {
            inkText(m_painter, millimetres(RightX, y, Half, 5), installed ? m_words.nobody : m_words.hidden, 3.5, QFont::Normal, Left, InkSoft);
            y += 5;
        } else {
            const ShareInterval interval = wilsonInterval(*installed);
            const qreal part = Half * ratio(*installed);
            m_painter.fillRect(millimetres(RightX, y + 0.5, Half, 2.6), InkJadeTint);
            m_painter.fillRect(millimetres(RightX, y + 0.5, std::max(0.3, part), 2.6), InkJade);
            const QString here
                = m_words.installedHere.arg(installed->with).arg(percents(ratio(*installed)), percents(interval.low), percents(interval.high));
            inkText(m_painter, millimetres(RightX, y + 4, Half, 5), here, 3.5, QFont::DemiBold);
            inkText(m_painter, millimetres(RightX, y + 9, Half, 5), m_words.shown.arg(installed->of), 3.5, QFont::Normal, Left, InkSoft);
            y += 14;
        }
        if (m_figures.codesNotKept)
            inkText(m_painter, millimetres(RightX, y, Half, 4.5), m_words.olderLeftOut, 3, QFont::Normal, Left, InkSoft);
    }

    QPainter &m_painter;
    qreal m_top;
    const FiguresOnPaper &m_paper;
    const ToldFigures &m_figures;
    const FiguresWords &m_words;
};

} // namespace

const ToldFigures &chosenOf(const FiguresOnPaper &paper)
{
    for (const ToldFigures &entrance : paper.figures.entrances) {
        if (!paper.entrance.isEmpty() && entrance.entrance == paper.entrance)
            return entrance;
    }
    return paper.figures.all;
}

std::pair<int, int> usedHours(const ToldFigures &figures)
{
    const auto used = [](const ToldTally &tally) { return tally.visits != 0; };
    const auto first = std::ranges::find_if(figures.hours, used);
    if (first == figures.hours.end())
        return {0, -1};
    const auto last = std::find_if(figures.hours.rbegin(), figures.hours.rend(), used);
    return {static_cast<int>(first - figures.hours.begin()), 23 - static_cast<int>(last - figures.hours.rbegin())};
}

void drawFiguresOverview(QPainter &painter, qreal top, const FiguresOnPaper &paper, const FiguresWords &words)
{
    Overview(painter, top, paper, words).draw();
}

} // namespace Gatebook
