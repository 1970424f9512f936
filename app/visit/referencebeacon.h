// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/advertisement.h"

#include <QtCore/QString>

namespace Gatebook {

/// A tag that hangs by the kiosk and advertises all the time: while it is heard, the radio hears. Known by what it sends as an iBeacon, or by its
/// address, which such tags never change. It is the site's own thing, no visitor's.
struct ReferenceBeacon {
    std::optional<quint64> address; ///< 48 bits; whether it is a random one does not matter
    QByteArray data;                ///< else: Apple manufacturer data begins with this (0x02 0x15, UUID, major, minor)

    bool operator==(const ReferenceBeacon &) const = default;
};

/// From "AA:BB:CC:DD:EE:FF", or "UUID/MAJOR/MINOR" with decimal numbers up to 65535. Nothing for any other text.
[[nodiscard]] std::optional<ReferenceBeacon> referenceBeaconFromText(const QString &text);

[[nodiscard]] bool isFrom(const ReferenceBeacon &beacon, const Advertisement &advertisement);

} // namespace Gatebook
