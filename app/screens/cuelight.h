// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/announcer.h"

#include <QtCore/QObject>
#include <qqmlregistration.h>

namespace Gatebook {

/// Every cue again, for the eye: who cannot hear it, or comes in quiet hours, sees the screen's edge light up.
class CueLight : public QObject, public Announcer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")

public:
    enum Kind { In, Out, Confirmed, Attention, Refused };
    Q_ENUM(Kind)

    using QObject::QObject;

    void play(Cue cue) override { emit lit(static_cast<Kind>(cue)); }

signals:
    void lit(Gatebook::CueLight::Kind kind);
};

static_assert(int(CueLight::In) == int(Cue::In) && int(CueLight::Refused) == int(Cue::Refused));

} // namespace Gatebook
