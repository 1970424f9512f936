// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/advertisement.h"
#include "visit/failure.h"

#include <QtCore/QObject>

namespace Gatebook {

/// Hears BLE advertisements: a radio, a capture, a script. Lives on the GUI thread; signals arrive from its event loop.
class AdvertisementSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to hear. Reports through the signals, also what goes wrong; may be called again after `deaf`.
    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void heard(const Gatebook::Advertisement &advertisement);
    /// The radio works (again): scanning is under way.
    void hearing();
    /// The radio is known not to work, and why (RadioMissing, RadioOff, RadioLost). Silence alone is not this.
    void deaf(const Gatebook::Failure &why);
    /// A capture came to its end. Radios never end.
    void ended();
    /// A capture is malformed or cannot be opened.
    void failed(const Gatebook::Failure &why);
};

} // namespace Gatebook
