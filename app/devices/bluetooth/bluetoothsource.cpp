// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/bluetoothsource.h"

#include "devices/bluetooth/bluezadapter.h"

#include <QtBluetooth/QBluetoothAddress>
#include <QtBluetooth/QBluetoothDeviceDiscoveryAgent>
#include <QtBluetooth/QBluetoothDeviceInfo>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>
#include <QtDBus/QDBusVariant>

#include <utility>

namespace Gatebook {

namespace {

using Agent = QBluetoothDeviceDiscoveryAgent;

AdvertisingData dataOf(const QBluetoothDeviceInfo &phone)
{
    AdvertisingData data;
    const QList<QBluetoothUuid> services = phone.serviceUuids();
    for (const QBluetoothUuid &service : services)
        data.services.append(service);
    const QMultiHash<quint16, QByteArray> manufacturers = phone.manufacturerData();
    for (auto one = manufacturers.cbegin(); one != manufacturers.cend(); ++one)
        data.manufacturers.append({one.key(), one.value()});
    return data;
}

} // namespace

BluetoothSource::BluetoothSource(const Clock &clock, QString address, int retryMs, int lookMs, QObject *parent)
    : AdvertisementSource(parent)
    , m_clock(clock)
    , m_address(std::move(address))
{
    m_retry.setInterval(retryMs);
    m_retry.setSingleShot(true);
    m_look.setInterval(lookMs);
    connect(&m_retry, &QTimer::timeout, this, &BluetoothSource::begin);
    connect(&m_look, &QTimer::timeout, this, &BluetoothSource::look);
}

BluetoothSource::~BluetoothSource()
{
    dropAgent();
}

void BluetoothSource::start()
{
    m_wanted = true;
    m_deaf.reset();
    watchBluez();
    begin();
}

void BluetoothSource::stop()
{
    m_wanted = false;
    m_isHearing = false;
    m_retry.stop();
    m_look.stop();
    dropAgent();
}

void BluetoothSource::restart()
{
    if (m_wanted && m_agent && !m_isPaused)
        begin();
}

void BluetoothSource::resume()
{
    m_isPaused = false;
    restart();
}

void BluetoothSource::watchBluez()
{
    if (m_watcher != nullptr)
        return;
    QDBusConnection bus = QDBusConnection::systemBus();
    m_watcher = new QDBusServiceWatcher(BluezService, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
        [this] { goDeaf(Failure::Reason::RadioLost, QStringLiteral("The Bluetooth service went away.")); });
    // Qt tells of an adapter that is switched off only when a discovery starts.
    bus.connect(BluezService, QString(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"),
        {QString(BluezAdapterInterface)}, QString(), this, SLOT(adapterChanged(QString, QVariantMap, QStringList)));
}

void BluetoothSource::adapterChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated)
{
    Q_UNUSED(interface)
    Q_UNUSED(invalidated)
    // Another adapter's power also comes here; then starting anew does no harm.
    if (m_wanted && changed.contains(QStringLiteral("Powered")))
        begin();
}

// A new agent each time: one that has lost its adapter tells everything twice when it is started again (Qt 6.4).
void BluetoothSource::begin()
{
    m_retry.stop();
    m_look.stop();
    m_looks = 0;
    dropAgent();
    m_agent = m_address.isEmpty() ? std::make_unique<Agent>() : std::make_unique<Agent>(QBluetoothAddress(m_address));
    if (m_agent->error() != Agent::NoError) {
        agentFailed(true);
        return;
    }
    m_agent->setLowEnergyDiscoveryTimeout(0); // until it is stopped
    // With no time-out, each report is told by deviceDiscovered, and some a second time by deviceUpdated. So only the first is listened to.
    connect(m_agent.get(), &Agent::deviceDiscovered, this, &BluetoothSource::discovered);
    connect(m_agent.get(), &Agent::errorOccurred, this, [this] {
        if (!m_starting)
            agentFailed(false);
    });
    m_starting = true;
    m_agent->start(Agent::LowEnergyMethod);
    m_starting = false;
    if (m_agent->error() != Agent::NoError || !m_agent->isActive()) {
        agentFailed(true);
        return;
    }
    m_adapter = askForEveryReport(m_address);
    m_look.start();
    if (!m_isSuspect)
        looked(true); // until BlueZ says otherwise
}

/// Scanning may stop, or never begin, without a word from Qt.
void BluetoothSource::look()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(BluezService, m_adapter, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QString(BluezAdapterInterface) << QStringLiteral("Discovering");
    auto *waiting = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call, m_look.interval() * 2), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (m_look.isActive() && !m_isPaused)
            looked(reply.isValid() && reply.value().variant().toBool());
    });
}

void BluetoothSource::looked(bool discovers)
{
    constexpr int Enough = 2; // between two rounds of the kernel it is off for a moment
    if (discovers) {
        m_looks = 0;
        m_isSuspect = false;
        m_deaf.reset();
        if (!std::exchange(m_isHearing, true))
            emit hearing();
        return;
    }
    if (++m_looks < Enough)
        return;
    if (std::exchange(m_isSuspect, true))
        return goDeaf(Failure::Reason::RadioLost, QStringLiteral("The adapter does not scan."));
    begin();
}

void BluetoothSource::dropAgent()
{
    if (!m_agent)
        return;
    m_agent->disconnect(this);
    m_agent->stop();                  // else BlueZ goes on scanning for nobody
    m_agent.release()->deleteLater(); // we may be inside one of its signals
}

void BluetoothSource::agentFailed(bool atStart)
{
    const QString detail = m_agent->errorString();
    switch (m_agent->error()) {
    case Agent::PoweredOffError:
        return goDeaf(Failure::Reason::RadioOff, detail);
    case Agent::InvalidBluetoothAdapterError:
        return goDeaf(Failure::Reason::RadioMissing, detail);
    case Agent::InputOutputError:
        // At the start: no adapter, or no Bluetooth service. Later: unplugged.
        return goDeaf(atStart ? Failure::Reason::RadioMissing : Failure::Reason::RadioLost, detail);
    default:
        return goDeaf(Failure::Reason::RadioLost, detail);
    }
}

void BluetoothSource::goDeaf(Failure::Reason reason, const QString &detail)
{
    if (!m_wanted)
        return;
    dropAgent();
    m_look.stop();
    m_isHearing = false;
    m_retry.start();
    if (std::exchange(m_deaf, reason) != reason)
        emit deaf({reason, detail});
}

void BluetoothSource::discovered(const QBluetoothDeviceInfo &phone)
{
    // During start() Qt tells what BlueZ remembers; and a level of 0 means that none was measured. Neither was heard now.
    if (m_starting || phone.rssi() == 0)
        return;
    Advertisement advertisement;
    advertisement.sender = phone.address().toUInt64();
    advertisement.heardMs = m_clock.monotonicMs();
    advertisement.levelDbm = phone.rssi();
    advertisement.data = dataOf(phone);
    emit heard(advertisement);
}

} // namespace Gatebook
