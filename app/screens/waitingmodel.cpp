// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waitingmodel.h"

#include "visit/delegation.h"
#include "visit/localtime.h"

#include <algorithm>

namespace Gatebook {

namespace {

WaitingModel::Verdict shown(AppVerdict verdict)
{
    switch (verdict) {
    case AppVerdict::Declined:
        return WaitingModel::Declined;
    case AppVerdict::Unavailable:
        return WaitingModel::Unavailable;
    case AppVerdict::NoSmartphone:
        return WaitingModel::NoSmartphone;
    case AppVerdict::Confirmed:
        return WaitingModel::Confirmed;
    default:
        return WaitingModel::NotHeard;
    }
}

bool showedAnOddCard(const Visit &visit)
{
    return visit.cardWarnings.contains(CardWarning::SexMismatch) || visit.cardWarnings.contains(CardWarning::YearMismatch);
}

QList<QUuid> leadersOf(const QList<QList<Visit>> &rows)
{
    QList<QUuid> out;
    for (const QList<Visit> &row : rows)
        out.append(row.constFirst().id);
    return out;
}

} // namespace

WaitingModel::WaitingModel(QByteArray zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_timezone(std::move(zone))
{
}

void WaitingModel::show(const QList<Visit> &visits)
{
    auto rows = together(visits);
    if (rows == m_rows)
        return;
    const QList<QUuid> wanted = leadersOf(rows);
    removeOthers(wanted);
    if (wanted.first(std::min(wanted.size(), m_rows.size())) == leadersOf(m_rows)) {
        extendTo(rows);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit countChanged();
}

void WaitingModel::removeOthers(const QList<QUuid> &wanted)
{
    for (int row = count() - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row).constFirst().id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void WaitingModel::extendTo(const QList<QList<Visit>> &rows)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row), index(row));
    }
    if (rows.size() == m_rows.size())
        return;
    beginInsertRows({}, count(), static_cast<int>(rows.size()) - 1);
    m_rows.append(rows.sliced(m_rows.size()));
    endInsertRows();
}

QList<Visit> WaitingModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows.at(row) : QList<Visit>();
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QList<Visit> &people = m_rows.at(index.row());
    const Visit &visit = people.constFirst();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return visit.visitor.name;
    case OrganisationRole:
        return visit.visitor.organisation;
    case HostRole:
        return toText(visit.host);
    case SinceRole:
        return clockText(visit.checkedInAtMs, m_timezone);
    case VerdictRole:
        return shown(visit.app.verdict);
    case OddCardRole:
        return std::any_of(people.cbegin(), people.cend(), showedAnOddCard);
    case PeopleRole:
        return static_cast<int>(people.size());
    default:
        return {};
    }
}

QHash<int, QByteArray> WaitingModel::roleNames() const
{
    return {{NameRole, "name"}, {OrganisationRole, "organisation"}, {HostRole, "host"}, {SinceRole, "since"}, {VerdictRole, "verdict"},
        {OddCardRole, "oddCard"}, {PeopleRole, "people"}};
}

} // namespace Gatebook
