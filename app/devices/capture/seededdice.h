// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <random>

namespace Gatebook {

/// Random draws that are the same on every machine for a seed. The distributions are our own: those of <random> are the library's own affair.
class SeededDice
{
public:
    explicit SeededDice(quint64 seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] quint64 number() { return m_engine(); }
    /// In [0, 1).
    [[nodiscard]] double share() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    /// In [low, high).
    [[nodiscard]] qint64 between(qint64 low, qint64 high) { return low + static_cast<qint64>(share() * static_cast<double>(high - low)); }
    /// Near enough to the normal distribution, within six sigma, and without the mathematics library: the sum of twelve uniform draws.
    [[nodiscard]] double normal(double sigma)
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += share();
        return sum * sigma;
    }
    [[nodiscard]] QByteArray bytes(int count)
    {
        QByteArray out;
        for (int i = 0; i < count; ++i)
            out.append(static_cast<char>(m_engine() & 0xFF));
        return out;
    }

private:
    std::mt19937_64 m_engine; // its sequence is fixed by the C++ standard
};

} // namespace Gatebook
