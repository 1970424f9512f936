// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/projectioncheck.h"

#include "devices/sqlite/logplace.h"
#include "devices/sqlite/visitrow.h"

namespace Gatebook {

namespace {

QString madeAnew(const QString &what)
{
    return what + QStringLiteral("; `gatebookctl rebuild` makes it anew");
}

} // namespace

Result<QStringList> ProjectionCheck::check(const Visit &visit)
{
    ++m_visits;
    const auto ofRow = rowProblem(visit);
    const auto ofLog = logProblem(m_database, visit);
    if (!ofRow || !ofLog)
        return ofRow ? ofLog.failure() : ofRow.failure();
    QStringList out;
    for (const QString &problem : {*ofRow, *ofLog}) {
        if (!problem.isEmpty())
            out.append(madeAnew(QStringLiteral("visit %1: %2").arg(QString::fromLatin1(idText(visit.id)), problem)));
    }
    return out;
}

Result<QString> ProjectionCheck::rowProblem(const Visit &visit)
{
    static const std::string sql = visitSelect("WHERE id = ?1");
    const auto statement = m_database.cached(sql);
    if (!statement)
        return statement.failure();
    const auto row = statement.value()->bindText(1, idText(visit.id)).step();
    if (!row)
        return row.failure();
    const QString column = row.value() ? differingColumn(*statement.value(), rowOf(visit)) : QString();
    statement.value()->reset();
    if (!row.value())
        return QStringLiteral("it has no row in the projection");
    return column.isEmpty() ? QString() : QStringLiteral("the projection's %1 is not what the journal says").arg(column);
}

Result<QStringList> ProjectionCheck::checkCounts()
{
    const auto rows = m_database.number("SELECT count(*) FROM visit");
    const auto logged = m_database.number("SELECT count(*) FROM log");
    if (!rows || !logged)
        return rows ? logged.failure() : rows.failure();
    QStringList out;
    for (const auto &[name, count] : {std::pair("projection", rows.value()), std::pair("log", logged.value())}) {
        if (count != m_visits)
            out.append(madeAnew(QStringLiteral("the %1 has %2 visits, the journal %3").arg(QLatin1StringView(name)).arg(count).arg(m_visits)));
    }
    return out;
}

} // namespace Gatebook
