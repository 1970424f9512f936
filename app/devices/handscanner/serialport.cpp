// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/serialport.h"

#include <QtCore/QFileInfo>
#include <QtSerialPort/QSerialPortInfo>

#include <algorithm>

namespace Gatebook {

namespace {

QString usbIdOf(const QSerialPortInfo &port)
{
    constexpr int Hexadecimal = 16;
    constexpr int Digits = 4;
    if (!port.hasVendorIdentifier() || !port.hasProductIdentifier())
        return {};
    return QStringLiteral("%1:%2")
        .arg(port.vendorIdentifier(), Digits, Hexadecimal, QChar(u'0'))
        .arg(port.productIdentifier(), Digits, Hexadecimal, QChar(u'0'));
}

} // namespace

QList<SerialPort> serialPorts()
{
    QList<SerialPort> ports;
    const auto all = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &port : all)
        ports.append({port.systemLocation(), usbIdOf(port), port.description()});
    return ports;
}

Result<QString> pathOf(const QString &wanted, const QList<SerialPort> &ports)
{
    if (wanted.startsWith(u'/')) {
        if (QFileInfo::exists(wanted))
            return wanted;
        return Failure{Failure::Reason::NotFound, QStringLiteral("there is no %1").arg(wanted)};
    }
    const auto found
        = std::find_if(ports.cbegin(), ports.cend(), [&](const SerialPort &port) { return port.usbId.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found == ports.cend())
        return Failure{Failure::Reason::NotFound, QStringLiteral("no serial port of the USB id %1 is plugged in").arg(wanted)};
    return found->path;
}

} // namespace Gatebook
