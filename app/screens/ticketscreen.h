// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/session/ticketing.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// The printed pass for QML: to the visitor how it is with their own, to the staff what is the matter with the printer, since when, and what to do.
class TicketScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool available READ available CONSTANT FINAL) ///< a printer is set
    Q_PROPERTY(Progress progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(bool canPrintAgain READ canPrintAgain NOTIFY changed FINAL)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY troubleChanged FINAL)
    Q_PROPERTY(QString since READ since NOTIFY troubleChanged FINAL)   ///< "08:31", of the trouble
    Q_PROPERTY(QString detail READ detail NOTIFY troubleChanged FINAL) ///< for IT, in English

public:
    enum Progress { None, Printing, Printed, Failed };
    Q_ENUM(Progress)
    enum Trouble {
        NoTrouble,
        NoProgram, ///< what prints is not installed
        FarBehind, ///< earlier passes are still waiting
        NotTaken   ///< refused, or no answer
    };
    Q_ENUM(Trouble)

    /// `zone` (IANA) is the site's.
    TicketScreen(Ticketing &tickets, const Clock &clock, QByteArray zone, QObject *parent = nullptr);

    [[nodiscard]] bool available() const { return m_tickets.hasPrinter(); }
    [[nodiscard]] Progress progress() const { return static_cast<Progress>(m_tickets.progress()); }
    [[nodiscard]] bool canPrintAgain() const { return m_tickets.canPrintAgain(); }
    [[nodiscard]] Trouble trouble() const;
    [[nodiscard]] QString since() const { return m_since; }
    [[nodiscard]] QString detail() const { return m_tickets.trouble() ? m_tickets.trouble()->detail : QString(); }

    Q_INVOKABLE void printAgain() { m_tickets.printAgain(); }

signals:
    void changed();
    void troubleChanged();

private:
    void noteTrouble();

    Ticketing &m_tickets;
    const Clock &m_clock;
    QByteArray m_timezone;
    QString m_since;
};

} // namespace Gatebook
