// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/bluezadapter.h"

#include <QtCore/QMap>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCall>

namespace Gatebook {

namespace {

constexpr int TimeoutMs = 2000;
constexpr qint16 WeakestLevelDbm = -100;

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

QString adapterPath(const QString &address)
{
    const QDBusMessage call = QDBusMessage::createMethodCall(
        BluezService, QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.ObjectManager"), QStringLiteral("GetManagedObjects"));
    const QDBusMessage reply = QDBusConnection::systemBus().call(call, QDBus::Block, TimeoutMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != QLatin1StringView("a{oa{sa{sv}}}"))
        return {};
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<Objects>();
    const auto objects = qdbus_cast<Objects>(reply.arguments().constFirst());
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

} // namespace

QString askForEveryReport(const QString &address)
{
    const QVariantMap filter{{QStringLiteral("Transport"), QStringLiteral("le")}, {QStringLiteral("RSSI"), QVariant::fromValue(WeakestLevelDbm)},
        {QStringLiteral("DuplicateData"), true}};
    const QString path = adapterPath(address);
    if (path.isEmpty())
        return {};
    QDBusMessage call = QDBusMessage::createMethodCall(BluezService, path, BluezAdapterInterface, QStringLiteral("SetDiscoveryFilter"));
    call << filter;
    QDBusConnection::systemBus().asyncCall(call, TimeoutMs);
    return path;
}

} // namespace Gatebook
