// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/command.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace Gatebook::Ctl {

Result<Settings> Shared::settings() const
{
    return readSettings(QString::fromStdString(config));
}

QString Shared::bookPath(const Settings &settings) const
{
    if (!db.empty())
        return QString::fromStdString(db);
    return settings.bookPath.isEmpty() ? QStringLiteral("/var/lib/gatebook/gatebook.db") : settings.bookPath;
}

void report(Shared &shared, const Failure &failure)
{
    QString text = failure.detail;
    if (failure.offset >= 0)
        text += QStringLiteral(" (at byte %1)").arg(failure.offset);
    std::fprintf(stderr, "gatebookctl: %s\n", qUtf8Printable(text));
    if (shared.json) {
        QJsonObject error{{QStringLiteral("type"), QStringLiteral("error")}, {QStringLiteral("error"), failure.detail}};
        if (failure.offset >= 0)
            error.insert(QStringLiteral("offset"), failure.offset);
        std::printf("%s\n", QJsonDocument(error).toJson(QJsonDocument::Compact).constData());
    }
    shared.exit = Failed;
}

} // namespace Gatebook::Ctl
