// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/daypicker.h"

#include "visit/typedtime.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr int Days = 42; // six weeks: every month fits, and the sheet keeps its height

} // namespace

DayPicker::DayPicker(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DayPicker::offer(QDate first, QDate today)
{
    if (first == m_first && today == m_today)
        return;
    const bool anew = !m_today.isValid();
    m_first = std::min(first, today);
    m_today = today;
    if (anew)
        showMonthOf(today);
    redraw();
}

void DayPicker::reset()
{
    m_from = {};
    m_until = {};
    m_halfChosen = false;
    showMonthOf(m_today);
    redraw();
}

QString DayPicker::text() const
{
    if (!m_from.isValid())
        return {};
    return m_from == m_until ? dayText(m_from) : QStringLiteral("%1 – %2").arg(dayText(m_from), dayText(m_until));
}

void DayPicker::goMonths(int months)
{
    showMonthOf(std::clamp(m_month.addMonths(months), QDate(m_first.year(), m_first.month(), 1), m_today));
    redraw();
}

void DayPicker::moveCurrent(int days)
{
    const QDate to = std::clamp(m_current.addDays(days), m_first, m_today);
    showMonthOf(to);
    m_current = to;
    redraw();
}

void DayPicker::choose(int row)
{
    if (row >= 0 && row < Days)
        chooseDay(dateAt(row));
}

void DayPicker::chooseCurrent()
{
    chooseDay(m_current);
}

void DayPicker::chooseDay(QDate day)
{
    if (day < m_first || day > m_today)
        return;
    m_current = day;
    const QDate other = m_halfChosen ? m_from : day;
    m_from = std::min(day, other);
    m_until = std::max(day, other);
    m_halfChosen = !m_halfChosen;
    redraw();
    emit picked();
}

void DayPicker::showMonthOf(QDate day)
{
    m_month = QDate(day.year(), day.month(), 1);
    m_current = std::clamp(day, m_first, m_today);
}

void DayPicker::redraw()
{
    emit dataChanged(index(0), index(Days - 1));
    emit changed();
}

QDate DayPicker::dateAt(int row) const
{
    return m_month.addDays(row + 1 - m_month.dayOfWeek());
}

int DayPicker::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Days;
}

QVariant DayPicker::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate day = dateAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case DayRole:
        return day.day();
    case InMonthRole:
        return day.month() == month();
    case OfferedRole:
        return day >= m_first && day <= m_today;
    case TodayRole:
        return day == m_today;
    case EndRole:
        return m_from.isValid() && (day == m_from || day == m_until);
    case WithinRole:
        return m_from.isValid() && day >= m_from && day <= m_until;
    case CurrentRole:
        return day == m_current;
    case DateRole:
        return dayText(day);
    default:
        return {};
    }
}

QHash<int, QByteArray> DayPicker::roleNames() const
{
    return {{DayRole, "day"}, {InMonthRole, "inMonth"}, {OfferedRole, "offered"}, {TodayRole, "today"}, {EndRole, "end"}, {WithinRole, "within"},
        {CurrentRole, "current"}, {DateRole, "date"}};
}

} // namespace Gatebook
