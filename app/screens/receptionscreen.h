// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/entryscreen.h"
#include "screens/figuresscreen.h"
#include "screens/healthscreen.h"
#include "screens/insidescreen.h"
#include "screens/logscreen.h"
#include "screens/rollcallscreen.h"
#include "screens/signin.h"

namespace Gatebook {

/// The receptionist's pages, and which of them is open: in a window at the desk, which locks itself when nobody touches it, or in the kiosk's staff
/// mode. Whoever goes takes everything that was open along. GUI thread.
class ReceptionScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString agency READ agency CONSTANT FINAL)
    Q_PROPERTY(Gatebook::SignIn *signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly CONSTANT FINAL)
    Q_PROPERTY(QString newestText READ newestText NOTIFY changed FINAL) ///< with readOnly: when the last check-in was, "25/11/2026 08:30"
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY changed FINAL)
    Q_PROPERTY(QString clockText READ clockText NOTIFY clockChanged FINAL)
    Q_PROPERTY(Gatebook::InsideScreen *inside READ inside CONSTANT FINAL)
    Q_PROPERTY(Gatebook::EntryScreen *entry READ entry CONSTANT FINAL)
    Q_PROPERTY(Gatebook::LogScreen *log READ log CONSTANT FINAL)
    Q_PROPERTY(Gatebook::FiguresScreen *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(Gatebook::RollCallScreen *rollCall READ rollCall CONSTANT FINAL)
    Q_PROPERTY(Gatebook::HealthScreen *health READ health CONSTANT FINAL)
    /// How the passes come on paper; null where the desk has no printer.
    Q_PROPERTY(Gatebook::TicketScreen *ticket READ ticket CONSTANT FINAL)

public:
    enum Page {
        Inside,
        Entry,
        Log,
        Figures,
        RollCall,
        Health,
        Waiting ///< at the kiosk alone, see StaffScreen; at the desk they stand beside those inside
    };
    Q_ENUM(Page)

    static constexpr qint64 LocksAfterMs = 600000; ///< untouched: it stands at the receptionist's own desk

    /// What it shows and stands on; all of it outlives it.
    struct Parts {
        BookKeeper &keeper;
        const PinHasher &hasher;
        const Clock &clock;
        InsideScreen &inside;
        EntryScreen &entry;
        LogScreen &log;
        FiguresScreen &figures;
        RollCallScreen &rollCall;
        HealthScreen &health;
        QString agency;
        QByteArray zone; ///< IANA
        TicketScreen *ticket = nullptr;
        SignIn *signIn = nullptr; ///< the kiosk's; none: it makes one, for a window of its own
        bool readOnly = false;    ///< nothing is offered that would change the book
    };
    explicit ReceptionScreen(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] QString agency() const { return m_parts.agency; }
    [[nodiscard]] SignIn *signIn() const { return m_signIn; }
    [[nodiscard]] bool isReadOnly() const { return m_parts.readOnly; }
    [[nodiscard]] QString newestText() const { return m_newestText; }
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QString clockText() const { return m_clockText; }
    [[nodiscard]] InsideScreen *inside() const { return &m_parts.inside; }
    [[nodiscard]] EntryScreen *entry() const { return &m_parts.entry; }
    [[nodiscard]] LogScreen *log() const { return &m_parts.log; }
    [[nodiscard]] FiguresScreen *figures() const { return &m_parts.figures; }
    [[nodiscard]] RollCallScreen *rollCall() const { return &m_parts.rollCall; }
    [[nodiscard]] HealthScreen *health() const { return &m_parts.health; }
    [[nodiscard]] TicketScreen *ticket() const { return m_parts.ticket; }

    void setPage(Page page);
    Q_INVOKABLE void lock();
    Q_INVOKABLE void touched(); ///< the idle time starts anew

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void changed();
    void clockChanged();

private:
    void open();
    void close();
    void askForNewest();
    [[nodiscard]] Page firstPage() const { return m_parts.signIn ? Waiting : Inside; }

    Parts m_parts;
    SignIn *m_signIn;
    QString m_clockText;
    QString m_newestText;
    Page m_page;
    qint64 m_touchedAtMs = 0; ///< monotonic
};

} // namespace Gatebook
