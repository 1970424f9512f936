// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluez/bluezbus.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusServiceWatcher>

namespace Gatebook {

namespace {

const QString &managerInterface()
{
    static const QString name = QStringLiteral("org.freedesktop.DBus.ObjectManager");
    return name;
}

const QString &propertiesInterface()
{
    static const QString name = QStringLiteral("org.freedesktop.DBus.Properties");
    return name;
}

/// A name for each connection: Qt keeps them by name.
QString nextName()
{
    static int made = 0;
    return QStringLiteral("gatebook-bluez-%1").arg(++made);
}

/// The one argument at `index`, when the message has it in this very form.
template <typename Value> Value argumentOf(const QDBusMessage &message, qsizetype index, const char *signature)
{
    if (message.type() == QDBusMessage::ErrorMessage || message.arguments().size() <= index || message.signature() != QString::fromLatin1(signature))
        return {};
    return qdbus_cast<Value>(message.arguments().at(index));
}

} // namespace

BluezBus::BluezBus(QObject *parent)
    : QObject(parent)
    , m_bus(QString())
{
    qDBusRegisterMetaType<BluezInterfaces>();
    qDBusRegisterMetaType<BluezObjects>();
    qDBusRegisterMetaType<QMap<quint16, QDBusVariant>>();
    // Qt Bluetooth 6.4 looks for the first type by a name of its own, which Qt no longer notes once we have registered it: without this line, Qt
    // Bluetooth in the same program would hear of no new phone.
    qRegisterMetaType<BluezInterfaces>("InterfaceList");
}

BluezBus::~BluezBus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

bool BluezBus::connectToBus()
{
    if (m_bus.isConnected())
        return true;
    delete m_watcher;
    m_watcher = nullptr;
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_name);
    m_name = nextName();
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_name);
    if (!m_bus.isConnected())
        return false;
    listen();
    return true;
}

void BluezBus::listen()
{
    auto *watcher
        = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForRegistration | QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &BluezBus::appeared);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &BluezBus::vanished);
    m_watcher = watcher;
    const QString root = QStringLiteral("/");
    m_bus.connect(Service, root, managerInterface(), QStringLiteral("InterfacesAdded"), this, SLOT(tellAdded(QDBusMessage)));
    m_bus.connect(Service, root, managerInterface(), QStringLiteral("InterfacesRemoved"), this, SLOT(tellRemoved(QDBusObjectPath, QStringList)));
    // By the first argument the bus itself sorts out what is of other interfaces.
    m_bus.connect(Service, QString(), propertiesInterface(), QStringLiteral("PropertiesChanged"), {QString(Adapter)}, QString(), this,
        SLOT(tellAdapter(QString, QVariantMap, QStringList, QDBusMessage)));
    m_bus.connect(Service, QString(), propertiesInterface(), QStringLiteral("PropertiesChanged"), {QString(Device)}, QString(), this,
        SLOT(tellPhone(QString, QVariantMap, QStringList, QDBusMessage)));
}

void BluezBus::call(const QDBusMessage &message, int timeoutMs, const Answered &answered)
{
    auto *waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(message, timeoutMs), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [answered](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        answered(done->reply());
    });
}

QDBusMessage BluezBus::toManager(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, QStringLiteral("/"), managerInterface(), method);
}

QDBusMessage BluezBus::toAdapter(const QString &path, const QString &method)
{
    return QDBusMessage::createMethodCall(Service, path, Adapter, method);
}

QDBusMessage BluezBus::allOf(const QString &path, const QString &interface)
{
    return QDBusMessage::createMethodCall(Service, path, propertiesInterface(), QStringLiteral("GetAll")) << interface;
}

QDBusMessage BluezBus::filterFor(const QString &adapter)
{
    constexpr qint16 WeakestLevelDbm = -100;
    const QVariantMap filter{{QStringLiteral("Transport"), QStringLiteral("le")}, {QStringLiteral("RSSI"), QVariant::fromValue(WeakestLevelDbm)},
        {QStringLiteral("DuplicateData"), true}};
    return toAdapter(adapter, QStringLiteral("SetDiscoveryFilter")) << filter;
}

QString BluezBus::adapterIn(const BluezObjects &objects, const QString &address)
{
    for (auto one = objects.cbegin(); one != objects.cend(); ++one) {
        const auto adapter = one->constFind(Adapter);
        if (adapter == one->cend())
            continue;
        if (address.isEmpty() || adapter->value(QStringLiteral("Address")).toString().compare(address, Qt::CaseInsensitive) == 0)
            return one.key().path();
    }
    return {};
}

BluezObjects BluezBus::objectsOf(const QDBusMessage &reply)
{
    return argumentOf<BluezObjects>(reply, 0, "a{oa{sa{sv}}}");
}

BluezInterfaces BluezBus::interfacesOf(const QDBusMessage &added)
{
    return argumentOf<BluezInterfaces>(added, 1, "oa{sa{sv}}");
}

QVariantMap BluezBus::propertiesOf(const QDBusMessage &reply)
{
    return argumentOf<QVariantMap>(reply, 0, "a{sv}");
}

void BluezBus::tellAdded(const QDBusMessage &message)
{
    const BluezInterfaces interfaces = interfacesOf(message);
    if (!interfaces.isEmpty())
        emit objectAdded(message.arguments().constFirst().value<QDBusObjectPath>().path(), interfaces);
}

void BluezBus::tellRemoved(const QDBusObjectPath &path, const QStringList &interfaces)
{
    emit objectRemoved(path.path(), interfaces);
}

void BluezBus::tellAdapter(const QString &interface, const QVariantMap &changed, const QStringList &invalidated, const QDBusMessage &message)
{
    Q_UNUSED(interface)
    Q_UNUSED(invalidated)
    emit adapterChanged(message.path(), changed);
}

void BluezBus::tellPhone(const QString &interface, const QVariantMap &changed, const QStringList &invalidated, const QDBusMessage &message)
{
    Q_UNUSED(interface)
    Q_UNUSED(invalidated)
    emit phoneChanged(message.path(), changed);
}

} // namespace Gatebook
