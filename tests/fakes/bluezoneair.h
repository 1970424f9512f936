// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/advertisement.h"

#include <QtCore/QByteArray>

namespace Gatebook {

/// Advertisements as Bluezone sends them, for tests.
namespace BluezoneAir {

inline Advertisement heardFrom(quint64 sender, qint64 atMs, std::optional<int> levelDbm, const QByteArray &hexPayload)
{
    return {sender, atMs, levelDbm, parseAdvertisingData(QByteArray::fromHex(hexPayload))};
}

/// Android 3.x. Phones are told apart by `id`, whatever address they send from.
inline Advertisement android(quint8 id, qint64 atMs, std::optional<int> levelDbm, quint64 sender = 1)
{
    return heardFrom(sender, atMs, levelDbm, "0201020fffb522" + QByteArray(12, static_cast<char>(id)).toHex() + "0303564e");
}

/// An iPhone with the app open.
inline Advertisement iphone(quint64 sender, qint64 atMs, std::optional<int> levelDbm)
{
    return heardFrom(sender, atMs, levelDbm, "02011a110767a607add1172fa1c44bf573564e0000");
}

/// An iPhone with the app in the background.
inline Advertisement iphoneBackground(quint64 sender, qint64 atMs, std::optional<int> levelDbm)
{
    return heardFrom(sender, atMs, levelDbm, "02011a14ff4c000108000000000000000000000000000000");
}

/// The iBeacon that Android sends beside its own advertisement.
inline Advertisement beacon(quint64 sender, qint64 atMs, std::optional<int> levelDbm)
{
    return heardFrom(sender, atMs, levelDbm, "1aff4c000215c7afef7b17884f4aa87d691d53bf21c400140014c5");
}

/// Another app: Exposure Notification.
inline Advertisement other(quint64 sender, qint64 atMs, std::optional<int> levelDbm)
{
    return heardFrom(sender, atMs, levelDbm, "02011a03036ffd17166ffd00112233445566778899aabbccddeeff40506070");
}

} // namespace BluezoneAir

} // namespace Gatebook
