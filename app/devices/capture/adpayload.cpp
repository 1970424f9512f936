// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/adpayload.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr quint16 Apple = 0x004C;
constexpr qsizetype OverflowBytes = 16;

void appendStructure(QByteArray &out, char type, const QByteArray &value)
{
    out.append(static_cast<char>(1 + value.size()));
    out.append(type);
    out.append(value);
}

QByteArray manufacturer(quint16 company, const QByteArray &data)
{
    QByteArray out;
    out.append(static_cast<char>(company & 0xFF));
    out.append(static_cast<char>(company >> 8));
    return out + data;
}

void appendService(QByteArray &out, const QUuid &service)
{
    QByteArray bytes = service.toRfc4122();
    const bool isShort = service == bluetoothUuid(service.data1) && service.data1 <= 0xFFFF;
    if (isShort)
        bytes = bytes.mid(2, 2);
    std::reverse(bytes.begin(), bytes.end());
    appendStructure(out, isShort ? '\x03' : '\x07', bytes);
}

} // namespace

QByteArray appPayload(const AppSignature &signature, const QByteArray &rollingId)
{
    QByteArray out = signature.manufacturer ? QByteArray::fromHex("020102") : QByteArray::fromHex("02011A");
    if (signature.manufacturer) {
        QByteArray data = signature.manufacturer->prefix + rollingId;
        data = data.left(signature.manufacturer->dataMaxLength).leftJustified(signature.manufacturer->dataMinLength, '\0');
        appendStructure(out, '\xFF', manufacturer(signature.manufacturer->company, data));
    }
    if (signature.service)
        appendService(out, *signature.service);
    if (signature.overflowService) {
        const int bit = overflowBit(*signature.overflowService);
        QByteArray mask(OverflowBytes, '\0');
        mask[bit >> 3] = static_cast<char>(0x80 >> (bit & 7));
        appendStructure(out, '\xFF', manufacturer(Apple, '\x01' + mask));
    }
    return out;
}

QByteArray exposurePayload(const QByteArray &identifierAndMetadata)
{
    QByteArray out = QByteArray::fromHex("02011A03036FFD");
    appendStructure(out, '\x16', QByteArray::fromHex("6FFD") + identifierAndMetadata);
    return out;
}

QByteArray nearbyPayload(const QByteArray &authentication)
{
    QByteArray out = QByteArray::fromHex("02011A020A0C");
    appendStructure(out, '\xFF', manufacturer(Apple, QByteArray::fromHex("1005031C") + authentication));
    return out;
}

} // namespace Gatebook
