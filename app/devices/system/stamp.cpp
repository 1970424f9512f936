// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/stamp.h"

#include <QtCore/QFile>

#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

namespace Gatebook {

namespace {

constexpr mode_t OwnerOnly = 0600;
constexpr qint64 MsPerSecond = 1000;
constexpr qint64 NsPerMs = 1000000;

} // namespace

bool leaveStamp(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, OwnerOnly);
    if (file < 0)
        return false;
    const bool left = ::futimens(file, nullptr) == 0;
    ::close(file);
    return left;
}

std::optional<qint64> stampMs(const QString &path)
{
    struct stat is = {};
    if (::stat(QFile::encodeName(path).constData(), &is) != 0)
        return std::nullopt;
    return is.st_mtim.tv_sec * MsPerSecond + is.st_mtim.tv_nsec / NsPerMs;
}

} // namespace Gatebook
