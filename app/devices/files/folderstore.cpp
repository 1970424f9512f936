// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/folderstore.h"

#include "devices/files/atomicfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace Gatebook {

namespace {

Result<void> checkName(const QString &name)
{
    static const QRegularExpression Plain(QStringLiteral("^[A-Za-z0-9_-][A-Za-z0-9._-]*$"));
    if (Plain.match(name).hasMatch())
        return {};
    return Failure{Failure::Reason::BadInput, QStringLiteral("\"%1\" is no plain file name").arg(name.left(40))};
}

} // namespace

FolderStore::FolderStore(QString folder)
    : m_folder(std::move(folder))
{
}

Result<QString> FolderStore::save(const QString &name, const QByteArray &bytes)
{
    if (const auto plain = checkName(name); !plain)
        return plain.failure();
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

Result<QByteArray> FolderStore::read(const QString &name)
{
    if (const auto plain = checkName(name); !plain)
        return plain.failure();
    QFile file(m_folder + u'/' + name);
    if (!file.exists())
        return Failure{Failure::Reason::NotFound, QStringLiteral("%1 is not there").arg(file.fileName())};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    return file.readAll();
}

Result<void> FolderStore::remove(const QString &name)
{
    if (auto plain = checkName(name); !plain)
        return plain;
    QFile file(m_folder + u'/' + name);
    if (file.exists() && !file.remove())
        return Failure{Failure::Reason::CannotWrite, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    return {};
}

} // namespace Gatebook
