// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/referencebeacon.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QtEndian>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr quint16 Apple = 0x004C;
constexpr quint64 AddressMask = (Q_UINT64_C(1) << 48) - 1;
constexpr int HexBase = 16;

std::optional<ReferenceBeacon> fromAddress(QString text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}$"));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return ReferenceBeacon{text.remove(u':').toULongLong(nullptr, HexBase), {}};
}

void appendBigEndian(QByteArray &data, const QString &number)
{
    const quint16 value = qToBigEndian(number.toUShort());
    data.append(reinterpret_cast<const char *>(&value), sizeof value);
}

std::optional<ReferenceBeacon> fromIBeacon(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})/([0-9]{1,5})/([0-9]{1,5})$"));
    constexpr uint Largest = 0xFFFF;
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toUInt() > Largest || match.captured(3).toUInt() > Largest)
        return std::nullopt;
    QByteArray data = QByteArrayLiteral("\x02\x15");
    data.append(QUuid::fromString(match.captured(1)).toRfc4122());
    appendBigEndian(data, match.captured(2));
    appendBigEndian(data, match.captured(3));
    return ReferenceBeacon{std::nullopt, data};
}

} // namespace

std::optional<ReferenceBeacon> referenceBeaconFromText(const QString &text)
{
    const auto byAddress = fromAddress(text);
    return byAddress ? byAddress : fromIBeacon(text);
}

bool isFrom(const ReferenceBeacon &beacon, const Advertisement &advertisement)
{
    if (beacon.address)
        return (advertisement.sender & AddressMask) == *beacon.address;
    const QList<ManufacturerData> &all = advertisement.data.manufacturers;
    return std::any_of(
        all.cbegin(), all.cend(), [&](const ManufacturerData &one) { return one.company == Apple && one.data.startsWith(beacon.data); });
}

} // namespace Gatebook
