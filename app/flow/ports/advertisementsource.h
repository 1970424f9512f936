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
    /// Scans anew, without being deaf for it: what has been silent may only have stopped. Sources without a radio do nothing.
    virtual void restart() { }
    /// Nobody is here: a moment to let go of what has piled up.
    virtual void refresh() { }
    /// A connection needs the radio: hearing less, or nothing, is no fault of it until resume().
    virtual void pause() { }
    /// Scans again, whatever became of it meanwhile.
    virtual void resume() { }

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
