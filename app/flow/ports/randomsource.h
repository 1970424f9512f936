// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <cstring>

namespace Gatebook {

/// Random numbers: cryptographic in the program, seeded in tests and simulations.
class RandomSource
{
public:
    virtual ~RandomSource() = default;

    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
    /// Uniform in [0, bound), without modulo bias.
    [[nodiscard]] virtual quint32 below(quint32 bound) = 0;

    /// 64 random bits, to key hashes that live no longer than the program.
    [[nodiscard]] quint64 salt()
    {
        quint64 out = 0;
        const QByteArray drawn = bytes(sizeof out);
        std::memcpy(&out, drawn.constData(), sizeof out);
        return out;
    }
};

} // namespace Gatebook
