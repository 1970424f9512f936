// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/filestore.h"

namespace Gatebook {

/// A folder on the disk, made (mode 0700) when the first file comes; each file 0600, whole or not there.
class FolderStore : public FileStore
{
public:
    explicit FolderStore(QString folder);

    /// BadInput for a name that would lead elsewhere.
    Result<QString> save(const QString &name, const QByteArray &bytes) override;
    Result<QByteArray> read(const QString &name) override;
    Result<void> remove(const QString &name) override;

private:
    const QString m_folder;
};

} // namespace Gatebook
