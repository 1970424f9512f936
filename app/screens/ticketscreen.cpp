// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/ticketscreen.h"

#include "visit/localtime.h"

#include <utility>

namespace Gatebook {

// QML sees the progress by number.
static_assert(int(TicketScreen::Printing) == int(Ticketing::Progress::Printing) && int(TicketScreen::Failed) == int(Ticketing::Progress::Failed));

TicketScreen::TicketScreen(Ticketing &tickets, const Clock &clock, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_tickets(tickets)
    , m_clock(clock)
    , m_timezone(std::move(zone))
{
    connect(&tickets, &Ticketing::changed, this, &TicketScreen::changed);
    connect(&tickets, &Ticketing::troubleChanged, this, &TicketScreen::noteTrouble);
}

TicketScreen::Trouble TicketScreen::trouble() const
{
    if (!m_tickets.trouble())
        return NoTrouble;
    switch (m_tickets.trouble()->reason) {
    case Failure::Reason::Unsupported:
        return NoProgram;
    case Failure::Reason::Conflict:
        return FarBehind;
    default:
        return NotTaken;
    }
}

void TicketScreen::noteTrouble()
{
    // The wall clock of then, by the monotonic one: it may have been put right since.
    const qint64 ago = m_clock.monotonicMs() - m_tickets.troubleSinceMs();
    m_since = m_tickets.trouble() ? clockText(m_clock.utcMs() - ago, m_timezone) : QString();
    emit troubleChanged();
}

} // namespace Gatebook
