// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QStringList>

namespace Gatebook {

/// What a program of poppler says; nothing when it fails.
inline QByteArray poppler(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// The text of each page, as pdftotext reads it.
inline QStringList textOfPages(const QString &pdf)
{
    QStringList out = QString::fromUtf8(poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")})).split(u'\f');
    out.removeLast(); // after the last page's end
    return out;
}

} // namespace Gatebook
