// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/logmodel.h"

#include "visit/delegation.h"
#include "visit/localtime.h"

namespace Gatebook {

LogModel::LogModel(QByteArray zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(std::move(zone))
{
}

void LogModel::show(const QList<LogLine> &lines, bool isAll, qint64 nowMs)
{
    beginResetModel();
    m_lines = lines;
    m_isAll = isAll;
    m_nowMs = nowMs;
    endResetModel();
    emit countChanged();
}

void LogModel::append(const QList<LogLine> &lines, bool isAll)
{
    m_isAll = isAll;
    if (lines.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    emit countChanged();
}

void LogModel::replace(const Visit &visit)
{
    for (int row = 0; row < count(); ++row) {
        if (m_lines[row].visit.id != visit.id)
            continue;
        m_lines[row].visit = visit;
        emit dataChanged(index(row), index(row));
    }
}

std::optional<Visit> LogModel::at(int row) const
{
    return row >= 0 && row < count() ? std::optional(m_lines[row].visit) : std::nullopt;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Visit &visit = m_lines[index.row()].visit;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return visit.visitor.name;
    case CompanionRole:
        return !hasOwnWay(visit);
    case OrganisationRole:
        return visit.visitor.organisation;
    case HostRole:
        return toText(visit.host);
    case CameRole:
        return dayClockText(visit.checkedInAtMs, m_nowMs, m_zone);
    case LeftRole:
        return visit.checkedOutAtMs ? clockText(*visit.checkedOutAtMs, m_zone) : QString();
    case StateRole:
        return toText(visit.state);
    case VerdictRole:
        return toText(visit.app.verdict);
    case ExitRole:
        return visit.exitSource ? toText(*visit.exitSource) : QString();
    case CorrectedRole:
        return visit.corrected;
    default:
        return {};
    }
}

QHash<int, QByteArray> LogModel::roleNames() const
{
    return {{NameRole, "name"}, {CompanionRole, "companion"}, {OrganisationRole, "organisation"}, {HostRole, "host"}, {CameRole, "came"},
        {LeftRole, "leftAt"}, {StateRole, "visitState"}, {VerdictRole, "verdict"}, {ExitRole, "exitSource"}, {CorrectedRole, "corrected"}};
}

bool LogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAll;
}

void LogModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        emit moreWanted();
}

} // namespace Gatebook
