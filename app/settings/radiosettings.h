// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/radiohealth.h"

namespace Gatebook {

/// By which way the machine's radio is listened to.
enum class RadioBackend {
    Bluez,      ///< BlueZ itself, over D-Bus
    QtBluetooth ///< Qt Bluetooth
};

/// Section [radio] of the settings.
struct RadioSettings {
    QString adapter; ///< address of the Bluetooth adapter; empty: the first
    RadioBackend backend = RadioBackend::Bluez;
    bool gattConfirm = false; ///< connect to iPhones that may run the app in the background, and look
    RadioHealthRules health;

    bool operator==(const RadioSettings &) const = default;
};

class TomlReader;
void takeRadio(TomlReader &reader, RadioSettings &radio);

} // namespace Gatebook
