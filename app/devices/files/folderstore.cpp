// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/folderstore.h"

#include "devices/files/atomicfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace Gatebook {

FolderStore::FolderStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QString> FolderStore::save(const QString &name, const QByteArray &bytes)
{
    static const QRegularExpression Plain(QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9._-]*$"));
    if (!Plain.match(name).hasMatch())
        return Failure{Failure::Reason::BadInput, QStringLiteral("\"%1\" is no plain file name").arg(name.left(40))};
    if (!QDir(m_folder).exists()) {
        if (!QDir().mkpath(m_folder))
            return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: the folder cannot be made").arg(m_folder)};
        (void)QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    auto file = AtomicFile::create(m_folder + u'/' + name);
    if (!file)
        return file.failure();
    if (const auto written = file->write(bytes); !written)
        return written.failure();
    if (const auto kept = file->commit(); !kept)
        return kept.failure();
    return file->path();
}

} // namespace Gatebook
