// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/appsignature.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr quint16 AppleCompany = 0x004C;
constexpr char OverflowType = 0x01;
constexpr qsizetype OverflowLength = 17; // type + 16 bytes of mask

bool fits(const AppSignature::Manufacturer &wanted, const ManufacturerData &heard)
{
    return heard.company == wanted.company && heard.data.size() >= wanted.dataMinLength && heard.data.size() <= wanted.dataMaxLength
        && heard.data.startsWith(wanted.prefix);
}

const ManufacturerData *findManufacturer(const AppSignature::Manufacturer &wanted, const AdvertisingData &data)
{
    const auto found
        = std::find_if(data.manufacturers.cbegin(), data.manufacturers.cend(), [&](const ManufacturerData &heard) { return fits(wanted, heard); });
    return found == data.manufacturers.cend() ? nullptr : &*found;
}

} // namespace

int overflowBit(const QUuid &service)
{
    quint8 crc = 0x15;
    const QByteArray bytes = service.toRfc4122();
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int i = 0; i < 8; ++i)
            crc = static_cast<quint8>((crc & 0x80) ? (crc << 1) ^ 0x09 : crc << 1);
    }
    return crc & 0x7F;
}

bool hasOverflowBit(const AdvertisingData &data, int bit)
{
    return std::any_of(data.manufacturers.cbegin(), data.manufacturers.cend(), [bit](const ManufacturerData &heard) {
        return heard.company == AppleCompany && heard.data.size() >= OverflowLength && heard.data[0] == OverflowType
            && (static_cast<quint8>(heard.data[1 + (bit >> 3)]) & (0x80 >> (bit & 7))) != 0;
    });
}

bool matches(const AppSignature &signature, const AdvertisingData &data)
{
    if (!signature.service && !signature.manufacturer && !signature.overflowService)
        return false;
    if (signature.service && !data.services.contains(*signature.service))
        return false;
    if (signature.manufacturer && !findManufacturer(*signature.manufacturer, data))
        return false;
    return !signature.overflowService || hasOverflowBit(data, overflowBit(*signature.overflowService));
}

std::optional<QByteArray> rollingId(const AppSignature &signature, const AdvertisingData &data)
{
    if (!signature.manufacturer || !signature.manufacturer->isRollingId)
        return std::nullopt;
    const ManufacturerData *found = findManufacturer(*signature.manufacturer, data);
    return found ? std::optional(found->data) : std::nullopt;
}

} // namespace Gatebook
