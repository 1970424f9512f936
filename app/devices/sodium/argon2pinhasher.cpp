// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sodium/argon2pinhasher.h"

#include <QtCore/QString>

#include <sodium.h>

namespace Gatebook {

static_assert(Argon2PinHasher::MemoryBytes == crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE);
static_assert(Argon2PinHasher::Passes == crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE);

Argon2PinHasher::Argon2PinHasher()
{
    if (sodium_init() < 0) // may be called many times
        qFatal("libsodium does not start");
}

QByteArray Argon2PinHasher::hash(const QString &pin) const
{
    QByteArray utf8 = pin.toUtf8();
    char out[crypto_pwhash_STRBYTES] = {};
    const int failed = crypto_pwhash_argon2id_str(out, utf8.constData(), static_cast<unsigned long long>(utf8.size()), Passes, MemoryBytes);
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return failed ? QByteArray() : QByteArray(out);
}

bool Argon2PinHasher::matches(const QByteArray &hash, const QString &pin) const
{
    QByteArray utf8 = pin.toUtf8();
    const int failed = crypto_pwhash_argon2id_str_verify(hash.constData(), utf8.constData(), static_cast<unsigned long long>(utf8.size()));
    sodium_memzero(utf8.data(), static_cast<size_t>(utf8.size()));
    return failed == 0;
}

} // namespace Gatebook
