// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/announcer.h"
#include "flow/ports/clock.h"
#include "visit/dayhours.h"

#include <QtCore/QByteArray>

namespace Gatebook {

/// Keeps quiet hours: hands every cue to one announcer by day and to another, which is softer or silent, in those hours.
class Hushed : public Announcer
{
public:
    /// `zone`: IANA, the site's. All of them outlive it.
    Hushed(Announcer &usual, Announcer &quiet, DayHours quietHours, QByteArray zone, const Clock &clock);

    void play(Cue cue) override;

private:
    Announcer &m_usual;
    Announcer &m_quiet;
    DayHours m_quietHours;
    QByteArray m_zone;
    const Clock &m_clock;
};

} // namespace Gatebook
