// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/advertisement.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace Gatebook {

namespace {

enum AdType : quint8 {
    Incomplete16 = 0x02,
    Complete16 = 0x03,
    Incomplete32 = 0x04,
    Complete32 = 0x05,
    Incomplete128 = 0x06,
    Complete128 = 0x07,
    Manufacturer = 0xFF
};

QUuid uuidFromAir(QByteArrayView littleEndian)
{
    QByteArray bigEndian = littleEndian.toByteArray();
    std::reverse(bigEndian.begin(), bigEndian.end());
    return QUuid::fromRfc4122(bigEndian);
}

void addServices(AdvertisingData &out, QByteArrayView value, qsizetype width)
{
    // A list with an odd byte left over is malformed: none of it is believed.
    if (value.isEmpty() || value.size() % width != 0)
        return;
    for (qsizetype at = 0; at < value.size(); at += width) {
        const QByteArrayView one = value.sliced(at, width);
        if (width == 2)
            out.services.append(bluetoothUuid(qFromLittleEndian<quint16>(one.data())));
        else if (width == 4)
            out.services.append(bluetoothUuid(qFromLittleEndian<quint32>(one.data())));
        else
            out.services.append(uuidFromAir(one));
    }
}

void addStructure(AdvertisingData &out, quint8 type, QByteArrayView value)
{
    switch (type) {
    case Incomplete16:
    case Complete16:
        return addServices(out, value, 2);
    case Incomplete32:
    case Complete32:
        return addServices(out, value, 4);
    case Incomplete128:
    case Complete128:
        return addServices(out, value, 16);
    case Manufacturer:
        if (value.size() >= 2)
            out.manufacturers.append({qFromLittleEndian<quint16>(value.data()), value.sliced(2).toByteArray()});
        return;
    default:
        return;
    }
}

} // namespace

QUuid bluetoothUuid(quint32 shortUuid)
{
    return {shortUuid, 0x0000, 0x1000, 0x80, 0x00, 0x00, 0x80, 0x5F, 0x9B, 0x34, 0xFB};
}

AdvertisingData parseAdvertisingData(QByteArrayView payload)
{
    AdvertisingData out;
    qsizetype at = 0;
    while (at < payload.size()) {
        const auto length = static_cast<quint8>(payload[at]);
        if (length == 0 || at + 1 + length > payload.size())
            break;
        addStructure(out, static_cast<quint8>(payload[at + 1]), payload.sliced(at + 2, length - 1));
        at += 1 + length;
    }
    return out;
}

void merge(AdvertisingData &data, const AdvertisingData &more)
{
    for (const QUuid &service : more.services) {
        if (!data.services.contains(service))
            data.services.append(service);
    }
    for (const ManufacturerData &manufacturer : more.manufacturers) {
        if (!data.manufacturers.contains(manufacturer))
            data.manufacturers.append(manufacturer);
    }
}

bool isUsableLevel(std::optional<int> levelDbm)
{
    return levelDbm && *levelDbm < 0 && *levelDbm >= -110;
}

} // namespace Gatebook
