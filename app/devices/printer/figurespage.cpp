// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/figurespage.h"

#include "devices/printer/figuresoverview.h"
#include "devices/printer/figurestables.h"
#include "visit/localtime.h"

namespace Gatebook {

namespace {

// Millimetres.
constexpr qreal HeadHeight = 27;
constexpr qreal FootHeight = 10;
constexpr qreal Room = SheetHeight - 2 * FiguresMargin - HeadHeight - FootHeight;
static_assert(OverviewHeight <= Room);
constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;

/// The first sheet drawn, then the tables.
class Paper
{
public:
    Paper(const FiguresOnPaper &figures, const FiguresWords &words)
        : m_figures(figures)
        , m_words(words)
        , m_tables(figures, words, Room)
    {
    }

    [[nodiscard]] bool draw(QPdfWriter &writer) const
    {
        writer.setTitle(m_words.title);
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        painter.setRenderHint(QPainter::Antialiasing);
        for (int page = 0; page < pages(); ++page) {
            if (page > 0 && !writer.newPage())
                return false;
            drawHead(painter);
            drawFoot(painter, page);
            if (page == 0)
                drawFiguresOverview(painter, FiguresMargin + HeadHeight, m_figures, m_words);
            else
                m_tables.draw(painter, page - 1, FiguresMargin + HeadHeight - 4);
        }
        return painter.end();
    }

private:
    [[nodiscard]] int pages() const { return 1 + m_tables.sheets(); }

    [[nodiscard]] QString period() const
    {
        const QList<ToldDay> &days = m_figures.figures.all.days;
        if (days.isEmpty())
            return {};
        const auto text = [](QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); };
        const QString first = text(days.first().date);
        return days.size() == 1 ? first : m_words.period.arg(first, text(days.last().date));
    }

    void drawHead(QPainter &painter) const
    {
        const QString moment = localTime(m_figures.madeAtMs, m_figures.zone).toString(QStringLiteral("HH:mm dd/MM/yyyy"));
        const QString entrance = chosenOf(m_figures).entrance;
        const QString of = QStringLiteral("%1 · %2").arg(period(), entrance.isEmpty() ? m_words.everywhere : entrance);
        inkText(painter, millimetres(FiguresMargin, FiguresMargin, FiguresWidth * 0.5, 12), m_words.title, 8, QFont::Bold);
        inkText(
            painter, millimetres(FiguresMargin + FiguresWidth * 0.5, FiguresMargin, FiguresWidth * 0.5, 12), m_words.agency, 4, QFont::Normal, Right);
        inkText(painter, millimetres(FiguresMargin, FiguresMargin + 12, FiguresWidth * 0.62, 8), of, 4.2, QFont::DemiBold);
        inkText(painter, millimetres(FiguresMargin + FiguresWidth * 0.62, FiguresMargin + 12, FiguresWidth * 0.38, 8), m_words.made.arg(moment), 3.6,
            QFont::Normal, Right, InkSoft);
        painter.fillRect(millimetres(FiguresMargin, FiguresMargin + 21.5, FiguresWidth, 0.5), InkText);
    }

    void drawFoot(QPainter &painter, int page) const
    {
        const qreal y = SheetHeight - FiguresMargin - FootHeight + 3;
        inkText(painter, millimetres(FiguresMargin, y, FiguresWidth - 34, FootHeight - 3), m_words.note, 2.9, QFont::Normal, Left, InkSoft);
        inkText(painter, millimetres(FiguresMargin + FiguresWidth - 30, y, 30, FootHeight - 3), m_words.page.arg(page + 1).arg(pages()), 3.2,
            QFont::Normal, Right, InkSoft);
    }

    const FiguresOnPaper &m_figures;
    const FiguresWords &m_words;
    FiguresTables m_tables;
};

} // namespace

Result<QByteArray> FiguresPages::pdf(const FiguresOnPaper &figures, const FiguresWords &words)
{
    return drawSheets(QStringLiteral("figures"), [&](QPdfWriter &writer) { return Paper(figures, words).draw(writer); });
}

} // namespace Gatebook
