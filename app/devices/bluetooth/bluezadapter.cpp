// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/bluezadapter.h"

#include <QtCore/QMap>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>

namespace Gatebook {

namespace {

constexpr int TimeoutMs = 2000;
constexpr qint16 WeakestLevelDbm = -100;

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

QDBusMessage managedObjectsCall()
{
    return QDBusMessage::createMethodCall(
        BluezService, QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.ObjectManager"), QStringLiteral("GetManagedObjects"));
}

Objects objectsOf(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1StringView("a{oa{sa{sv}}}"))
        return {};
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<Objects>();
    return qdbus_cast<Objects>(reply.arguments().constFirst());
}

/// The adapter with this address, or the first; empty when there is none.
QString adapterPath(const Objects &objects, const QString &address)
{
    for (auto one = objects.cbegin(); one != objects.cend(); ++one) {
        const auto adapter = one->constFind(BluezAdapterInterface);
        if (adapter == one->cend())
            continue;
        const QString itsAddress = adapter->value(QStringLiteral("Address")).toString();
        if (address.isEmpty() || itsAddress.compare(address, Qt::CaseInsensitive) == 0)
            return one.key().path();
    }
    return {};
}

/// BlueZ names the objects after the addresses.
QString phonePath(const QString &adapter, quint64 sender)
{
    constexpr int Digits = 12;
    constexpr int HexBase = 16;
    QString path = QStringLiteral("%1/dev").arg(adapter);
    const QString hex = QStringLiteral("%1").arg(sender, Digits, HexBase, QLatin1Char('0')).toUpper();
    for (int digit = 0; digit < Digits; digit += 2)
        path += u'_' + hex.mid(digit, 2);
    return path;
}

void removePhone(const Objects &objects, const QString &address, quint64 sender)
{
    const QString adapter = adapterPath(objects, address);
    const QDBusObjectPath path(phonePath(adapter, sender));
    const auto phone = objects.constFind(path);
    if (phone == objects.cend() || phone->value(QStringLiteral("org.bluez.Device1")).value(QStringLiteral("Paired")).toBool())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(BluezService, adapter, BluezAdapterInterface, QStringLiteral("RemoveDevice"));
    call << QVariant::fromValue(path);
    QDBusConnection::systemBus().asyncCall(call, TimeoutMs);
}

} // namespace

QString askForEveryReport(const QString &address)
{
    const QVariantMap filter{{QStringLiteral("Transport"), QStringLiteral("le")}, {QStringLiteral("RSSI"), QVariant::fromValue(WeakestLevelDbm)},
        {QStringLiteral("DuplicateData"), true}};
    QString path = adapterPath(objectsOf(QDBusConnection::systemBus().call(managedObjectsCall(), QDBus::Block, TimeoutMs)), address);
    if (path.isEmpty())
        return {};
    QDBusMessage call = QDBusMessage::createMethodCall(BluezService, path, BluezAdapterInterface, QStringLiteral("SetDiscoveryFilter"));
    call << filter;
    QDBusConnection::systemBus().asyncCall(call, TimeoutMs);
    return path;
}

void forgetPhone(const QString &address, quint64 sender)
{
    auto *waiting = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(managedObjectsCall(), TimeoutMs));
    QObject::connect(waiting, &QDBusPendingCallWatcher::finished, waiting, [waiting, address, sender] {
        removePhone(objectsOf(waiting->reply()), address, sender);
        waiting->deleteLater();
    });
}

} // namespace Gatebook
