// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/advertisement.h"
#include "visit/result.h"

#include <QtCore/QFile>

#include <deque>
#include <memory>

namespace Gatebook {

/// What one record of a capture means to the kiosk.
struct CaptureEvent {
    enum class Kind {
        Advertisement, ///< one report; a record with several gives several events
        ScanOn,        ///< LE Set (Extended) Scan Enable, enable = 1
        ScanOff,       ///< the same with 0, or the adapter went away: a deaf radio
        Other          ///< anything else; counts only for the time
    };
    Kind kind = Kind::Other;
    qint64 atMs = 0; ///< since the capture's first record; never goes back
    Advertisement advertisement;
};

/// Reads an HCI capture in btsnoop form (data link 1002, H4, and 2001, Linux monitor): LE Advertising Report and LE Extended Advertising Report,
/// whose fragments are put together. Streams; memory does not grow with the file.
class BtsnoopReader
{
public:
    /// CannotOpen, BadFile (with offset) for a bad header, Unsupported for another data link.
    static Result<BtsnoopReader> open(const QString &path);

    BtsnoopReader(BtsnoopReader &&) noexcept;
    BtsnoopReader &operator=(BtsnoopReader &&) noexcept;
    ~BtsnoopReader();

    /// The next event, or nothing at a clean end. BadFile with the byte offset where a record is cut short or does not add up; final.
    Result<std::optional<CaptureEvent>> next();

private:
    struct State;
    explicit BtsnoopReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Gatebook
