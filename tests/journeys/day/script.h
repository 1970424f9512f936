// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Gatebook {

/// Something that becomes of a visit later in the day: "10:20 letin", "11:05 name=Trần Hà".
struct DayDeed {
    int minute = 0; ///< of the day
    QString what;
    QString with; ///< what stands after "="
};

/// One line of tests/data/day.csv: what somebody does, and what the log and the export must say of it.
struct DayVisit {
    QHash<QString, QString> cells;
    QList<DayDeed> deeds;

    [[nodiscard]] QString at(const char *column) const { return cells.value(QString::fromLatin1(column)); }
    [[nodiscard]] bool is(const char *column, const char *text) const { return at(column) == QLatin1StringView(text); }
};

/// "07:45" in minutes; -1 for anything else.
[[nodiscard]] int minuteOf(const QString &clock);

/// What the QR of a badge says, made of the script's number: sixteen bytes.
[[nodiscard]] QByteArray badgeTokenOf(const DayVisit &visit);

/// Lines in the order of arrival. Nothing when the file is not as its first line says.
[[nodiscard]] std::optional<QList<DayVisit>> readDay(const QString &file);

} // namespace Gatebook
