// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/figurestables.h"

#include "devices/printer/figuresoverview.h"

namespace Gatebook {

namespace {

// Millimetres.
constexpr qreal Gap = 8;
constexpr qreal ColumnWidth = (FiguresWidth - Gap) / 2;
constexpr qreal HeadingHeight = 11;
constexpr qreal LineHeight = 5.6;
// Where the cells of a line end, from its left.
constexpr qreal LabelEnd = 29;
constexpr qreal VisitsEnd = 42;
constexpr qreal HeardEnd = 60;
constexpr qreal ShareEnd = 71;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

} // namespace

FiguresTables::FiguresTables(const FiguresOnPaper &paper, const FiguresWords &words, qreal room)
    : m_words(words)
    , m_room(room)
    , m_columns{{}}
{
    addTables(paper);
}

void FiguresTables::addTables(const FiguresOnPaper &paper)
{
    const ToldFigures &figures = chosenOf(paper);
    QList<Line> days;
    for (const ToldDay &day : figures.days)
        days.append({Line::Figures, m_words.weekdays.value(day.date.dayOfWeek() - 1) + day.date.toString(QStringLiteral(" d/M/yyyy")), day.tally});
    QList<Line> hours;
    const auto [first, last] = usedHours(figures);
    for (int hour = first; hour <= last; ++hour)
        hours.append({Line::Figures, QStringLiteral("%1–%2").arg(hour).arg(hour + 1), figures.hours[static_cast<size_t>(hour)]});
    QList<Line> entrances;
    for (const ToldFigures &entrance : paper.figures.entrances)
        entrances.append({Line::Figures, entrance.entrance, entrance.total});
    QList<Line> policies;
    for (size_t policy = 0; policy < figures.policies.size(); ++policy)
        policies.append({Line::Figures, m_words.policies.value(static_cast<qsizetype>(policy)), figures.policies[policy]});
    add(m_words.byDay, days);
    add(m_words.byHour, hours);
    add(m_words.byEntrance, entrances);
    add(m_words.byPolicy, policies);
}

qreal FiguresTables::heightOf(Line::Kind kind)
{
    return kind == Line::Heading ? HeadingHeight : LineHeight;
}

/// A table stands in one column where it fits into one. Where it does not, its heading stays with two lines, and stands again above what goes on.
void FiguresTables::add(const QString &heading, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    const auto needed = [](qsizetype count) { return HeadingHeight + LineHeight * static_cast<qreal>(1 + count); };
    const qreal least = needed(needed(lines.size()) <= m_room ? lines.size() : std::min<qsizetype>(2, lines.size()));
    const auto begin = [&](const QString &text, bool anew) {
        if (anew) {
            m_columns.append(QList<Line>());
            m_used = 0;
        }
        m_columns.last() += {{Line::Heading, text}, {Line::Head, {}}};
        m_used += HeadingHeight + LineHeight;
    };
    begin(heading, m_used + least > m_room);
    for (const Line &line : lines) {
        if (m_used + LineHeight > m_room)
            begin(m_words.continued.arg(heading), true);
        m_columns.last().append(line);
        m_used += LineHeight;
    }
}

void FiguresTables::draw(QPainter &painter, int sheet, qreal top) const
{
    const qsizetype first = qsizetype(2) * sheet;
    for (qsizetype side = 0; side < 2 && first + side < m_columns.size(); ++side) {
        qreal y = top;
        for (const Line &line : m_columns[first + side]) {
            drawLine(painter, FiguresMargin + static_cast<qreal>(side) * (ColumnWidth + Gap), y, line);
            y += heightOf(line.kind);
        }
    }
}

void FiguresTables::drawLine(QPainter &painter, qreal x, qreal y, const Line &line) const
{
    if (line.kind == Line::Heading)
        return inkText(painter, millimetres(x, y + 3, ColumnWidth, HeadingHeight - 3), line.text, 4.2, QFont::DemiBold);
    painter.fillRect(millimetres(x, y + LineHeight - 0.1, ColumnWidth, 0.12), line.kind == Line::Head ? InkEdge : InkLine);
    if (line.kind == Line::Figures) {
        inkText(painter, millimetres(x, y, LabelEnd, LineHeight), line.text, 3.3);
        return drawFigures(painter, x, y, line.tally);
    }
    const auto head = [&](qreal from, qreal to, const QString &text) {
        inkText(painter, millimetres(x + from + 1, y, to - from - 1, LineHeight), text, 2.9, QFont::Normal, Right, InkSoft);
    };
    head(LabelEnd, VisitsEnd, m_words.visits);
    head(VisitsEnd, HeardEnd, m_words.heardOf);
    head(ShareEnd, ColumnWidth, m_words.interval);
}

void FiguresTables::drawFigures(QPainter &painter, qreal x, qreal y, const ToldTally &tally) const
{
    const auto cell = [&](qreal from, qreal to, const QString &text, bool told, int weight = QFont::Normal) {
        inkText(painter, millimetres(x + from + 1, y, to - from - 1, LineHeight), text, told ? 3.3 : 2.9, weight, Right, told ? InkText : InkSoft);
    };
    cell(LabelEnd, VisitsEnd, tally.visits ? QString::number(*tally.visits) : m_words.hidden, tally.visits.has_value());
    if (!tally.adoption)
        return tally.visits ? cell(VisitsEnd, ColumnWidth, m_words.hidden, false) : void();
    if (tally.adoption->of == 0)
        return cell(ShareEnd, ColumnWidth, QStringLiteral("–"), false);
    const ShareInterval interval = wilsonInterval(*tally.adoption);
    cell(VisitsEnd, HeardEnd, QStringLiteral("%1/%2").arg(tally.adoption->with).arg(tally.adoption->of), true);
    cell(HeardEnd, ShareEnd, m_words.percent.arg(percents(ratio(*tally.adoption))), true, QFont::DemiBold);
    cell(ShareEnd, ColumnWidth, QStringLiteral("%1–%2").arg(percents(interval.low), percents(interval.high)), true);
}

} // namespace Gatebook
