// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluez/bluezphones.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusVariant>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr int NoLevel = 127; ///< HCI: the radio does not know it
constexpr int HexBase = 16;
constexpr quint64 RandomAddressBit = Q_UINT64_C(1) << 48;
constexpr qsizetype MostServices = 64; ///< more do not fit into what one phone advertises; BlueZ only collects

const QString &rssi()
{
    static const QString name = QStringLiteral("RSSI");
    return name;
}

const QString &manufacturerData()
{
    static const QString name = QStringLiteral("ManufacturerData");
    return name;
}

/// ".../dev_4A_01_02_03_04_05": BlueZ names the objects after the addresses.
quint64 addressOf(const QString &path)
{
    constexpr qsizetype Length = 17;
    return path.right(Length).remove(u'_').toULongLong(nullptr, HexBase);
}

QList<ManufacturerData> manufacturersOf(const QVariant &told)
{
    QList<ManufacturerData> out;
    const auto argument = told.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1StringView("a{qv}"))
        return out;
    const auto companies = qdbus_cast<QMap<quint16, QDBusVariant>>(argument);
    for (auto one = companies.cbegin(); one != companies.cend(); ++one)
        out.append({one.key(), one.value().variant().toByteArray()});
    return out;
}

QList<QUuid> servicesOf(const QVariant &told)
{
    QList<QUuid> out;
    const QStringList services = told.toStringList();
    for (const QString &service : services.first(std::min(services.size(), MostServices)))
        out.append(QUuid::fromString(service));
    return out;
}

void take(AdvertisingData &data, const QVariantMap &properties)
{
    if (const auto services = properties.constFind(QStringLiteral("UUIDs")); services != properties.cend())
        data.services = servicesOf(*services);
    if (const auto manufacturers = properties.constFind(manufacturerData()); manufacturers != properties.cend())
        data.manufacturers = manufacturersOf(*manufacturers);
}

} // namespace

bool BluezPhones::isReport(const QVariantMap &properties)
{
    return properties.contains(rssi()) || properties.contains(manufacturerData()) || properties.contains(QStringLiteral("ServiceData"));
}

void BluezPhones::know(const QString &path, const QVariantMap &properties, qint64 nowMs)
{
    Phone &phone = phoneAt(path, nowMs);
    phone.data = {};
    phone.isKnown = true;
    if (properties.value(QStringLiteral("AddressType")).toString() == QLatin1StringView("random"))
        phone.sender |= RandomAddressBit;
    take(phone.data, properties);
}

std::optional<Advertisement> BluezPhones::changed(const QString &path, const QVariantMap &properties, qint64 nowMs)
{
    Phone &phone = phoneAt(path, nowMs);
    take(phone.data, properties);
    if (!isReport(properties))
        return std::nullopt;
    const int level = properties.value(rssi(), NoLevel).toInt();
    return Advertisement{phone.sender, nowMs, level == NoLevel ? std::nullopt : std::optional(level), phone.data};
}

void BluezPhones::expire(qint64 nowMs)
{
    m_phones.removeIf([nowMs](const auto &phone) { return nowMs - phone->lastMs >= ForgottenAfterMs; });
}

bool BluezPhones::isKnown(const QString &path) const
{
    const auto phone = m_phones.constFind(path);
    return phone != m_phones.cend() && phone->isKnown;
}

BluezPhones::Phone &BluezPhones::phoneAt(const QString &path, qint64 nowMs)
{
    auto phone = m_phones.find(path);
    if (phone == m_phones.end()) {
        makeRoom();
        phone = m_phones.insert(path, Phone{addressOf(path), {}, false, nowMs});
    }
    phone->lastMs = nowMs;
    return *phone;
}

/// Drops the longest unheard. Looking through all is seldom: BlueZ itself forgets what is not heard.
void BluezPhones::makeRoom()
{
    if (m_phones.size() < MostPhones)
        return;
    const auto oldest
        = std::min_element(m_phones.begin(), m_phones.end(), [](const Phone &left, const Phone &right) { return left.lastMs < right.lastMs; });
    m_phones.erase(oldest);
}

} // namespace Gatebook
