// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"

namespace Gatebook {

/// The system's cryptographic random numbers, by libsodium. Safe on any thread.
class SodiumRandom : public RandomSource
{
public:
    SodiumRandom();
    [[nodiscard]] QByteArray bytes(int count) override;
    [[nodiscard]] quint32 below(quint32 bound) override;
};

} // namespace Gatebook
