// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insidemodel.h"

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
    if (!m_shown.isEmpty())
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
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_visits.size(); ++i) {
        if (isWanted(m_visits[i]))
            m_shown.append(i);
    }
    endResetModel();
    emit countChanged();
}

std::optional<Visit> InsideModel::at(int row) const
{
    return row >= 0 && row < count() ? std::optional(m_visits[m_shown[row]]) : std::nullopt;
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
    const Visit &visit = m_visits[m_shown[index.row()]];
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
    case NeedsHelpRole:
        return visit.needsHelp;
    default:
        return {};
    }
}

QHash<int, QByteArray> InsideModel::roleNames() const
{
    return {{NameRole, "name"}, {OrganisationRole, "organisation"}, {HostRole, "host"}, {EntranceRole, "entrance"}, {SinceRole, "since"},
        {StayMinutesRole, "stayMinutes"}, {StayShareRole, "stayShare"}, {LongStayRole, "longStay"}, {VerdictRole, "verdict"},
        {NeedsHelpRole, "needsHelp"}};
}

} // namespace Gatebook
