// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/database.h"
#include "flow/ports/randomsource.h"

namespace Gatebook {

enum class OpenMode {
    CreateIfMissing, ///< the kiosk, `simulate`, `restore`
    MustExist,
    ReadOnly ///< export and other readers, also of a copy on a medium that cannot be written; needs no site key
};

inline constexpr int BookBusyMs = 5000;              ///< how long a writer waits for another one
inline constexpr int BookVersion = 8;                ///< `user_version`: the number of the last migration
inline constexpr int BookMagic = 0x47424B31;         ///< `application_id`: "GBK1"
inline constexpr char MetaBookId[] = "book_id";      ///< a UUID; the first link of the journal depends on it
inline constexpr char MetaSimulated[] = "simulated"; ///< "1" when `simulate` filled the book

/// Opens the file of a book: made when missing (aside, then put in its place whole, so that a power cut never leaves half a book), checked to be a
/// book, brought to this version, WAL, synchronous=FULL, foreign keys on. `random` gives a new book its id. BookMissing; BookCorrupt (empty, no
/// database, another program's); BookTooNew; CannotOpen, CannotWrite (permissions); BookLocked; DiskFull.
Result<Database> openBookFile(const QString &path, OpenMode mode, RandomSource &random, int busyMs = BookBusyMs);

/// One value of `meta`; empty when it was never set.
Result<QString> metaValue(Database &database, QStringView key);
Result<void> setMetaValue(Database &database, QStringView key, QStringView value);

} // namespace Gatebook
