// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/qtphoneprobe.h"

#include "devices/bluetooth/bluezadapter.h"

#include <QtBluetooth/QBluetoothAddress>
#include <QtBluetooth/QBluetoothDeviceInfo>
#include <QtBluetooth/QLowEnergyController>
#include <QtBluetooth/QLowEnergyService>

#include <utility>

namespace Gatebook {

namespace {

constexpr quint64 AddressMask = (Q_UINT64_C(1) << 48) - 1;

/// Qt 6.4 finds out BlueZ's version by reading /proc/PID/exe of bluetoothd, which only root may; then it would want a raw socket, which only root
/// may open. Every BlueZ since 5.42 can be asked over D-Bus.
void tellQtOfBluez()
{
    constexpr auto Name = "BLUETOOTH_FORCE_DBUS_LE_VERSION";
    if (!qEnvironmentVariableIsSet(Name))
        qputenv(Name, "5.66");
}

} // namespace

QtPhoneProbe::QtPhoneProbe(QString address, QObject *parent)
    : PhoneProbe(parent)
    , m_address(std::move(address))
{
    tellQtOfBluez();
}

QtPhoneProbe::~QtPhoneProbe()
{
    giveUp();
}

void QtPhoneProbe::ask(quint64 sender, const AppSignature::Gatt &gatt)
{
    giveUp();
    m_sender = sender & AddressMask;
    m_gatt = gatt;
    QBluetoothDeviceInfo phone(QBluetoothAddress(m_sender), QString(), 0);
    phone.setCoreConfigurations(QBluetoothDeviceInfo::LowEnergyCoreConfiguration);
    m_controller = m_address.isEmpty() ? QLowEnergyController::createCentral(phone, this)
                                       : QLowEnergyController::createCentral(phone, QBluetoothAddress(m_address), this);
    m_controller->setRemoteAddressType(sender == m_sender ? QLowEnergyController::PublicAddress : QLowEnergyController::RandomAddress);
    // All queued: Qt reports some failures from within the call that was to begin, and the controller must not go inside its own signal.
    connect(m_controller, &QLowEnergyController::connected, m_controller, &QLowEnergyController::discoverServices, Qt::QueuedConnection);
    connect(m_controller, &QLowEnergyController::discoveryFinished, this, &QtPhoneProbe::look, Qt::QueuedConnection);
    connect(
        m_controller, &QLowEnergyController::disconnected, this, [this] { finish(false); }, Qt::QueuedConnection);
    connect(
        m_controller, &QLowEnergyController::errorOccurred, this, [this] { finish(false); }, Qt::QueuedConnection);
    m_controller->connectToDevice();
}

void QtPhoneProbe::cancel()
{
    giveUp();
}

void QtPhoneProbe::giveUp()
{
    if (!m_controller)
        return;
    m_service = nullptr;
    QLowEnergyController *controller = std::exchange(m_controller, nullptr);
    controller->disconnect(this);
    controller->disconnectFromDevice();
    controller->deleteLater();
    forgetPhone(m_address, m_sender);
}

void QtPhoneProbe::look()
{
    if (!m_controller)
        return;
    m_service = m_controller->createServiceObject(QBluetoothUuid(m_gatt.service), m_controller);
    if (!m_service)
        return finish(false);
    connect(
        m_service, &QLowEnergyService::stateChanged, this,
        [this](QLowEnergyService::ServiceState state) {
            if (state == QLowEnergyService::RemoteServiceDiscovered)
                read();
        },
        Qt::QueuedConnection);
    connect(
        m_service, &QLowEnergyService::errorOccurred, this, [this] { finish(false); }, Qt::QueuedConnection);
    connect(
        m_service, &QLowEnergyService::characteristicRead, this,
        [this](const QLowEnergyCharacteristic &, const QByteArray &value) { finish(value.size() == m_gatt.valueLength); }, Qt::QueuedConnection);
    m_service->discoverDetails(QLowEnergyService::SkipValueDiscovery);
}

void QtPhoneProbe::read()
{
    if (!m_service)
        return;
    const QLowEnergyCharacteristic characteristic = m_service->characteristic(QBluetoothUuid(m_gatt.characteristic));
    if (!characteristic.isValid())
        return finish(false);
    m_service->readCharacteristic(characteristic);
}

void QtPhoneProbe::finish(bool hasApp)
{
    if (!m_controller) // what was queued before the question was given up
        return;
    giveUp();
    emit answered(hasApp);
}

} // namespace Gatebook
