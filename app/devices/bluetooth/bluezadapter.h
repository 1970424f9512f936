// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// What Qt Bluetooth does not say of BlueZ, asked on the system bus that it uses too.
inline constexpr QLatin1StringView BluezService("org.bluez");
inline constexpr QLatin1StringView BluezAdapterInterface("org.bluez.Adapter1");

/// Asks BlueZ to tell of every report of every LE device, also when nothing changed and in steps of less than 8 dB. BlueZ keeps one filter for each
/// program and takes the last, so this comes after Qt's own. For the adapter with this address, or for all when empty. Returns false when BlueZ
/// refused for each: then there are fewer reports, and nothing else is wrong.
bool askForEveryReport(const QString &address);

} // namespace Gatebook
