// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insidemodel.h"

#include "visit/delegation.h"
#include "visit/localtime.h"
#include "visit/plainletters.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 MinuteMs = 60000;

} // namespace

InsideModel::InsideModel(QByteArray zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(std::move(zone))
{
}

void InsideModel::show(const QList<Visit> &visits, qint64 nowMs)
{
    m_nowMs = nowMs;
    QList<Visit> ordered = visits; // first come first, as the book gives them
    std::stable_partition(ordered.begin(), ordered.end(), [](const Visit &visit) { return visit.needsHelp; });
    if (ordered == m_visits)
        return setNow(nowMs);
    m_firstInMs = visits.isEmpty() ? nowMs : visits.constFirst().checkedInAtMs;
    m_visits = std::move(ordered);
    choose();
}

void InsideModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(count() - 1), {SinceRole, StayMinutesRole, StayShareRole, LongStayRole});
}

void InsideModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    choose();
}

void InsideModel::setEntrance(const QString &entrance)
{
    if (entrance == m_entrance)
        return;
    m_entrance = entrance;
    choose();
}

bool InsideModel::isWanted(const Visit &visit) const
{
    if (!m_entrance.isEmpty() && visit.entrance != m_entrance)
        return false;
    const QString found = visit.visitor.name + u'\n' + visit.visitor.organisation + u'\n' + toText(visit.host);
    return plainLetters(found).contains(plainLetters(tidied(m_text)));
}

void InsideModel::choose()
{
    QList<Visit> wanted;
    std::copy_if(m_visits.cbegin(), m_visits.cend(), std::back_inserter(wanted), [this](const Visit &visit) { return isWanted(visit); });
    beginResetModel();
    m_rows.clear();
    m_people = static_cast<int>(wanted.size());
    for (const QList<Visit> &group : together(wanted))
        addRows(group);
    endResetModel();
    emit countChanged();
}

void InsideModel::addRows(const QList<Visit> &group)
{
    m_rows.append({group});
    if (group.size() == 1 || !m_unfolded.contains(group.constFirst().groupId))
        return;
    for (const Visit &visit : group)
        m_rows.append({{visit}, true});
}

void InsideModel::turnFold(int row)
{
    const QList<Visit> people = at(row);
    if (people.size() < 2)
        return;
    const QString &group = people.constFirst().groupId;
    if (!m_unfolded.remove(group))
        m_unfolded.insert(group);
    choose();
}

QList<Visit> InsideModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows[row].people : QList<Visit>();
}

qint64 InsideModel::stayMs(const Visit &visit) const
{
    return std::max<qint64>(0, m_nowMs - visit.checkedInAtMs);
}

int InsideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InsideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const Visit &visit = row.people.constFirst();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return visit.visitor.name;
    case OrganisationRole:
        return visit.visitor.organisation;
    case HostRole:
        return toText(visit.host);
    case EntranceRole:
        return visit.entrance;
    case SinceRole:
        return dayClockText(visit.checkedInAtMs, m_nowMs, m_zone);
    case StayMinutesRole:
        return static_cast<int>(stayMs(visit) / MinuteMs);
    case StayShareRole:
        return static_cast<double>(stayMs(visit)) / static_cast<double>(std::max<qint64>(1, m_nowMs - m_firstInMs));
    case LongStayRole:
        return stayMs(visit) >= LongStayMs;
    case VerdictRole:
        return toText(visit.app.verdict);
    default:
        return groupData(row, role);
    }
}

QVariant InsideModel::groupData(const Row &row, int role) const
{
    switch (role) {
    case NeedsHelpRole:
        return std::any_of(row.people.cbegin(), row.people.cend(), [](const Visit &visit) { return visit.needsHelp; });
    case PeopleRole:
        return static_cast<int>(row.people.size());
    case HeardRole:
        return statusOf(row.people).heard;
    case UnfoldedRole:
        return row.people.size() > 1 && m_unfolded.contains(row.people.constFirst().groupId);
    case MemberRole:
        return row.isMember;
    case CompanionRole:
        return !hasOwnWay(row.people.constFirst());
    default:
        return {};
    }
}

QHash<int, QByteArray> InsideModel::roleNames() const
{
    return {{NameRole, "name"}, {OrganisationRole, "organisation"}, {HostRole, "host"}, {EntranceRole, "entrance"}, {SinceRole, "since"},
        {StayMinutesRole, "stayMinutes"}, {StayShareRole, "stayShare"}, {LongStayRole, "longStay"}, {VerdictRole, "verdict"},
        {NeedsHelpRole, "needsHelp"}, {PeopleRole, "people"}, {HeardRole, "heard"}, {UnfoldedRole, "unfolded"}, {MemberRole, "member"},
        {CompanionRole, "companion"}};
}

} // namespace Gatebook
