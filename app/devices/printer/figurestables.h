// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/printer/figuresink.h"

namespace Gatebook {

/// Days, hours, entrances and policies in numbers, in two columns on as many sheets as it takes.
class FiguresTables
{
public:
    /// `room`: how high the columns may be, in millimetres. Both outlive it.
    FiguresTables(const FiguresOnPaper &paper, const FiguresWords &words, qreal room);

    [[nodiscard]] int sheets() const { return static_cast<int>((m_columns.size() + 1) / 2); }
    void draw(QPainter &painter, int sheet, qreal top) const;

private:
    struct Line {
        enum Kind { Heading, Head, Figures };
        Kind kind = Figures;
        QString text;
        ToldTally tally{};
    };
    void addTables(const FiguresOnPaper &paper);
    void add(const QString &heading, const QList<Line> &lines);
    void drawLine(QPainter &painter, qreal x, qreal y, const Line &line) const;
    void drawFigures(QPainter &painter, qreal x, qreal y, const ToldTally &tally) const;
    static qreal heightOf(Line::Kind kind);

    const FiguresWords &m_words;
    qreal m_room;
    qreal m_used = 0;
    QList<QList<Line>> m_columns;
};

} // namespace Gatebook
