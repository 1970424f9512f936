// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QDate>
#include <QtCore/QTimeZone>

#include <array>
#include <limits>

namespace Gatebook {

/// Writes moments as ISO 8601, fast for moments that lie close together. Milliseconds are cut off (towards the past).
class IsoTime
{
public:
    /// "2020-08-07T02:15:04" of a moment moved by `offsetS` seconds, and behind it "Z" (no offset) or "+07:00". Empty outside the years 0 to 9999.
    /// Valid until the next call.
    QByteArrayView utc(qint64 utcMs);
    QByteArrayView local(qint64 utcMs, int offsetS);

private:
    char *moment(qint64 utcMs, int offsetS);
    bool setDay(qint64 day);

    qint64 m_day = std::numeric_limits<qint64>::min(); ///< whose date stands in m_text
    bool m_dayShown = false;
    std::array<char, 32> m_text{};
};

/// The time of the site's zone. Asks the zone once for each stretch without a change of the offset, not once for each moment.
class SiteTime
{
public:
    explicit SiteTime(const QTimeZone &zone);

    /// Seconds east of UTC, whole minutes: ISO 8601 has no smaller ones.
    int offsetS(qint64 utcMs);
    /// "2020-08-07T09:15:04+07:00"; see IsoTime. Valid until the next call of the same function.
    QByteArrayView local(qint64 utcMs) { return m_local.local(utcMs, offsetS(utcMs)); }
    QByteArrayView utc(qint64 utcMs) { return m_utc.utc(utcMs); }
    [[nodiscard]] QByteArrayView zoneId() const { return m_id; }

private:
    QTimeZone m_zone;
    QByteArray m_id;
    qint64 m_from = 1; ///< the offset holds for [m_from, m_until)
    qint64 m_until = 0;
    int m_offsetS = 0;
    IsoTime m_local;
    IsoTime m_utc;
};

/// Moments from `fromMs` on and before `untilMs`.
struct Period {
    qint64 fromMs = std::numeric_limits<qint64>::min();
    qint64 untilMs = std::numeric_limits<qint64>::max();

    bool operator==(const Period &) const = default;
};

/// The days from one date to another, both included, in the zone; an empty text leaves that side open. BadInput for what is no date in the form
/// 2020-08-07, or when `from` is after `to`.
Result<Period> periodOfDays(const QString &from, const QString &to, const QTimeZone &zone);
/// A date in the form 2020-08-07. BadInput, naming `what` it is for.
Result<QDate> dateFromText(const QString &text, const QString &what);

} // namespace Gatebook
