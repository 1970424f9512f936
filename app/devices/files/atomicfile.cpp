// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/atomicfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Gatebook {

namespace {

using Reason = Failure::Reason;

constexpr qint64 FlushEvery = qint64(8) * 1024 * 1024;

QString partOf(const QString &path)
{
    return path + QStringLiteral(".part");
}

bool isHeldUnderItsName(int descriptor, const QByteArray &name)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(descriptor, &held) == 0 && ::lstat(name.constData(), &named) == 0 && held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

// What a crashed program left is taken over; what a living one writes is not. The second look is for one that finished between open and lock: what
// was opened is then its result.
Result<FileWriter> openPart(const QString &part)
{
    const QByteArray name = QFile::encodeName(part);
    FileWriter out(::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600), part);
    if (!out.isOpen())
        return fileFailure(part, errno, Reason::CannotOpen);
    if (::flock(out.descriptor(), LOCK_EX | LOCK_NB) != 0 || !isHeldUnderItsName(out.descriptor(), name))
        return Failure{Reason::CannotOpen, QStringLiteral("%1: another program is writing it").arg(part)};
    if (::fchmod(out.descriptor(), 0600) != 0 || ::ftruncate(out.descriptor(), 0) != 0)
        return fileFailure(part, errno, Reason::CannotOpen);
    return out;
}

Result<QString> place(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return Failure{Reason::BadInput, QStringLiteral("%1 is a link that leads nowhere").arg(path)};
    if (info.exists() && !info.isFile())
        return Failure{Reason::BadInput, QStringLiteral("%1 is there and is no ordinary file").arg(path)};
    return info.isSymLink() ? info.canonicalFilePath() : info.absoluteFilePath();
}

Result<void> syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    FileWriter handle(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), folder);
    if (!handle.isOpen())
        return fileFailure(folder, errno, Reason::CannotWrite);
    return handle.sync();
}

} // namespace

AtomicFile::AtomicFile(QString path, FileWriter writer)
    : m_path(std::move(path))
    , m_writer(std::move(writer))
{
}

Result<AtomicFile> AtomicFile::create(const QString &path)
{
    const auto where = place(path);
    if (!where)
        return where.failure();
    auto part = openPart(partOf(where.value()));
    if (!part)
        return part.failure();
    return AtomicFile(where.value(), std::move(part).value());
}

AtomicFile::~AtomicFile()
{
    // Removed before the lock goes with the descriptor, so that nobody else's file is hit.
    if (m_writer.isOpen())
        ::unlink(QFile::encodeName(partOf(m_path)).constData());
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    if (auto done = m_writer.write(bytes); !done)
        return done;
    m_written += bytes.size();
    if (m_written - m_flushed >= FlushEvery) {
        // The disk may begin already: the sync at the end is then short. Only a hint, so its failure means nothing.
        ::sync_file_range(m_writer.descriptor(), m_flushed, m_written - m_flushed, SYNC_FILE_RANGE_WRITE);
        m_flushed = m_written;
    }
    return {};
}

Result<void> AtomicFile::commit()
{
    if (auto synced = m_writer.sync(); !synced)
        return synced;
    if (::rename(QFile::encodeName(partOf(m_path)).constData(), QFile::encodeName(m_path).constData()) != 0)
        return fileFailure(m_path, errno, Reason::CannotWrite);
    m_writer.close();
    return syncFolderOf(m_path);
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    if (::stat(QFile::encodeName(one).constData(), &first) == 0 && ::stat(QFile::encodeName(other).constData(), &second) == 0)
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

} // namespace Gatebook
