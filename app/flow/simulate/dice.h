// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"

#include <initializer_list>
#include <random>

namespace Gatebook {

/// The simulator's chance: all of it follows from the seed, alike on every machine (the standard library's distributions are not).
class Dice : public RandomSource
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] QByteArray bytes(int count) override
    {
        QByteArray out(count, Qt::Uninitialized);
        for (char &byte : out)
            byte = static_cast<char>(m_engine() >> 56);
        return out;
    }

    [[nodiscard]] quint32 below(quint32 bound) override
    {
        // The upper half of a product: of 2^32 values at most one more falls to some faces than to others.
        return static_cast<quint32>(((m_engine() >> 32) * bound) >> 32);
    }

    [[nodiscard]] bool happens(int permille) { return static_cast<int>(below(1000)) < permille; }

    /// An index; each is as likely as its weight.
    [[nodiscard]] int weighted(std::initializer_list<int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = static_cast<int>(below(static_cast<quint32>(sum)));
        int index = 0;
        for (const int weight : weights) {
            if (left < weight)
                break;
            left -= weight;
            ++index;
        }
        return index;
    }

    template <typename List> [[nodiscard]] const auto &oneOf(const List &list) { return list[below(static_cast<quint32>(std::size(list)))]; }

private:
    std::mt19937_64 m_engine;
};

} // namespace Gatebook
