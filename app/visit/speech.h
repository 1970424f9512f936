// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Gatebook {

/// Whether the questions are read aloud.
enum class Speech {
    Off,
    OnRequest, ///< to whoever asks for it, until they are gone
    On         ///< to everybody who does not switch it off
};

} // namespace Gatebook
