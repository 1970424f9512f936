// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/files/folderstore.h"
#include "flow/ports/bookkeeper.h"
#include "flow/ports/pinhasher.h"
#include "flow/ports/randomsource.h"

namespace Gatebook {

/// Sees to the first account of a new book, with its PIN beside the book. GUI thread; it outlives the keeper, on whose thread it works.
class FirstPin
{
public:
    FirstPin(const QString &bookPath, const PinHasher &hasher, RandomSource &random);

    /// To be called when the book was opened, and again when somebody chose a PIN.
    void see(BookKeeper &keeper, QObject *context);

private:
    FolderStore m_store;
    const QString m_file;
    const PinHasher &m_hasher;
    RandomSource &m_random;
};

} // namespace Gatebook
