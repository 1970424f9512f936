// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/ticketing.h"

#include "visit/localtime.h"

namespace Gatebook {

Ticketing::Ticketing(const Session &session, PassPrinter *printer, const Clock &clock, QString agency, QByteArray zone, QObject *parent)
    : Ticketing(printer, clock, std::move(agency), std::move(zone), parent)
{
    connect(&session, &Session::stepChanged, this, [this, &session] { followStep(session); });
}

Ticketing::Ticketing(PassPrinter *printer, const Clock &clock, QString agency, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
    , m_clock(clock)
    , m_agency(std::move(agency))
    , m_timezone(std::move(zone))
{
    if (!printer)
        return;
    connect(printer, &PassPrinter::printed, this, [this](int job) { ended(job, std::nullopt); });
    connect(printer, &PassPrinter::failed, this, &Ticketing::ended);
}

void Ticketing::followStep(const Session &session)
{
    if (session.step() == Step::Welcome)
        show(session.recorded());
    else
        forget();
}

void Ticketing::show(const Visit &visit)
{
    forget();
    if (!m_printer || !visit.pass)
        return;
    m_ticket = ticketOf(visit, m_agency, m_timezone);
    print();
}

void Ticketing::forget()
{
    if (!m_ticket)
        return;
    m_ticket.reset();
    m_progress = Progress::None;
    m_job = 0;
    m_prints = 0;
    emit changed();
}

bool Ticketing::canPrintAgain() const
{
    return m_ticket && m_progress != Progress::Printing && m_prints < MostPrints;
}

void Ticketing::printAgain()
{
    if (canPrintAgain())
        print();
}

void Ticketing::print()
{
    ++m_prints;
    m_progress = Progress::Printing;
    m_job = m_printer->print(*m_ticket);
    emit changed();
}

void Ticketing::ended(int job, const std::optional<Failure> &trouble)
{
    setTrouble(trouble);
    if (!m_ticket || job != m_job)
        return; // of a visitor who has gone on
    m_progress = trouble ? Progress::Failed : Progress::Printed;
    emit changed();
}

void Ticketing::setTrouble(const std::optional<Failure> &trouble)
{
    if (trouble == m_trouble)
        return;
    if (!m_trouble)
        m_troubleSinceMs = m_clock.monotonicMs();
    m_trouble = trouble;
    emit troubleChanged();
}

PassTicket ticketOf(const Visit &visit, const QString &agency, const QByteArray &zone)
{
    const QDateTime moment = localTime(visit.checkedInAtMs, zone);
    return {agency, passQrText(visit.pass->token), displayed(visit.pass->code), visit.visitor.name, toText(visit.host),
        moment.toString(QStringLiteral("dd/MM/yyyy HH:mm"))};
}

} // namespace Gatebook
