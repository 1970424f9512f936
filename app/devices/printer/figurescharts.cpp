// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/figurescharts.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qreal AxisWidth = 8;
constexpr qreal DotSize = 2.6;
constexpr qreal FigureHeight = 4.6;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

QPen pen(const QColor &colour, qreal width)
{
    return {colour, paperDots(width), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

bool isKnown(const std::optional<Share> &share)
{
    return share && share->of > 0;
}

/// Where the columns stand, and how often there is room for a label below them.
struct Grid {
    Grid(const QRectF &place, qsizetype count, qreal labelWidth, qreal widest)
        : step(std::min(place.width() / static_cast<qreal>(std::max<qsizetype>(1, count)), paperDots(widest)))
        , left(place.left() + (place.width() - step * static_cast<qreal>(count)) / 2)
        , every(std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(paperDots(labelWidth) / step))))
        , last(count - 1)
    {
    }
    [[nodiscard]] qreal middle(qsizetype column) const { return left + step * (static_cast<qreal>(column) + 0.5); }
    [[nodiscard]] bool isLabelled(qsizetype column) const { return (last - column) % every == 0; }

    qreal step;
    qreal left;
    qsizetype every;
    qsizetype last;
};

QRectF around(qreal x, qreal top, qreal width, qreal height)
{
    return {x - width / 2, top, width, height};
}

void drawLabels(QPainter &painter, const QRectF &place, const Grid &grid, const QList<ChartColumn> &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!grid.isLabelled(i))
            continue;
        const QRectF below = around(grid.middle(i), place.bottom() + paperDots(1), grid.step * static_cast<qreal>(grid.every), paperDots(4));
        inkText(painter, below, columns[i].label, 3, QFont::Normal, Qt::AlignCenter, InkSoft);
    }
}

void drawScale(QPainter &painter, const QRectF &place)
{
    for (int percent = 0; percent <= 100; percent += 25) {
        const qreal y = place.bottom() - place.height() * percent / 100;
        const QRectF word(place.left(), y - paperDots(2), paperDots(AxisWidth - 2), paperDots(4));
        inkText(painter, word, QString::number(percent), 2.9, QFont::Normal, Right, InkSoft);
        painter.fillRect(QRectF(place.left() + paperDots(AxisWidth), y, place.width() - paperDots(AxisWidth), paperDots(0.15)), InkLine);
    }
}

void drawTrend(QPainter &painter, const QRectF &place, const Grid &grid, const QList<ChartColumn> &columns)
{
    painter.setPen(pen(InkJade, 0.5));
    for (qsizetype i = 1; i < columns.size(); ++i) {
        const auto &before = columns[i - 1].tally.adoption;
        const auto &now = columns[i].tally.adoption;
        if (isKnown(before) && isKnown(now))
            painter.drawLine(QPointF(grid.middle(i - 1), place.bottom() - place.height() * ratio(*before)),
                QPointF(grid.middle(i), place.bottom() - place.height() * ratio(*now)));
    }
}

void drawShareColumn(QPainter &painter, const QRectF &place, qreal x, qreal step, const ToldTally &tally)
{
    if (!tally.adoption)
        return hatch(painter, around(x, place.top(), std::min(step * 0.8, paperDots(7)), place.height()));
    if (!isKnown(tally.adoption))
        return;
    const ShareInterval interval = wilsonInterval(*tally.adoption);
    const qreal top = place.bottom() - place.height() * interval.high;
    const qreal width = std::min(paperDots(4.4), step * 0.8);
    painter.setPen(pen(InkJade, 0.25));
    painter.setBrush(InkJadeTint);
    const QRectF pill = around(x, top, width, place.height() * (interval.high - interval.low)).adjusted(0, -width / 4, 0, width / 4);
    painter.drawRoundedRect(pill, width / 2, width / 2);
    const qreal dot = std::min(paperDots(DotSize), width * 0.75);
    painter.setPen(pen(InkJade, 0.55));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(x, place.bottom() - place.height() * ratio(*tally.adoption)), dot / 2, dot / 2);
    painter.setBrush(Qt::NoBrush);
    if (step >= paperDots(7))
        inkText(painter, around(x, pill.top() - paperDots(FigureHeight), step, paperDots(FigureHeight)), percents(ratio(*tally.adoption)), 3.5,
            QFont::DemiBold, Qt::AlignCenter);
}

} // namespace

void hatch(QPainter &painter, const QRectF &place)
{
    painter.save();
    painter.setClipRect(place);
    painter.setPen(pen(InkEdge, 0.18));
    const qreal step = paperDots(1.6);
    const int lines = static_cast<int>(std::ceil((place.width() + place.height()) / step));
    for (int i = 0; i < lines; ++i) {
        const qreal x = place.left() - place.height() + step * i;
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    }
    painter.restore();
}

void drawShareColumns(QPainter &painter, const QRectF &place, const QList<ChartColumn> &columns)
{
    drawScale(painter, place);
    const QRectF inner = place.adjusted(paperDots(AxisWidth), 0, 0, 0);
    const Grid grid(inner, columns.size(), 12, 26);
    drawTrend(painter, inner, grid, columns);
    for (qsizetype i = 0; i < columns.size(); ++i)
        drawShareColumn(painter, inner, grid.middle(i), grid.step, columns[i].tally);
    drawLabels(painter, inner, grid, columns);
}

void drawArrivalBars(QPainter &painter, const QRectF &place, const QList<ChartColumn> &columns)
{
    qint64 most = 1;
    for (const ChartColumn &column : columns)
        most = std::max(most, column.tally.visits.value_or(0));
    const Grid grid(place, columns.size(), 5, 14);
    const qreal room = place.height() - paperDots(FigureHeight);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto &visits = columns[i].tally.visits;
        if (!visits) {
            hatch(painter, around(grid.middle(i), place.bottom() - paperDots(6), grid.step * 0.78, paperDots(6)));
            continue;
        }
        if (*visits == 0)
            continue;
        const qreal height = std::max(paperDots(0.6), room * static_cast<qreal>(*visits) / static_cast<qreal>(most));
        painter.fillRect(around(grid.middle(i), place.bottom() - height, grid.step * 0.78, height), InkJade);
        const QRectF over = around(grid.middle(i), place.bottom() - height - paperDots(FigureHeight), grid.step, paperDots(FigureHeight));
        inkText(painter, over, QString::number(*visits), 3.2, QFont::DemiBold, Qt::AlignCenter);
    }
    painter.fillRect(QRectF(place.left(), place.bottom(), place.width(), paperDots(0.25)), InkEdge);
    drawLabels(painter, place, grid, columns);
}

void drawShareLine(QPainter &painter, const QRectF &place, const QString &name, const std::optional<Share> &adoption, const FiguresWords &words)
{
    const qreal unit = place.width() / 100;
    inkText(painter, {place.left(), place.top(), 29 * unit, place.height()}, name, 3.5);
    const QRectF track(place.left() + 30 * unit, place.center().y(), 26 * unit, paperDots(0.3));
    painter.fillRect(track, InkLine);
    const QRectF figure(track.right() + 3 * unit, place.top(), 12 * unit, place.height());
    if (!adoption)
        hatch(painter, track.adjusted(0, -paperDots(1.4), 0, paperDots(1.4)));
    if (!isKnown(adoption))
        return inkText(painter, figure, adoption ? words.nobody : words.hidden, 3.5, QFont::Normal, Qt::AlignLeft | Qt::AlignVCenter, InkSoft);
    const ShareInterval interval = wilsonInterval(*adoption);
    const qreal height = paperDots(2.6);
    painter.setPen(pen(InkJade, 0.25));
    painter.setBrush(InkJadeTint);
    const qreal width = std::max(height, track.width() * (interval.high - interval.low));
    painter.drawRoundedRect(
        QRectF(track.left() + track.width() * interval.low, track.center().y() - height / 2, width, height), height / 2, height / 2);
    painter.setPen(pen(InkJade, 0.55));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(track.left() + track.width() * ratio(*adoption), track.center().y()), height * 0.4, height * 0.4);
    painter.setBrush(Qt::NoBrush);
    inkText(painter, figure, words.percent.arg(percents(ratio(*adoption))), 3.5, QFont::DemiBold);
    const QString more = QStringLiteral("%1–%2 · %3/%4").arg(percents(interval.low), percents(interval.high)).arg(adoption->with).arg(adoption->of);
    inkText(painter, {figure.right(), place.top(), place.right() - figure.right(), place.height()}, more, 3, QFont::Normal, Right, InkSoft);
}

void drawCountLine(
    QPainter &painter, const QRectF &place, const QString &name, const std::optional<qint64> &count, qint64 most, const FiguresWords &words)
{
    const qreal unit = place.width() / 100;
    inkText(painter, {place.left(), place.top(), 43 * unit, place.height()}, name, 3.5);
    const qreal height = paperDots(2.6);
    const qreal length = count ? 38 * unit * static_cast<qreal>(*count) / static_cast<qreal>(std::max<qint64>(1, most)) : 12 * unit;
    const QRectF bar(place.left() + 45 * unit, place.center().y() - height / 2, std::max(length, paperDots(0.4)), height);
    if (count)
        painter.fillRect(bar, *count == 0 ? InkLine : InkJade);
    else
        hatch(painter, bar);
    inkText(painter, place.adjusted(85 * unit, 0, 0, 0), count ? QString::number(*count) : words.hidden, 3.5, count ? QFont::DemiBold : QFont::Normal,
        Right, count ? InkText : InkSoft);
}

} // namespace Gatebook
