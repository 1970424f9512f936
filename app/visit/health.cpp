// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/health.h"

namespace Gatebook {

namespace {

constexpr qint64 BytesPerMiB = 1 << 20;
constexpr qint64 BadUnder = 100 * BytesPerMiB;
constexpr qint64 WarnUnder = 1000 * BytesPerMiB;

} // namespace

Health diskHealth(qint64 freeBytes)
{
    return freeBytes < BadUnder ? Health::Bad : freeBytes < WarnUnder ? Health::Warn : Health::Ok;
}

Health clockHealth(qint64 nowMs, qint64 buildDateMs, std::optional<bool> synchronised)
{
    if (nowMs < buildDateMs)
        return Health::Bad;
    return synchronised.value_or(false) ? Health::Ok : Health::Warn;
}

} // namespace Gatebook
