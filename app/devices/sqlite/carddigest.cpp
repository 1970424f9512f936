// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/carddigest.h"

#include <sodium.h>

namespace Gatebook {

namespace {

// Set apart from the site key's other use, the chain.
QByteArray saltOf(const QByteArray &siteKey)
{
    static constexpr unsigned char Purpose[] = "gatebook card number";
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar *>(salt.data()), static_cast<size_t>(salt.size()), Purpose, sizeof Purpose - 1,
        reinterpret_cast<const uchar *>(siteKey.constData()), static_cast<size_t>(siteKey.size()));
    return salt;
}

} // namespace

QByteArray cardDigestOf(const QByteArray &siteKey, const QString &number)
{
    const QByteArray salt = saltOf(siteKey);
    QByteArray utf8 = number.toUtf8();
    QByteArray digest(CardDigestBytes, Qt::Uninitialized);
    const int failed = crypto_pwhash(reinterpret_cast<uchar *>(digest.data()), static_cast<unsigned long long>(digest.size()), utf8.constData(),
        static_cast<unsigned long long>(utf8.size()), reinterpret_cast<const uchar *>(salt.constData()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
        crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return failed ? QByteArray() : digest;
}

} // namespace Gatebook
