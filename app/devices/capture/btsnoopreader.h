// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/captureevent.h"
#include "visit/result.h"

#include <QtCore/QIODevice>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace Gatebook {

/// Reads an HCI capture in btsnoop form (data link 1002, H4, and 2001, Linux monitor): LE Advertising Report and LE Extended Advertising Report,
/// whose fragments are put together. Streams, as fast as it is called; memory does not grow with the file.
class BtsnoopReader
{
public:
    /// CannotOpen, BadFile (with offset) for a bad header, Unsupported for another data link.
    static Result<BtsnoopReader> open(const QString &path);
    /// The same for anything that is open for reading.
    static Result<BtsnoopReader> open(std::unique_ptr<QIODevice> device);

    BtsnoopReader(BtsnoopReader &&) noexcept;
    BtsnoopReader &operator=(BtsnoopReader &&) noexcept;
    ~BtsnoopReader();

    /// The next event, or nothing at a clean end. BadFile where a record is cut short or does not add up; final: the same is said again ever after.
    /// The failure's offset is that of the record's first byte; for the file's own header, that of the field.
    Result<std::optional<CaptureEvent>> next();

private:
    struct State;
    explicit BtsnoopReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Gatebook
