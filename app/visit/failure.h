// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// Why something could not be done, with the facts that help the person who can act. Errors are values: nothing throws across rooms.
struct Failure {
    enum class Reason {
        BadInput,     ///< what was typed, scanned or passed in cannot be used
        BadFile,      ///< a file is malformed; `offset` says where
        BadSettings,  ///< gatebook.toml or a signature file is wrong
        CannotOpen,   ///< a file or folder cannot be opened
        CannotWrite,  ///< a write failed
        DiskFull,     ///< no space left
        BookLocked,   ///< another process kept the book locked for longer than the busy time-out
        BookCorrupt,  ///< the book is damaged, or is no book
        BookTooNew,   ///< the book was written by a newer version
        BookMissing,  ///< there is no book where one must be
        RadioMissing, ///< no Bluetooth adapter
        RadioOff,     ///< the adapter is there but switched off
        RadioLost,    ///< scanning stopped
        NotFound,     ///< no such visit, pass, account
        Conflict,     ///< the visit is no longer in the state this step needs
        NotAllowed,   ///< wrong PIN, wrong role
        TooManyTries, ///< slowed down after wrong tries; `retryAfterMs` says for how long
        Unsupported   ///< understood, but not something this version reads
    };

    Reason reason = Reason::BadInput;
    QString detail;           ///< one English sentence for IT; never holds personal data
    qint64 offset = -1;       ///< byte offset in the file, or -1
    qint64 retryAfterMs = -1; ///< for TooManyTries, or -1

    bool operator==(const Failure &) const = default;
};

} // namespace Gatebook
