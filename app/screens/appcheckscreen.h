// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/listener.h"
#include "flow/session/session.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// What the sill and the meter say of the visitor's phone. Not to be confused with the verdict that is recorded: a possible phone looks like
/// listening, and one who carries no smartphone, or does not want the check, sees no verdict at all.
class AppCheckScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// 0 to 5: how close the strongest phone is that could still confirm; 5 is near.
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    /// The same without steps, for the gate: it moves with the phone.
    Q_PROPERTY(double nearness READ nearness NOTIFY changed FINAL)
    /// What would help, once the visitor is asked to hold the phone to the mark.
    Q_PROPERTY(Help help READ help NOTIFY changed FINAL)
    /// False under the policy `off`: nothing is checked, and nothing need be said of phones.
    Q_PROPERTY(bool wanted READ isWanted CONSTANT FINAL)

public:
    enum State {
        Resting,   ///< nobody is being checked
        Listening, ///< not enough heard yet
        Confirmed,
        NotHeard,
        Unavailable ///< the radio is known not to work
    };
    Q_ENUM(State)

    enum Help {
        NoHelp,
        HoldToMark,
        OpenApp,
        KeepHolding,
        AnotherAsNear, ///< the others are to step back
        HoldAgain      ///< away from the mark, and to it again
    };
    Q_ENUM(Help)

    AppCheckScreen(const Session &session, const Listener &listener, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] double nearness() const { return m_nearness; }
    [[nodiscard]] Help help() const { return m_help; }
    [[nodiscard]] bool isWanted() const;

signals:
    void changed();

private:
    [[nodiscard]] State stateNow() const;
    void refresh();

    const Session &m_session;
    const Listener &m_listener;
    State m_state = Resting;
    int m_level = 0;
    double m_nearness = 0;
    Help m_help = NoHelp;
};

} // namespace Gatebook
