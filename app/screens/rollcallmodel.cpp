// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/rollcallmodel.h"

#include "visit/localtime.h"

namespace Gatebook {

namespace {

QString errandOf(const RollCallPerson &person)
{
    const bool both = !person.organisation.isEmpty() && !person.host.isEmpty();
    return both ? person.organisation + QStringLiteral(" → ") + person.host : person.organisation + person.host;
}

QString sinceOf(const RollCallPerson &person, const RollCall &call)
{
    const QDateTime then = localTime(person.sinceMs, call.zone);
    const bool sameDay = then.date() == localTime(call.madeAtMs, call.zone).date();
    return then.toString(sameDay ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm dd/MM"));
}

} // namespace

void RollCallModel::show(const RollCall &call, const QSet<QUuid> &here)
{
    beginResetModel();
    m_call = call;
    m_here = here;
    m_shown = wanted();
    endResetModel();
    emit countChanged();
}

void RollCallModel::setOnlyMissing(bool only)
{
    if (only == m_onlyMissing)
        return;
    beginResetModel();
    m_onlyMissing = only;
    m_shown = wanted();
    endResetModel();
    emit countChanged();
}

void RollCallModel::tick(int row)
{
    if (row < 0 || row >= count())
        return;
    const QUuid id = person(row).visit;
    if (!m_here.remove(id))
        m_here.insert(id);
    if (!m_onlyMissing) {
        emit dataChanged(index(row), index(row), {TickedRole});
        return;
    }
    beginRemoveRows({}, row, row);
    m_shown.removeAt(row);
    endRemoveRows();
    if (row < count()) // it may begin its part or entrance now
        emit dataChanged(index(row), index(row), {FirstOfPartRole, FirstOfEntranceRole});
    emit countChanged();
}

const QList<RollCallPerson> &RollCallModel::list(Part part) const
{
    switch (part) {
    case Help:
        return m_call.help;
    case Waiting:
        return m_call.waiting;
    case Inside:
        return m_call.inside;
    case Unseen:
        break;
    }
    return m_call.unseen;
}

const RollCallPerson &RollCallModel::person(int row) const
{
    return list(m_shown[row].part)[m_shown[row].at];
}

bool RollCallModel::beginsPart(int row) const
{
    return row == 0 || m_shown[row - 1].part != m_shown[row].part;
}

QList<RollCallModel::Row> RollCallModel::wanted() const
{
    QList<Row> out;
    for (const Part part : {Help, Waiting, Inside, Unseen}) {
        for (int at = 0; at < list(part).size(); ++at) {
            if (!m_onlyMissing || !m_here.contains(list(part)[at].visit))
                out.append({part, at});
        }
    }
    return out;
}

int RollCallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RollCallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const RollCallPerson &shown = person(row);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return shown.name;
    case CompanionRole:
        return shown.companion;
    case CompanionOfRole:
        return shown.companionOf;
    case ErrandRole:
        return errandOf(shown);
    case SinceRole:
        return sinceOf(shown, m_call);
    case EntranceRole:
        return shown.entrance;
    case PartRole:
        return m_shown[row].part;
    case FirstOfPartRole:
        return beginsPart(row);
    case PartSizeRole:
        return static_cast<int>(list(m_shown[row].part).size());
    case FirstOfEntranceRole:
        return beginsPart(row) || person(row - 1).entrance != shown.entrance;
    case TickedRole:
        return m_here.contains(shown.visit);
    default:
        return {};
    }
}

QHash<int, QByteArray> RollCallModel::roleNames() const
{
    return {{NameRole, "name"}, {CompanionRole, "companion"}, {CompanionOfRole, "companionOf"}, {ErrandRole, "errand"}, {SinceRole, "since"},
        {EntranceRole, "entrance"}, {PartRole, "part"}, {FirstOfPartRole, "beginsPart"}, {PartSizeRole, "partSize"},
        {FirstOfEntranceRole, "beginsEntrance"}, {TickedRole, "ticked"}};
}

} // namespace Gatebook
