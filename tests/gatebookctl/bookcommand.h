// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/bookfixture.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace Gatebook {

/// What a run of gatebookctl gave.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the real program on a book, without the machine's own settings.
inline Ran runOn(const BookFixture &book, const QStringList &arguments, const QByteArray &typed = {})
{
    QFile settings(book.path(QStringLiteral("empty.toml")));
    if (!settings.exists() && !settings.open(QIODevice::WriteOnly))
        qFatal("cannot write the settings");
    settings.close();
    QProcess program;
    program.start(
        QStringLiteral(GATEBOOK_CTL), QStringList{QStringLiteral("--config"), settings.fileName(), QStringLiteral("--db"), book.path()} + arguments);
    program.write(typed);
    program.closeWriteChannel();
    const bool ended = program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit;
    return {ended ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
}

inline QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace Gatebook
