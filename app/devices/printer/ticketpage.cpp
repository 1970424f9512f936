// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/ticketpage.h"

#include "devices/printer/fittedtext.h"

#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qreal MarginMm = 2;

void drawCode(QPainter &painter, const CodeModules &code, const QRectF &square)
{
    // Whole dots a module, so that no printer has to round.
    const int side = static_cast<int>(square.width()) / (code.size + 2 * QuietZoneModules);
    const int left = static_cast<int>(square.center().x()) - side * code.size / 2;
    const int top = static_cast<int>(square.center().y()) - side * code.size / 2;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.isDark(x, y))
                painter.fillRect(left + x * side, top + y * side, side, side, Qt::black);
        }
    }
}

/// Agency, code, visitor, host and moment one under the other.
void drawWords(QPainter &painter, const PassTicket &ticket, const QRectF &place)
{
    struct Line {
        const QString &text;
        qreal share;
        int weight;
    };
    const Line lines[] = {{ticket.agency, 0.17, QFont::Normal}, {ticket.code, 0.28, QFont::Bold}, {ticket.visitor, 0.23, QFont::DemiBold},
        {ticket.host, 0.18, QFont::Normal}, {ticket.moment, 0.14, QFont::Normal}};
    qreal top = place.top();
    for (const Line &line : lines) {
        const qreal height = place.height() * line.share;
        drawFitted(painter, {place.left(), top, place.width(), height}, line.text, height * 25.4 / PaperDotsPerInch * 0.62, line.weight);
        top += height;
    }
}

void drawPage(QPainter &painter, const PassTicket &ticket, const CodeModules &code, QSizeF millimetres)
{
    const QRectF page(
        paperDots(MarginMm), paperDots(MarginMm), paperDots(millimetres.width() - 2 * MarginMm), paperDots(millimetres.height() - 2 * MarginMm));
    const bool isBroad = page.width() > page.height();
    // The words have the rest, and at least two fifths.
    const qreal side = isBroad ? std::min(page.height(), page.width() * 0.6) : std::min(page.width(), page.height() * 0.6);
    const QRectF square(page.left() + (isBroad ? 0 : (page.width() - side) / 2), page.top() + (isBroad ? (page.height() - side) / 2 : 0), side, side);
    drawCode(painter, code, square);
    drawWords(painter, ticket, isBroad ? page.adjusted(side, 0, 0, 0) : page.adjusted(0, side, 0, 0));
}

} // namespace

Result<void> writeTicket(QIODevice &pdf, const PassTicket &ticket, const CodeMaker &codes, QSizeF millimetres)
{
    const auto code = codes.qr(ticket.qrText);
    if (!code)
        return code.failure();
    QPdfWriter writer(&pdf);
    writer.setResolution(PaperDotsPerInch);
    writer.setCreator(QStringLiteral("Gatebook"));
    writer.setPageSize(QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return Failure{Failure::Reason::CannotWrite, QStringLiteral("the pass cannot be drawn")};
    drawPage(painter, ticket, *code, millimetres);
    return painter.end() ? Result<void>() : Failure{Failure::Reason::CannotWrite, QStringLiteral("the pass cannot be drawn")};
}

} // namespace Gatebook
