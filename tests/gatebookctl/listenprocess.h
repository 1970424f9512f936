// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace Gatebook {

/// What a run of `gatebookctl listen` gave, line by line.
struct Listened {
    int exit = -1;
    QList<QByteArray> lines;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> ofType(const char *type) const
    {
        QList<QJsonObject> out;
        for (const QByteArray &line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object[QStringLiteral("type")].toString() == QLatin1StringView(type))
                out.append(object);
        }
        return out;
    }

    /// "listening@0 confirmed@1070 confirmed@40507"
    [[nodiscard]] QString verdicts() const
    {
        QStringList out;
        for (const QJsonObject &line : ofType("verdict"))
            out.append(line[QStringLiteral("verdict")].toString() + u'@' + QString::number(line[QStringLiteral("t_ms")].toInt()));
        return out.join(u' ');
    }
    [[nodiscard]] QString lastVerdict() const
    {
        const QList<QJsonObject> all = ofType("verdict");
        return all.isEmpty() ? QString() : all.constLast()[QStringLiteral("verdict")].toString();
    }
};

/// Runs the real program with settings and a book's folder of its own, so that those of the machine do not matter.
inline Listened runListen(const QTemporaryDir &folder, const QStringList &arguments, const QByteArray &settings = {})
{
    QFile file(folder.filePath(QStringLiteral("gatebook.toml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(settings) != settings.size())
        qFatal("cannot write the settings");
    file.close();
    QProcess program;
    const QStringList own{QStringLiteral("--config"), file.fileName(), QStringLiteral("--db"), folder.filePath(QStringLiteral("gatebook.db"))};
    program.start(QStringLiteral(GATEBOOK_CTL), own + QStringList{QStringLiteral("listen")} + arguments);
    const bool ended = program.waitForFinished(100000) && program.exitStatus() == QProcess::NormalExit;
    QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
    lines.removeLast(); // behind the last line's end
    return {ended ? program.exitCode() : -1, lines, program.readAllStandardError()};
}

} // namespace Gatebook
