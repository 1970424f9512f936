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

int minuteOfDay(qint64 utcMs, const QByteArray &zone)
{
    constexpr int MsPerMinute = 60000;
    return localTime(utcMs, zone).time().msecsSinceStartOfDay() / MsPerMinute;
}

QString dayClockText(qint64 utcMs, qint64 nowMs, const QByteArray &zone)
{
    const QDateTime time = localTime(utcMs, zone);
    return time.toString(time.date() == localTime(nowMs, zone).date() ? QStringLiteral("HH:mm") : QStringLiteral("d/M HH:mm"));
}

} // namespace Gatebook
