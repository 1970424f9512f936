// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// What Qt Bluetooth does not say of BlueZ, asked on the system bus that it uses too.
inline constexpr QLatin1StringView BluezService("org.bluez");
inline constexpr QLatin1StringView BluezAdapterInterface("org.bluez.Adapter1");

/// Asks BlueZ to tell of every report of every LE device, also when nothing changed and in steps of less than 8 dB. BlueZ keeps one filter for each
/// connection and takes the last, so this comes after Qt's own, on the connection that Qt uses. For the adapter with this address, or the first when
/// empty. Returns the adapter's object path, empty when there is none. When BlueZ refuses there are fewer reports, and nothing else is wrong.
QString askForEveryReport(const QString &address);

/// Asks BlueZ to end all connections with this phone and to forget it, unless it is paired: of phones it was connected to, it would keep a file. Does
/// not wait. `sender` is the 48-bit address.
void forgetPhone(const QString &address, quint64 sender);

} // namespace Gatebook
