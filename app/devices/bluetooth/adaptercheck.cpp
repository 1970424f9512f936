// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/adaptercheck.h"

#include <QtBluetooth/QBluetoothLocalDevice>

#include <algorithm>

namespace Gatebook {

Result<QString> checkAdapter(const QString &address)
{
    const QList<QBluetoothHostInfo> adapters = QBluetoothLocalDevice::allDevices();
    const QBluetoothAddress wanted(address);
    const auto found = std::find_if(
        adapters.cbegin(), adapters.cend(), [&](const QBluetoothHostInfo &adapter) { return address.isEmpty() || adapter.address() == wanted; });
    if (found == adapters.cend() && adapters.isEmpty())
        return Failure{Failure::Reason::RadioMissing, QStringLiteral("BlueZ knows no Bluetooth adapter")};
    if (found == adapters.cend())
        return Failure{Failure::Reason::RadioMissing, QStringLiteral("there is no adapter %1").arg(address)};
    const QBluetoothLocalDevice device(found->address());
    if (!device.isValid() || device.hostMode() == QBluetoothLocalDevice::HostPoweredOff)
        return Failure{Failure::Reason::RadioOff, QStringLiteral("the adapter %1 is switched off").arg(found->name())};
    return found->name();
}

} // namespace Gatebook
