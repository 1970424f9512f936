// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/passprinter.h"
#include "gatebook/desktools.h"
#include "screens/receptionscreen.h"

namespace Gatebook {

/// The receptionist's pages, put together: for the window at the desk and for the kiosk's staff mode.
class DeskScreens
{
public:
    /// What they stand on; all of it outlives them.
    struct Parts {
        DeskTools &tools;
        BookKeeper &keeper;
        const PinHasher &hasher;
        RandomSource &random; ///< used on the keeper's thread
        const Clock &clock;
        PassPrinter *passes = nullptr;  ///< none where the settings name none
        TicketScreen *ticket = nullptr; ///< of the same printer
        // The kiosk's own; null in a window beside it.
        SignIn *signIn = nullptr;
        RadioScreen *radio = nullptr;
        const CodeDesk *codes = nullptr;
        const SlideFolder *slides = nullptr; ///< null too where none are shown
        bool readOnly = false;               ///< nothing is offered that would change the book
    };
    DeskScreens(const Settings &settings, const Parts &parts);

    [[nodiscard]] ReceptionScreen &screen() { return m_screen; }

private:
    InsideScreen m_inside;
    EntryScreen m_entry;
    LogScreen m_log;
    FiguresScreen m_figures;
    RollCallScreen m_rollCall;
    HealthScreen m_health;
    ReceptionScreen m_screen;
};

} // namespace Gatebook
