// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>

#include <functional>

namespace Gatebook {

/// What BlueZ tells of one object, by interface; and of all its objects. (BlueZ, doc/*-api.txt; org.freedesktop.DBus.ObjectManager.)
using BluezInterfaces = QMap<QString, QVariantMap>;
using BluezObjects = QMap<QDBusObjectPath, BluezInterfaces>;

/// A connection of our own to the system bus, for talking with BlueZ: BlueZ keeps filter and scan for each connection, so nobody else in this program
/// can change ours. No call waits for its answer.
class BluezBus : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView Service{"org.bluez"};
    static constexpr QLatin1StringView Adapter{"org.bluez.Adapter1"};
    static constexpr QLatin1StringView Device{"org.bluez.Device1"};

    using Answered = std::function<void(const QDBusMessage &)>;

    explicit BluezBus(QObject *parent = nullptr);
    ~BluezBus() override;

    /// Connects, anew when the connection was lost. False when there is no bus.
    bool connectToBus();
    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

    /// `answered` gets the reply or the error, NoReply after `timeoutMs`; it is not called when this object is gone by then.
    void call(const QDBusMessage &message, int timeoutMs, const Answered &answered);

    [[nodiscard]] static QDBusMessage toManager(const QString &method);
    [[nodiscard]] static QDBusMessage toAdapter(const QString &path, const QString &method);
    [[nodiscard]] static QDBusMessage allOf(const QString &path, const QString &interface); ///< Properties.GetAll
    /// SetDiscoveryFilter, so that every report of every LE device is told: also when nothing changed, and in steps of less than 8 dB.
    [[nodiscard]] static QDBusMessage filterFor(const QString &adapter);
    /// The adapter with this address, or the first; empty when there is none.
    [[nodiscard]] static QString adapterIn(const BluezObjects &objects, const QString &address);
    /// The objects of a reply to GetManagedObjects; none when it is something else.
    [[nodiscard]] static BluezObjects objectsOf(const QDBusMessage &reply);
    /// The interfaces of the signal InterfacesAdded, likewise.
    [[nodiscard]] static BluezInterfaces interfacesOf(const QDBusMessage &added);
    /// The properties of a reply to GetAll, likewise.
    [[nodiscard]] static QVariantMap propertiesOf(const QDBusMessage &reply);

signals:
    void appeared(); ///< BlueZ is on the bus
    void vanished();
    void objectAdded(const QString &path, const Gatebook::BluezInterfaces &interfaces);
    void objectRemoved(const QString &path, const QStringList &interfaces);
    void adapterChanged(const QString &path, const QVariantMap &changed);
    void phoneChanged(const QString &path, const QVariantMap &changed);

private slots:
    void tellAdded(const QDBusMessage &message);
    void tellRemoved(const QDBusObjectPath &path, const QStringList &interfaces);
    void tellAdapter(const QString &interface, const QVariantMap &changed, const QStringList &invalidated, const QDBusMessage &message);
    void tellPhone(const QString &interface, const QVariantMap &changed, const QStringList &invalidated, const QDBusMessage &message);

private:
    void listen();

    QString m_name; ///< of the connection, as Qt keeps it
    QDBusConnection m_bus;
    QObject *m_watcher = nullptr; ///< our child
};

} // namespace Gatebook
