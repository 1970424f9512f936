// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/badgedigest.h"

#include <sodium.h>

namespace Gatebook {

QByteArray badgeDigestOf(const QByteArray &siteKey, const QByteArray &token)
{
    // BLAKE2's own way to keep one key's uses apart: 16 bytes that name the purpose.
    static constexpr unsigned char Purpose[] = "gatebook badge 1";
    static_assert(sizeof Purpose - 1 == crypto_generichash_blake2b_PERSONALBYTES);
    QByteArray out(crypto_generichash_blake2b_BYTES, Qt::Uninitialized);
    crypto_generichash_blake2b_salt_personal(reinterpret_cast<uchar *>(out.data()), static_cast<size_t>(out.size()),
        reinterpret_cast<const uchar *>(token.constData()), static_cast<unsigned long long>(token.size()),
        reinterpret_cast<const uchar *>(siteKey.constData()), static_cast<size_t>(siteKey.size()), nullptr, Purpose);
    return out;
}

} // namespace Gatebook
