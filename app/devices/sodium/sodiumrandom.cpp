// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sodium/sodiumrandom.h"

#include <QtCore/QtGlobal>

#include <sodium.h>

namespace Gatebook {

SodiumRandom::SodiumRandom()
{
    if (sodium_init() < 0) // may be called many times
        qFatal("libsodium does not start");
}

QByteArray SodiumRandom::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<size_t>(count));
    return out;
}

quint32 SodiumRandom::below(quint32 bound)
{
    return randombytes_uniform(bound);
}

} // namespace Gatebook
