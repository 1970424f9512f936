// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/rollcallpage.h"

#include "devices/printer/fittedtext.h"
#include "devices/printer/sheet.h"
#include "visit/localtime.h"

namespace Gatebook {

namespace {

// Millimetres.
constexpr qreal Margin = 15;
constexpr qreal HeadHeight = 27;
constexpr qreal FootHeight = 8;
constexpr qreal HeadingHeight = 12;
constexpr qreal RowHeight = 12;
constexpr qreal NoteHeight = 9;
constexpr qreal SignatureHeight = 16;
constexpr qreal BoxSide = 6;

/// One thing on the paper, as high as `height`.
struct Item {
    enum Kind { Heading, Note, Person, Signature };
    Kind kind = Note;
    qreal height = NoteHeight;
    QString text;
    int number = 0;
    const RollCallPerson *person = nullptr;
};

/// All of it in order, and then cut into pages.
class Paper
{
public:
    Paper(const RollCall &call, const QSet<QUuid> &here, const RollCallWords &words)
        : m_call(call)
        , m_here(here)
        , m_words(words)
    {
        list(words.help, call.help);
        list(words.waiting, call.waiting);
        list(words.inside, call.inside);
        list(words.unseen, call.unseen, call.unseen.isEmpty() ? QString() : words.unseenNote);
        m_items.append({Item::Signature, SignatureHeight, words.signature});
        cut();
    }

    [[nodiscard]] bool draw(QPdfWriter &writer) const
    {
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        for (int page = 0; page < m_pages.size(); ++page) {
            if (page > 0 && !writer.newPage())
                return false;
            drawHead(painter);
            drawFoot(painter, page);
            qreal y = Margin + HeadHeight;
            for (const Item &item : m_pages[page]) {
                drawItem(painter, item, y);
                y += item.height;
            }
        }
        return painter.end();
    }

private:
    void list(const QString &heading, const QList<RollCallPerson> &people, const QString &note = {})
    {
        m_items.append({Item::Heading, HeadingHeight, QStringLiteral("%1 · %2").arg(heading).arg(people.size())});
        if (!note.isEmpty())
            m_items.append({Item::Note, NoteHeight, note});
        if (people.isEmpty())
            m_items.append({Item::Note, NoteHeight, m_words.nobody});
        QString entrance;
        for (const RollCallPerson &person : people) {
            if (person.entrance != entrance) {
                entrance = person.entrance;
                m_items.append({Item::Note, NoteHeight, entrance});
            }
            m_items.append({Item::Person, RowHeight, {}, ++m_number, &person});
        }
    }

    /// A heading stays with what it heads.
    void cut()
    {
        constexpr qreal Room = SheetHeight - 2 * Margin - HeadHeight - FootHeight;
        m_pages.append(QList<Item>());
        qreal used = 0;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            qreal needed = m_items[i].height;
            for (qsizetype next = i; next + 1 < m_items.size() && (m_items[next].kind == Item::Heading || m_items[next].kind == Item::Note); ++next)
                needed += m_items[next + 1].height;
            if (used + needed > Room && used > 0) {
                m_pages.append(QList<Item>());
                used = 0;
            }
            m_pages.last().append(m_items[i]);
            used += m_items[i].height;
        }
    }

    void drawHead(QPainter &painter) const
    {
        const QString moment = localTime(m_call.madeAtMs, m_call.zone).toString(QStringLiteral("HH:mm:ss dd/MM/yyyy"));
        constexpr qreal Width = SheetWidth - 2 * Margin;
        constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
        constexpr Qt::Alignment Right = Qt::AlignRight | Qt::AlignVCenter;
        drawFitted(painter, millimetres(Margin, Margin, Width * 0.5, 12), m_words.title, 8, QFont::Bold, Left);
        drawFitted(painter, millimetres(Margin + Width * 0.5, Margin, Width * 0.5, 12), m_words.agency, 4, QFont::Normal, Right);
        drawFitted(painter, millimetres(Margin, Margin + 12, Width * 0.6, 8), m_words.made.arg(moment), 4, QFont::Normal, Left);
        drawFitted(
            painter, millimetres(Margin + Width * 0.6, Margin + 12, Width * 0.4, 8), m_words.total.arg(m_call.size()), 4.6, QFont::DemiBold, Right);
        painter.fillRect(millimetres(Margin, Margin + 21.5, Width, 0.5), Qt::black);
    }

    void drawFoot(QPainter &painter, int page) const
    {
        drawFitted(painter, millimetres(Margin, SheetHeight - Margin - FootHeight + 3, SheetWidth - 2 * Margin, FootHeight - 3),
            m_words.page.arg(page + 1).arg(m_pages.size()), 3.4, QFont::Normal, Qt::AlignRight | Qt::AlignVCenter);
    }

    void drawItem(QPainter &painter, const Item &item, qreal y) const
    {
        const QRectF line = millimetres(Margin, y, SheetWidth - 2 * Margin, item.height);
        switch (item.kind) {
        case Item::Heading:
            return drawFitted(painter, line.adjusted(0, paperDots(3), 0, 0), item.text, 5.2, QFont::Bold, Qt::AlignLeft | Qt::AlignVCenter);
        case Item::Note:
            return drawFitted(painter, line, item.text, 3.8, QFont::Normal, Qt::AlignLeft | Qt::AlignVCenter);
        case Item::Signature:
            return drawFitted(painter, line, item.text, 4, QFont::Normal, Qt::AlignLeft | Qt::AlignBottom);
        case Item::Person:
            return drawPerson(painter, item, y);
        }
    }

    [[nodiscard]] QString nameOf(const RollCallPerson &person) const
    {
        if (!person.name.isEmpty())
            return person.name;
        if (!person.companion)
            return m_words.unnamed;
        return person.companionOf.isEmpty() ? m_words.grouped : m_words.companion.arg(person.companionOf);
    }

    void drawPerson(QPainter &painter, const Item &item, qreal y) const
    {
        const RollCallPerson &person = *item.person;
        constexpr Qt::Alignment Left = Qt::AlignLeft | Qt::AlignVCenter;
        drawBox(painter, millimetres(Margin + 0.5, y + (RowHeight - BoxSide) / 2, BoxSide, BoxSide), m_here.contains(person.visit));
        drawFitted(painter, millimetres(Margin + 9, y, 10, RowHeight), QString::number(item.number), 3.6, QFont::Normal, Left);
        drawFitted(painter, millimetres(Margin + 20, y + 0.5, 122, 6.5), nameOf(person), 4.6, QFont::DemiBold, Left);
        const QString errand = person.organisation.isEmpty() || person.host.isEmpty() ? person.organisation + person.host
                                                                                      : person.organisation + QStringLiteral(" → ") + person.host;
        drawFitted(painter, millimetres(Margin + 20, y + 6.8, 122, 4.4), errand, 3.3, QFont::Normal, Left);
        drawFitted(painter, millimetres(Margin + 144, y, 36, RowHeight), m_words.since.arg(moment(person.sinceMs)), 3.8, QFont::Normal,
            Qt::AlignRight | Qt::AlignVCenter);
        painter.fillRect(millimetres(Margin, y + RowHeight - 0.1, SheetWidth - 2 * Margin, 0.1), Qt::gray);
    }

    static void drawBox(QPainter &painter, const QRectF &box, bool ticked)
    {
        painter.setPen(QPen(Qt::black, paperDots(0.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawRect(box);
        if (!ticked)
            return;
        painter.setPen(QPen(Qt::black, paperDots(0.9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{box.left() + box.width() * 0.2, box.top() + box.height() * 0.55},
            {box.left() + box.width() * 0.42, box.top() + box.height() * 0.78}, {box.left() + box.width() * 0.82, box.top() + box.height() * 0.24}};
        painter.drawPolyline(tick, 3);
        painter.setPen(Qt::black);
    }

    /// "08:44"; with the date when it is another day's.
    [[nodiscard]] QString moment(qint64 utcMs) const
    {
        const QDateTime then = localTime(utcMs, m_call.zone);
        const bool sameDay = then.date() == localTime(m_call.madeAtMs, m_call.zone).date();
        return then.toString(sameDay ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm dd/MM"));
    }

    const RollCall &m_call;
    const QSet<QUuid> &m_here;
    const RollCallWords &m_words;
    QList<Item> m_items;
    QList<QList<Item>> m_pages;
    int m_number = 0;
};

} // namespace

Result<QByteArray> RollCallPages::pdf(const RollCall &call, const QSet<QUuid> &here, const RollCallWords &words)
{
    return drawSheets(QStringLiteral("roll call"), [&](QPdfWriter &writer) { return Paper(call, here, words).draw(writer); });
}

} // namespace Gatebook
