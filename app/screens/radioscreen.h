// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/listener.h"

#include <QtCore/QByteArray>
#include <qqmlregistration.h>

namespace Gatebook {

/// What the strip tells the staff of the radio: how it is, since when, and by the trouble what to do. Visitors see less of it, in the same place.
class RadioScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(QString since READ since NOTIFY changed FINAL)   ///< "08:31", of the state
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL) ///< for IT, in English; empty when all is well

public:
    enum State {
        Hearing,
        Degraded,   ///< hears, but too seldom to judge well how near a phone is
        Unavailable ///< known not to work
    };
    Q_ENUM(State)
    enum Trouble {
        NoTrouble,
        Starting,  ///< nothing is known yet
        NoAdapter, ///< plug one in
        SwitchedOff,
        Weak,       ///< few of the reference beacon's reports are heard
        Lost,       ///< scanning stopped; it is begun again by itself
        BadCapture, ///< the recording that is listened to instead has ended, or cannot be read
    };
    Q_ENUM(Trouble)

    /// `zone` (IANA) is the site's.
    RadioScreen(const Listener &listener, const Clock &clock, QByteArray zone, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] QString since() const { return m_since; }
    [[nodiscard]] QString detail() const { return m_detail; }

signals:
    void changed();

private:
    [[nodiscard]] Trouble troubleNow() const;
    void refresh();

    const Listener &m_listener;
    const Clock &m_clock;
    QByteArray m_timezone;
    State m_state = Unavailable;
    Trouble m_trouble = Starting;
    QString m_since;
    QString m_detail;
};

} // namespace Gatebook
