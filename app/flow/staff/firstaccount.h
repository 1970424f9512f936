// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/filestore.h"
#include "flow/ports/pinhasher.h"
#include "flow/ports/randomsource.h"
#include "flow/ports/staffbook.h"

namespace Gatebook {

inline constexpr char FirstAccountName[] = "it";
inline constexpr int FirstPinDigits = 8;

/// What became of the first account.
enum class FirstAccount {
    Made,     ///< just now: its PIN is in the file
    Waits,    ///< made before, and nobody used its PIN yet
    NotWanted ///< there are accounts, and no PIN in the file: it was used, or another account of IT makes it needless
};

/// Sees that somebody can sign in: in a book without accounts, makes one of IT with a random PIN that lets its owner choose another and do nothing
/// else, and keeps that PIN under `file` in the store. Made anew when the file was lost before anybody used it; removed once it is good for nothing.
/// The failures of the book and of the store.
Result<FirstAccount> seeToFirstAccount(StaffBook &staff, const PinHasher &hasher, RandomSource &random, FileStore &store, const QString &file);

/// How the file is called: as the book it lies beside, and what it is.
[[nodiscard]] QString firstPinFile(const QString &bookPath);

/// The PIN in the file, as long as it opens the account. NotFound when there is none, or it was used.
Result<QString> firstPin(StaffBook &staff, FileStore &store, const QString &file);

/// Whoever signed in with a PIN for once chooses their own: the rules of changePin(), and not the same again (BadInput).
Result<void> chooseOwnPin(StaffBook &staff, const PinHasher &hasher, const QString &name, const QString &pin);

} // namespace Gatebook
