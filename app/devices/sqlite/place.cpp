// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/place.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace Gatebook {

namespace {

Failure cannotWrite(const QString &path, int cause)
{
    const auto reason = cause == ENOSPC || cause == EDQUOT ? Failure::Reason::DiskFull : Failure::Reason::CannotWrite;
    return {reason, QStringLiteral("%1 cannot be written: %2").arg(path, qt_error_string(cause))};
}

QByteArray folderOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

Result<void> syncFolder(const QString &path)
{
    const int folder = ::open(folderOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const int cause = errno;
    if (folder >= 0)
        ::close(folder);
    return synced ? Result<void>() : Result<void>(cannotWrite(path, cause));
}

bool writeWhole(int file, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t wrote = ::write(file, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (wrote < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(wrote, 0);
    }
    return ::fsync(file) == 0;
}

} // namespace

QString asideOf(const QString &path)
{
    QByteArray name(8, Qt::Uninitialized);
    randombytes_buf(name.data(), static_cast<size_t>(name.size()));
    return path + QStringLiteral(".new-") + QString::fromLatin1(name.toHex());
}

Result<void> putInPlace(const QString &aside, const QString &path)
{
    // Not rename(), which would replace what another process put there meanwhile.
    const int linked = ::link(QFile::encodeName(aside).constData(), QFile::encodeName(path).constData());
    const int cause = errno;
    removeAside(aside);
    if (linked != 0 && cause != EEXIST)
        return cannotWrite(path, cause);
    return syncFolder(path);
}

void removeAside(const QString &aside)
{
    for (const auto *ending : {"", "-wal", "-shm", "-journal"})
        ::unlink((QFile::encodeName(aside) + ending).constData());
}

Result<void> writeNewFile(const QString &path, const QByteArray &content)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return cannotWrite(path, errno);
    const bool written = writeWhole(file, content);
    const int cause = errno;
    ::close(file);
    return written ? Result<void>() : Result<void>(cannotWrite(path, cause));
}

Result<void> checkFolderWritable(const QString &path)
{
    if (::faccessat(AT_FDCWD, folderOf(path).constData(), W_OK | X_OK, AT_EACCESS) == 0)
        return {};
    return Failure{Failure::Reason::CannotWrite,
        QStringLiteral("this account may not write in the folder of %1, where the book's -wal and -shm files go").arg(path)};
}

} // namespace Gatebook
