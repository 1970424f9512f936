// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/filewriter.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace Gatebook {

Failure fileFailure(const QString &name, int error, Failure::Reason otherwise)
{
    const bool isFull = error == ENOSPC || error == EDQUOT;
    const QString advice = isFull ? QStringLiteral(": make room on the disk") : QString();
    return {isFull ? Failure::Reason::DiskFull : otherwise, QStringLiteral("%1: %2%3").arg(name, qt_error_string(error), advice)};
}

FileWriter::FileWriter(int descriptor, QString name)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
{
}

FileWriter::FileWriter(FileWriter &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_name(std::move(other.m_name))
{
}

FileWriter &FileWriter::operator=(FileWriter &&other) noexcept
{
    close();
    m_descriptor = std::exchange(other.m_descriptor, -1);
    m_name = std::move(other.m_name);
    return *this;
}

FileWriter::~FileWriter()
{
    close();
}

void FileWriter::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

Result<void> FileWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fileFailure(m_name, errno, Failure::Reason::CannotWrite);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> FileWriter::sync()
{
    while (::fsync(m_descriptor) != 0) {
        if (errno != EINTR)
            return fileFailure(m_name, errno, Failure::Reason::CannotWrite);
    }
    return {};
}

StandardOutput::StandardOutput()
    : m_writer(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3), QStringLiteral("standard output"))
{
}

} // namespace Gatebook
