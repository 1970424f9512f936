// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/sitekey.h"

#include "devices/sqlite/place.h"

#include <QtCore/QFile>

#include <sodium.h>

namespace Gatebook {

QString siteKeyPath(const QString &bookPath)
{
    return bookPath + QStringLiteral(".key");
}

Result<void> makeSiteKey(const QString &keyPath)
{
    if (QFile::exists(keyPath))
        return {};
    // Always of the system's generator, never of an injected one: a key that can be guessed protects nothing.
    QByteArray key(SiteKeyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    const QString aside = asideOf(keyPath);
    if (auto written = writeNewFile(aside, key); !written) {
        removeAside(aside);
        return written;
    }
    return putInPlace(aside, keyPath);
}

Result<QByteArray> readSiteKey(const QString &keyPath)
{
    QFile file(keyPath);
    if (!file.exists())
        return Failure{Failure::Reason::BookCorrupt,
            QStringLiteral("the site key %1 is missing: put it back from where it is kept; nothing can be recorded or verified without it")
                .arg(keyPath)};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("the site key %1 cannot be read: %2").arg(keyPath, file.errorString())};
    const QByteArray key = file.read(SiteKeyBytes + 1);
    if (key.size() != SiteKeyBytes)
        return Failure{
            Failure::Reason::BookCorrupt, QStringLiteral("the site key %1 is damaged: it must have %2 bytes").arg(keyPath).arg(SiteKeyBytes)};
    return key;
}

} // namespace Gatebook
