// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Gatebook {

/// A place for files that people take away: tables, roll calls. Blocks until the disk has them; may be called from any one thread at a time.
class FileStore
{
public:
    virtual ~FileStore() = default;

    /// Keeps a file under this name (letters, digits, '-', '_', '.'), whole or not at all, in place of an older one of the name. Returns where it is,
    /// as a person looks for it. DiskFull, CannotOpen, CannotWrite.
    virtual Result<QString> save(const QString &name, const QByteArray &bytes) = 0;
    /// What was kept under a name. NotFound, CannotOpen.
    virtual Result<QByteArray> read(const QString &name) = 0;
    /// Keeps it no more; no failure where there is none. CannotWrite.
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace Gatebook
