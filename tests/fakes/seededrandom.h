// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"

#include <random>

namespace Gatebook {

/// The same numbers at every run.
class SeededRandom : public RandomSource
{
public:
    explicit SeededRandom(quint32 seed = 1)
        : m_engine(seed)
    {
    }

    [[nodiscard]] QByteArray bytes(int count) override
    {
        QByteArray out;
        for (int i = 0; i < count; ++i)
            out.append(static_cast<char>(m_engine() & 0xFF));
        return out;
    }

    [[nodiscard]] quint32 below(quint32 bound) override
    {
        // Not std::uniform_int_distribution: its sequence is the library's own affair.
        const quint32 limit = 0xFFFFFFFFU - 0xFFFFFFFFU % bound;
        quint32 drawn = static_cast<quint32>(m_engine());
        while (drawn >= limit)
            drawn = static_cast<quint32>(m_engine());
        return drawn % bound;
    }

private:
    std::mt19937 m_engine;
};

} // namespace Gatebook
