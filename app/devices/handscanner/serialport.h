// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Gatebook {

/// A serial port of the machine.
struct SerialPort {
    QString path;        ///< "/dev/ttyACM0"
    QString usbId;       ///< "0c2e:0b6a", vendor and product in hexadecimal; empty when it is none of USB
    QString description; ///< as the system has it: "Xenon 1900"

    bool operator==(const SerialPort &) const = default;
};

/// The ports there are.
[[nodiscard]] QList<SerialPort> serialPorts();

/// The path of the port that is meant by `wanted`: a path, or a USB id "0c2e:0b6a", of which the first among `ports` is taken. NotFound says in one
/// sentence what is missing. A path is found when there is such a file, listed or not (a name that udev gave it).
Result<QString> pathOf(const QString &wanted, const QList<SerialPort> &ports);

} // namespace Gatebook
