// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/machine.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <sys/statvfs.h>
#include <sys/timex.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace Gatebook {

namespace {

Failure failureOf(int error, const QString &folder)
{
    const QString why = QStringLiteral("%1: %2").arg(folder, QString::fromLocal8Bit(std::strerror(error)));
    if (error == ENOSPC || error == EDQUOT)
        return {Failure::Reason::DiskFull, why};
    return {error == ENOENT || error == ENOTDIR ? Failure::Reason::CannotOpen : Failure::Reason::CannotWrite, why};
}

} // namespace

Result<DiskSpace> diskSpace(const QString &folder)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return Failure{Failure::Reason::CannotOpen, failureOf(errno, folder).detail};
    return DiskSpace{qint64(disk.f_bavail) * qint64(disk.f_frsize), qint64(disk.f_blocks) * qint64(disk.f_frsize)};
}

Result<void> canWriteIn(const QString &folder)
{
    constexpr mode_t OwnerOnly = 0600;
    int file = ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, OwnerOnly);
    if (file < 0 && (errno == EOPNOTSUPP || errno == EISDIR)) // a file system that has no nameless files
        return ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0 ? Result<void>() : failureOf(errno, folder);
    if (file < 0)
        return failureOf(errno, folder);
    const bool written = ::write(file, "x", 1) == 1;
    const int error = errno;
    ::close(file);
    return written ? Result<void>() : failureOf(error, folder);
}

std::optional<bool> isClockSynchronised()
{
    timex state{};
    const int answer = ::adjtimex(&state);
    if (answer < 0)
        return std::nullopt;
    return answer != TIME_ERROR && (state.status & STA_UNSYNC) == 0;
}

Result<bool> hasFont(const QString &family)
{
    constexpr int LongestMs = 10000; // building the font cache the first time takes seconds
    const QString program = QStandardPaths::findExecutable(QStringLiteral("fc-list"));
    if (program.isEmpty())
        return Failure{Failure::Reason::Unsupported, QStringLiteral("fc-list is not installed")};
    QProcess list;
    list.start(program, {QStringLiteral("--format=%{family}\\n"), QStringLiteral(":family=") + family});
    if (!list.waitForFinished(LongestMs) || list.exitCode() != 0)
        return Failure{Failure::Reason::Unsupported, QStringLiteral("fc-list gave no answer")};
    return !list.readAllStandardOutput().trimmed().isEmpty();
}

} // namespace Gatebook
