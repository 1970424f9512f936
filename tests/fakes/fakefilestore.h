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

    Result<QByteArray> read(const QString &name) override
    {
        if (failsWith || !files.contains(name))
            return Failure{failsWith.value_or(Failure::Reason::NotFound), QStringLiteral("not there")};
        return files.value(name);
    }

    Result<void> remove(const QString &name) override
    {
        if (failsWith)
            return Failure{*failsWith, QStringLiteral("told to fail by the test")};
        files.remove(name);
        return {};
    }

    QMap<QString, QByteArray> files;
    std::optional<Failure::Reason> failsWith;
};

} // namespace Gatebook
