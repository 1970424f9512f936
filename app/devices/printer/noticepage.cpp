// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/noticepage.h"

#include "devices/printer/sheet.h"

#include <QtGui/QTextLayout>

#include <memory>

namespace Gatebook {

namespace {

// Millimetres.
constexpr qreal Margin = 22;
constexpr qreal FootHeight = 10;
constexpr qreal Width = SheetWidth - 2 * Margin;
constexpr qreal Room = SheetHeight - 2 * Margin - FootHeight;

/// How a title, a heading, a paragraph looks.
struct Look {
    qreal size;  ///< of the letters
    qreal above; ///< free
    int weight;
};
constexpr Look Title{7.2, 0, QFont::Bold};
constexpr Look Heading{4.6, 6.5, QFont::DemiBold};
constexpr Look Body{4.0, 1.6, QFont::Normal};
constexpr qreal LineStep = 1.18; ///< of a line's own height

/// One line of a text, laid out.
struct Line {
    std::shared_ptr<QTextLayout> text;
    int index = 0;
    qreal above = 0;      ///< free, but not at the top of a sheet
    qreal height = 0;     ///< both in dots
    bool staysUp = false; ///< stands on the sheet of the next line
};

class Paper
{
public:
    Paper(const ShownNotice &shown, QString family, QPdfWriter &writer)
        : m_shown(shown)
        , m_family(std::move(family))
        , m_writer(writer)
    {
        add(shown.notice.title, Title, true);
        for (const NoticePart &part : shown.notice.parts) {
            add(part.heading, Heading, true);
            add(part.body, Body, false);
        }
        cut();
    }

    [[nodiscard]] bool draw() const
    {
        m_writer.setTitle(m_shown.notice.title);
        QPainter painter;
        if (!painter.begin(&m_writer))
            return false;
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (page > 0 && !m_writer.newPage())
                return false;
            drawLines(painter, m_pages[page]);
            drawFoot(painter, page);
        }
        return painter.end();
    }

private:
    void add(QString text, const Look &look, bool isHead)
    {
        text.replace(u'\n', QChar::LineSeparator);
        QFont font(m_family);
        font.setWeight(static_cast<QFont::Weight>(look.weight));
        font.setPixelSize(static_cast<int>(paperDots(look.size)));
        auto layout = std::make_shared<QTextLayout>(text, font, &m_writer);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(paperDots(Width));
            line.setPosition({});
        }
        layout->endLayout();
        const int lines = layout->lineCount();
        for (int i = 0; i < lines; ++i) {
            const bool alone = lines > 1 && (i == 0 || i == lines - 2); // one line would stand alone above or below
            m_lines.append({layout, i, i == 0 ? paperDots(look.above) : 0, layout->lineAt(i).height() * LineStep, isHead || alone});
        }
    }

    /// The lines that may not be parted from this one and are still to come, itself included.
    [[nodiscard]] qreal neededFrom(qsizetype first) const
    {
        qreal needed = m_lines[first].height;
        for (qsizetype i = first; m_lines[i].staysUp && i + 1 < m_lines.size(); ++i)
            needed += m_lines[i + 1].above + m_lines[i + 1].height;
        return needed;
    }

    void cut()
    {
        const qreal room = paperDots(Room);
        qreal used = 0;
        bool parted = true; // whether a sheet may end before this line
        m_pages.append(QList<Line>());
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            Line line = m_lines[i];
            const qreal needed = parted ? neededFrom(i) : line.height;
            // What stays together and is longer than a sheet is parted where the sheet ends.
            if (used > 0 && used + line.above + needed > room && (parted || used + line.above + line.height > room)) {
                m_pages.append(QList<Line>());
                used = 0;
            }
            line.above = used > 0 ? line.above : 0;
            used += line.above + line.height;
            parted = !line.staysUp;
            m_pages.last().append(line);
        }
    }

    static void drawLines(QPainter &painter, const QList<Line> &lines)
    {
        qreal y = paperDots(Margin);
        for (const Line &line : lines) {
            y += line.above;
            line.text->lineAt(line.index).draw(&painter, {paperDots(Margin), y});
            y += line.height;
        }
    }

    void drawFoot(QPainter &painter, qsizetype page) const
    {
        constexpr qreal Top = SheetHeight - Margin - 4;
        constexpr qreal Size = 3;
        const QString which = QStringLiteral("v%1 · %2 · SHA-256 %3…").arg(m_shown.version, m_shown.language, m_shown.digest);
        painter.fillRect(millimetres(Margin, Top - 2, Width, 0.2), Qt::gray);
        drawFitted(painter, millimetres(Margin, Top, Width * 0.8, 4), which, Size, QFont::Normal, Qt::AlignLeft | Qt::AlignVCenter);
        drawFitted(painter, millimetres(Margin + Width * 0.8, Top, Width * 0.2, 4), QStringLiteral("%1 / %2").arg(page + 1).arg(m_pages.size()), Size,
            QFont::Normal, Qt::AlignRight | Qt::AlignVCenter);
    }

    const ShownNotice &m_shown;
    QString m_family;
    QPdfWriter &m_writer;
    QList<Line> m_lines;
    QList<QList<Line>> m_pages;
};

} // namespace

Result<QByteArray> noticePdf(const ShownNotice &shown, const QString &family)
{
    return drawSheets(QStringLiteral("notice"), [&](QPdfWriter &writer) { return Paper(shown, family, writer).draw(); });
}

} // namespace Gatebook
