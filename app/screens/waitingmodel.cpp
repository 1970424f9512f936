// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/waitingmodel.h"

#include "visit/localtime.h"

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

} // namespace

WaitingModel::WaitingModel(QByteArray zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_timezone(std::move(zone))
{
}

void WaitingModel::show(const QList<Visit> &visits)
{
    if (visits == m_visits)
        return;
    beginResetModel();
    m_visits = visits;
    endResetModel();
    emit countChanged();
}

std::optional<Visit> WaitingModel::at(int row) const
{
    if (row < 0 || row >= count())
        return std::nullopt;
    return m_visits.at(row);
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Visit &visit = m_visits.at(index.row());
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
        return visit.cardWarnings.contains(CardWarning::SexMismatch) || visit.cardWarnings.contains(CardWarning::YearMismatch);
    default:
        return {};
    }
}

QHash<int, QByteArray> WaitingModel::roleNames() const
{
    return {{NameRole, "name"}, {OrganisationRole, "organisation"}, {HostRole, "host"}, {SinceRole, "since"}, {VerdictRole, "verdict"},
        {OddCardRole, "oddCard"}};
}

} // namespace Gatebook
