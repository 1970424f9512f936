// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/localtime.h"

#include <QtCore/QTimeZone>

namespace Gatebook {

QDateTime localTime(qint64 utcMs, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName); // of an empty name: that of the machine
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone.isValid() && !zoneName.isEmpty() ? zone : QTimeZone::utc());
}

QString clockText(qint64 utcMs, const QByteArray &zoneName)
{
    return localTime(utcMs, zoneName).toString(QStringLiteral("HH:mm"));
}

} // namespace Gatebook
