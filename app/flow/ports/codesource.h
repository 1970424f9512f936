// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>

namespace Gatebook {

/// Where scanned codes come from: a camera, a hand scanner, a script. Lives on the GUI thread; signals arrive from its event loop. What a text says
/// is for classify() to tell: a source only hands it on, and keeps nothing of it.
class CodeSource : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,    ///< not started, or stopped
        Ready,  ///< a code shown now would be read
        Absent, ///< started, but the camera or scanner is not there; looked for until it is
        Failed  ///< it is there and cannot be used; tried again from time to time
    };
    Q_ENUM(State)

    enum class Kind { Camera, HandScanner }; ///< how visitors call it
    Q_ENUM(Kind)

    using QObject::QObject;

    [[nodiscard]] virtual Kind kind() const = 0;
    /// Begins to look for codes. Reports through the signals, also what goes wrong; does nothing when it has begun already.
    virtual void start() = 0;
    /// Looks no more and lets go of the machine's camera or port; the state is Off.
    virtual void stop() = 0;
    [[nodiscard]] virtual State state() const = 0;
    /// One English sentence for IT on why the state is Absent or Failed; empty in the others. Never what was scanned.
    [[nodiscard]] virtual QString trouble() const = 0;

signals:
    /// A code was read: its text in UTF-8, without the CR, LF or TAB that a scanner ends it with, and one byte over LongestCodeBytes at
    /// most (visit/scannedcode.h), which classify() takes for no code. The same code held still may be reported again, but not more than once a
    /// second.
    void scanned(const QByteArray &text);
    /// state() or trouble() is another now.
    void stateChanged();
};

} // namespace Gatebook
