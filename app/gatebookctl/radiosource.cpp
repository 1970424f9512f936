// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/radiosource.h"

#include "devices/bluetooth/bluetoothsource.h"
#include "devices/bluez/bluezsource.h"

namespace Gatebook::Ctl {

std::unique_ptr<AdvertisementSource> makeRadio(const RadioSettings &radio, const Clock &clock)
{
    if (radio.backend == RadioBackend::QtBluetooth)
        return std::make_unique<BluetoothSource>(clock, radio.adapter);
    return std::make_unique<BluezSource>(clock, radio.adapter);
}

} // namespace Gatebook::Ctl
