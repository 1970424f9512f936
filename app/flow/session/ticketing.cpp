// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/ticketing.h"

#include "visit/localtime.h"

namespace Gatebook {

Ticketing::Ticketing(const Session &session, PassPrinter &printer, QString agency, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_printer(printer)
    , m_agency(std::move(agency))
    , m_timezone(std::move(zone))
{
    connect(&session, &Session::stepChanged, this, &Ticketing::followStep);
    connect(&printer, &PassPrinter::printed, this, [this] { setTrouble(std::nullopt); });
    connect(&printer, &PassPrinter::failed, this, [this](const Failure &why) { setTrouble(why); });
}

void Ticketing::followStep()
{
    const Visit &visit = m_session.recorded();
    if (m_session.step() == Step::Welcome && visit.pass)
        m_printer.print(ticketOf(visit, m_agency, m_timezone));
}

void Ticketing::setTrouble(const std::optional<Failure> &trouble)
{
    if (trouble == m_trouble)
        return;
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
