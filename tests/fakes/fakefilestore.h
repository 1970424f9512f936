// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/filestore.h"

#include <QtCore/QMap>

#include <optional>

namespace Gatebook {

/// Keeps files in memory; it can be told to fail.
struct FakeFileStore : FileStore {
    Result<QString> save(const QString &name, const QByteArray &bytes) override
    {
        if (failsWith)
            return Failure{*failsWith, QStringLiteral("told to fail by the test")};
        files.insert(name, bytes);
        return QStringLiteral("/srv/gatebook/") + name;
    }

    QMap<QString, QByteArray> files;
    std::optional<Failure::Reason> failsWith;
};

} // namespace Gatebook
