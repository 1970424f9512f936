// SPDX-License-Identifier: GPL-3.0-or-later
#include "script.h"

#include "fakes/csvreader.h"

#include <QtCore/QFile>
#include <QtCore/QTime>

namespace Gatebook {

namespace {

std::optional<QList<DayDeed>> deedsOf(const QString &text)
{
    QList<DayDeed> out;
    const QStringList parts = text.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString what = part.mid(6).section(u'=', 0, 0);
        out.append({minuteOf(part.left(5)), what, part.mid(6).section(u'=', 1)});
        if (out.constLast().minute < 0 || what.isEmpty())
            return std::nullopt;
    }
    return out;
}

} // namespace

int minuteOf(const QString &clock)
{
    const QTime time = QTime::fromString(clock, QStringLiteral("HH:mm"));
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

QByteArray badgeTokenOf(const DayVisit &visit)
{
    return visit.at("number").toUtf8().rightJustified(16, '0');
}

std::optional<QList<DayVisit>> readDay(const QString &file)
{
    QFile day(file);
    if (!day.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto lines = readCsv(day.readAll().replace("\n", "\r\n"));
    if (!lines || lines->size() < 2)
        return std::nullopt;
    QList<DayVisit> out;
    const QStringList columns = lines->constFirst();
    for (const QStringList &line : lines->sliced(1)) {
        DayVisit visit;
        if (line.size() != columns.size())
            return std::nullopt;
        for (qsizetype i = 0; i < columns.size(); ++i)
            visit.cells.insert(columns[i], line[i]);
        const auto deeds = deedsOf(visit.at("then"));
        if (!deeds || minuteOf(visit.at("touches")) < 0)
            return std::nullopt;
        visit.deeds = *deeds;
        out.append(visit);
    }
    return out;
}

} // namespace Gatebook
