// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace Gatebook {

/// Random numbers: cryptographic in the program, seeded in tests and simulations.
class RandomSource
{
public:
    virtual ~RandomSource() = default;

    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
    /// Uniform in [0, bound), without modulo bias.
    [[nodiscard]] virtual quint32 below(quint32 bound) = 0;
};

} // namespace Gatebook
