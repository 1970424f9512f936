// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gatebook {

/// What the kiosk lets be heard. Each goes with words and a shape on the screen; none is needed.
enum class Cue {
    In,        ///< recorded: the visitor may go in
    Out,       ///< checked out
    Confirmed, ///< the app was heard
    Attention, ///< not heard, or the visitor is asked whether they are still there
    Refused    ///< a code was not that of an open visit
};

/// Plays cues. A machine that cannot be heard is no error.
class Announcer
{
public:
    virtual ~Announcer() = default;

    /// Returns at once.
    virtual void play(Cue cue) = 0;
};

} // namespace Gatebook
