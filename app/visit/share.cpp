// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/share.h"

#include <algorithm>
#include <cmath>

namespace Gatebook {

namespace {

constexpr double Z95 = 1.959963984540054; ///< the standard normal deviate that 2.5 % exceed

} // namespace

Share &Share::operator+=(const Share &other)
{
    with += other.with;
    of += other.of;
    return *this;
}

ShareInterval wilsonInterval(const Share &share)
{
    if (share.of <= 0)
        return {};
    const auto n = static_cast<double>(share.of);
    const double p = static_cast<double>(share.with) / n;
    const double z2 = Z95 * Z95;
    const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double reach = Z95 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

} // namespace Gatebook
