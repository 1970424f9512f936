// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluez/bluezsource.h"

namespace Gatebook {

namespace {

constexpr int ExpiryMs = 60000;
constexpr int AnswerMs = 2000;

} // namespace

BluezSource::BluezSource(const Clock &clock, const QString &address, BluezScan::Times times, QObject *parent)
    : AdvertisementSource(parent)
    , m_clock(clock)
    , m_scan(m_bus, address, times)
{
    connect(&m_scan, &BluezScan::hearing, this, &BluezSource::hearing);
    connect(&m_scan, &BluezScan::deaf, this, &BluezSource::deaf);
    connect(&m_scan, &BluezScan::found, this, &BluezSource::knowAll);
    connect(&m_bus, &BluezBus::objectAdded, this, &BluezSource::added);
    connect(&m_bus, &BluezBus::objectRemoved, this, [this](const QString &path, const QStringList &interfaces) {
        if (interfaces.contains(BluezBus::Device))
            m_phones.forget(path);
    });
    connect(&m_bus, &BluezBus::phoneChanged, this, &BluezSource::changed);
    connect(&m_expiry, &QTimer::timeout, this, [this] { m_phones.expire(m_clock.monotonicMs()); });
}

void BluezSource::start()
{
    m_expiry.start(ExpiryMs);
    m_scan.start();
}

void BluezSource::knowAll(const BluezObjects &objects)
{
    m_phones.clear();
    for (auto one = objects.cbegin(); one != objects.cend(); ++one) {
        const auto phone = one->constFind(BluezBus::Device);
        if (phone != one->cend())
            m_phones.know(one.key().path(), *phone, m_clock.monotonicMs());
    }
}

void BluezSource::added(const QString &path, const BluezInterfaces &interfaces)
{
    const auto phone = interfaces.constFind(BluezBus::Device);
    if (phone == interfaces.cend())
        return;
    m_phones.know(path, *phone, m_clock.monotonicMs());
    // A phone from the disk of a BlueZ that starts has no level.
    if (phone->contains(QStringLiteral("RSSI")))
        changed(path, *phone);
}

void BluezSource::changed(const QString &path, const QVariantMap &properties)
{
    const bool isOurs = path.startsWith(m_scan.adapterPath() + u'/');
    if (!m_scan.isHearing() || !isOurs)
        return;
    if (!m_phones.isKnown(path))
        askFor(path);
    if (const auto report = m_phones.changed(path, properties, m_clock.monotonicMs()))
        emit heard(*report);
}

/// The report itself is told at once; the next one is whole.
void BluezSource::askFor(const QString &path)
{
    m_bus.call(BluezBus::allOf(path, BluezBus::Device), AnswerMs, [this, path](const QDBusMessage &reply) {
        if (const QVariantMap all = BluezBus::propertiesOf(reply); !all.isEmpty())
            m_phones.know(path, all, m_clock.monotonicMs());
    });
}

} // namespace Gatebook
