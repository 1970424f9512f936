// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/passprinter.h"
#include "flow/session/session.h"

namespace Gatebook {

/// The pass on paper: printed when the visitor is welcomed, or was let in by the receptionist, and again when asked, with the same code. Whatever
/// becomes of it, nobody waits: the pass is on the screen. GUI thread.
class Ticketing : public QObject
{
    Q_OBJECT

public:
    /// Of the pass on the screen.
    enum class Progress { None, Printing, Printed, Failed };
    static constexpr int MostPrints = 3; ///< of one pass

    /// `printer` nullptr: none is set, and nothing is ever printed. `zone` (IANA) is that of the moment on the ticket. What it is given outlives it.
    Ticketing(const Session &session, PassPrinter *printer, const Clock &clock, QString agency, QByteArray zone, QObject *parent = nullptr);
    /// At a desk beside the kiosk: prints what it is shown, and nothing else.
    Ticketing(PassPrinter *printer, const Clock &clock, QString agency, QByteArray zone, QObject *parent = nullptr);

    [[nodiscard]] bool hasPrinter() const { return m_printer != nullptr; }
    /// The visitor's pass comes on the screen, outside the session: it is printed.
    void show(const Visit &visit);
    /// It leaves the screen.
    void forget();
    [[nodiscard]] Progress progress() const { return m_progress; }
    /// There is a pass on the screen that may be printed once more now.
    [[nodiscard]] bool canPrintAgain() const;
    void printAgain();

    /// Why the last pass was not printed; nothing once one was.
    [[nodiscard]] const std::optional<Failure> &trouble() const { return m_trouble; }
    [[nodiscard]] qint64 troubleSinceMs() const { return m_troubleSinceMs; } ///< monotonic; of the first of them

signals:
    void changed(); ///< progress() or canPrintAgain()
    void troubleChanged();

private:
    void followStep(const Session &session);
    void print();
    void ended(int job, const std::optional<Failure> &trouble);
    void setTrouble(const std::optional<Failure> &trouble);

    PassPrinter *m_printer;
    const Clock &m_clock;
    QString m_agency;
    QByteArray m_timezone;
    std::optional<PassTicket> m_ticket; ///< of the pass on the screen
    Progress m_progress = Progress::None;
    int m_job = 0; ///< its last
    int m_prints = 0;
    std::optional<Failure> m_trouble;
    qint64 m_troubleSinceMs = 0;
};

/// What a ticket says of a visit that has a pass.
[[nodiscard]] PassTicket ticketOf(const Visit &visit, const QString &agency, const QByteArray &zone);

} // namespace Gatebook
