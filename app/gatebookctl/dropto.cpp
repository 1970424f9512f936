// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/dropto.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Gatebook::Ctl {

Result<void> dropToOwnerOf(const QString &path)
{
    if (::geteuid() != 0)
        return {};
    struct stat owned = {};
    if (::stat(QFile::encodeName(path).constData(), &owned) != 0
        && ::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &owned) != 0)
        return {}; // neither is there: opening will say so
    if (owned.st_uid == 0)
        return {};
    // The order matters: once the user is no longer root, groups cannot be changed.
    if (::setgroups(1, &owned.st_gid) == 0 && ::setgid(owned.st_gid) == 0 && ::setuid(owned.st_uid) == 0)
        return {};
    return Failure{Failure::Reason::CannotOpen,
        QStringLiteral("cannot become the owner of %1 (user %2): %3").arg(path).arg(owned.st_uid).arg(qt_error_string(errno))};
}

} // namespace Gatebook::Ctl
