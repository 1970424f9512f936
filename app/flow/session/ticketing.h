// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/passprinter.h"
#include "flow/session/session.h"

namespace Gatebook {

/// Prints the pass when the visitor is welcomed. Whatever becomes of it, the visitor goes on: the pass is on the screen. GUI thread.
class Ticketing : public QObject
{
    Q_OBJECT

public:
    /// `zone` (IANA) is that of the moment on the ticket. Both outlive it.
    Ticketing(const Session &session, PassPrinter &printer, QString agency, QByteArray zone, QObject *parent = nullptr);

    /// Why the last pass was not printed; nothing once one was.
    [[nodiscard]] const std::optional<Failure> &trouble() const { return m_trouble; }

signals:
    void troubleChanged();

private:
    void followStep();
    void setTrouble(const std::optional<Failure> &trouble);

    const Session &m_session;
    PassPrinter &m_printer;
    QString m_agency;
    QByteArray m_timezone;
    std::optional<Failure> m_trouble;
};

/// What a ticket says of a visit that has a pass.
[[nodiscard]] PassTicket ticketOf(const Visit &visit, const QString &agency, const QByteArray &zone);

} // namespace Gatebook
