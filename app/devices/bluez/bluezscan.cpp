// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluez/bluezscan.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr int MostDoublings = 5;
constexpr QLatin1StringView Powered("Powered");
constexpr QLatin1StringView Discovering("Discovering");

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

} // namespace

BluezScan::BluezScan(BluezBus &bus, QString address, Times times, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_address(std::move(address))
    , m_times(times)
{
    m_retry.setSingleShot(true);
    m_grace.setSingleShot(true);
    m_beat.setInterval(times.beatMs);
    connect(&m_retry, &QTimer::timeout, this, &BluezScan::begin);
    connect(&m_beat, &QTimer::timeout, this, &BluezScan::beat);
    connect(&m_grace, &QTimer::timeout, this, &BluezScan::graceIsOver);
    watchBus();
}

BluezScan::~BluezScan()
{
    stop();
}

void BluezScan::watchBus()
{
    connect(&m_bus, &BluezBus::appeared, this, &BluezScan::retry);
    connect(&m_bus, &BluezBus::vanished, this, [this] { lost(Failure::Reason::RadioLost, QStringLiteral("the Bluetooth service went away")); });
    connect(&m_bus, &BluezBus::objectAdded, this, [this](const QString &, const BluezInterfaces &interfaces) {
        if (interfaces.contains(BluezBus::Adapter))
            retry();
    });
    connect(&m_bus, &BluezBus::objectRemoved, this, [this](const QString &path, const QStringList &interfaces) {
        if (path == m_adapter && interfaces.contains(BluezBus::Adapter))
            lost(Failure::Reason::RadioMissing, QStringLiteral("the Bluetooth adapter was taken away"));
    });
    connect(&m_bus, &BluezBus::adapterChanged, this, [this](const QString &path, const QVariantMap &changed) {
        if (path == m_adapter)
            learn(changed);
    });
}

void BluezScan::start()
{
    m_told.reset();
    m_failures = 0;
    begin();
}

void BluezScan::stop()
{
    if (m_stage == Stage::Off)
        return;
    m_stage = Stage::Off;
    ++m_attempt;
    m_isHearing = false;
    m_retry.stop();
    m_beat.stop();
    m_grace.stop();
    if (m_bus.isConnected() && !m_adapter.isEmpty()) // else BlueZ goes on scanning for nobody
        m_bus.call(BluezBus::toAdapter(m_adapter, QStringLiteral("StopDiscovery")), m_times.startMs, [](const QDBusMessage &) {});
}

void BluezScan::restart()
{
    if (m_stage == Stage::Scanning && !m_isPaused)
        begin();
}

void BluezScan::pause()
{
    m_isPaused = true;
    m_grace.stop();
}

void BluezScan::resume()
{
    m_isPaused = false;
    if (m_stage == Stage::Scanning)
        begin();
}

/// Answers that come after another attempt has begun are nothing to us any more.
void BluezScan::ask(const QDBusMessage &message, int timeoutMs, void (BluezScan::*answered)(const QDBusMessage &))
{
    m_bus.call(message, timeoutMs, [this, answered, attempt = m_attempt](const QDBusMessage &reply) {
        if (attempt == m_attempt)
            (this->*answered)(reply);
    });
}

void BluezScan::begin()
{
    ++m_attempt;
    m_stage = Stage::Looking;
    m_retry.stop();
    m_beat.stop();
    m_grace.stop();
    if (!m_bus.connectToBus())
        return lost(Failure::Reason::RadioMissing, QStringLiteral("there is no system bus (D-Bus)"));
    ask(BluezBus::toManager(QStringLiteral("GetManagedObjects")), m_times.answerMs, &BluezScan::look);
}

void BluezScan::look(const QDBusMessage &reply)
{
    if (isError(reply)) {
        const bool isThere = reply.errorName() == QLatin1StringView("org.freedesktop.DBus.Error.NoReply");
        return lost(isThere ? Failure::Reason::RadioLost : Failure::Reason::RadioMissing,
            QStringLiteral("the Bluetooth service does not answer: %1").arg(reply.errorMessage()));
    }
    const BluezObjects objects = BluezBus::objectsOf(reply);
    m_adapter = BluezBus::adapterIn(objects, m_address);
    if (m_adapter.isEmpty()) {
        return lost(Failure::Reason::RadioMissing,
            m_address.isEmpty() ? QStringLiteral("there is no Bluetooth adapter")
                                : QStringLiteral("there is no Bluetooth adapter %1").arg(m_address));
    }
    const QVariantMap properties = objects.value(QDBusObjectPath(m_adapter)).value(BluezBus::Adapter);
    m_discovers = properties.value(Discovering).toBool();
    emit found(objects);
    if (!properties.value(Powered).toBool())
        return lost(Failure::Reason::RadioOff, QStringLiteral("the Bluetooth adapter is switched off"));
    m_stage = Stage::Starting;
    // BlueZ may still hold a scan of ours to be on, which is not: then it would refuse a new one. That there is none is the usual answer.
    ask(BluezBus::toAdapter(m_adapter, QStringLiteral("StopDiscovery")), m_times.startMs, &BluezScan::stopped);
}

void BluezScan::stopped(const QDBusMessage &reply)
{
    Q_UNUSED(reply)
    ask(BluezBus::filterFor(m_adapter), m_times.startMs, &BluezScan::filtered);
}

/// Without the filter there are fewer reports, and nothing else is wrong: it is asked for again at every beat.
void BluezScan::filtered(const QDBusMessage &reply)
{
    m_isFiltered = !isError(reply);
    if (m_stage == Stage::Starting)
        ask(BluezBus::toAdapter(m_adapter, QStringLiteral("StartDiscovery")), m_times.startMs, &BluezScan::started);
}

void BluezScan::started(const QDBusMessage &reply)
{
    if (isError(reply))
        return lost(Failure::Reason::RadioLost, QStringLiteral("scanning does not start: %1").arg(reply.errorMessage()));
    m_stage = Stage::Scanning;
    m_beat.start();
    watchDiscovering();
    if (m_isHearing || m_isSuspect)
        return;
    m_isHearing = true;
    m_told.reset();
    emit hearing();
}

void BluezScan::beat()
{
    if (!m_bus.isConnected())
        return lost(Failure::Reason::RadioLost, QStringLiteral("the system bus (D-Bus) went away"));
    ask(BluezBus::allOf(m_adapter, BluezBus::Adapter), m_times.answerMs, &BluezScan::beaten);
    if (!m_isFiltered)
        ask(BluezBus::filterFor(m_adapter), m_times.startMs, &BluezScan::filtered);
}

void BluezScan::beaten(const QDBusMessage &reply)
{
    if (isError(reply))
        return lost(Failure::Reason::RadioLost, QStringLiteral("the Bluetooth service does not answer: %1").arg(reply.errorMessage()));
    learn(BluezBus::propertiesOf(reply));
}

/// What the adapter says of itself, asked or not.
void BluezScan::learn(const QVariantMap &properties)
{
    const bool isOn = properties.value(Powered, true).toBool();
    if (!isOn && m_stage != Stage::Off)
        return lost(Failure::Reason::RadioOff, QStringLiteral("the Bluetooth adapter is switched off"));
    if (properties.contains(Powered))
        retry();
    if (const auto value = properties.constFind(Discovering); value != properties.cend()) {
        m_discovers = value->toBool();
        watchDiscovering();
    }
}

void BluezScan::watchDiscovering()
{
    if (m_stage != Stage::Scanning || m_isPaused)
        return;
    if (!m_discovers) {
        if (!m_grace.isActive())
            m_grace.start(m_isFiltered ? m_times.graceMs : m_times.idleMs);
        return;
    }
    m_grace.stop();
    m_failures = 0;
    m_isSuspect = false;
    if (!std::exchange(m_isHearing, true)) {
        m_told.reset();
        emit hearing();
    }
}

void BluezScan::graceIsOver()
{
    if (m_isSuspect) // started anew, it still does not scan
        return lost(Failure::Reason::RadioLost, QStringLiteral("the adapter stops scanning by itself"));
    m_isSuspect = true;
    begin();
}

void BluezScan::lost(Failure::Reason reason, const QString &detail)
{
    if (m_stage == Stage::Off)
        return;
    ++m_attempt;
    m_stage = Stage::Waiting;
    m_isHearing = false;
    m_beat.stop();
    m_grace.stop();
    m_retry.start(std::min(m_times.retryMs << std::min(m_failures, MostDoublings), m_times.longestRetryMs));
    ++m_failures;
    if (std::exchange(m_told, reason) != reason)
        emit deaf({reason, detail});
}

/// Something came back: no need to wait any longer.
void BluezScan::retry()
{
    if (m_stage == Stage::Waiting)
        begin();
}

} // namespace Gatebook
