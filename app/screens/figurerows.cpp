// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/figurerows.h"

#include <algorithm>

namespace Gatebook {

void FigureRows::show(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    const bool sameLength = rows.size() == m_rows.size();
    if (!sameLength)
        beginResetModel();
    m_rows = rows;
    m_most = 0;
    for (const Row &row : m_rows)
        m_most = std::max(m_most, row.tally.visits.value_or(0));
    if (!sameLength)
        endResetModel();
    else
        emit dataChanged(index(0), index(count() - 1));
    emit changed();
}

QList<qreal> FigureRows::shares() const
{
    QList<qreal> out;
    for (const Row &row : m_rows) {
        const ShareFigure figure = shareFigure(row.tally.adoption);
        out.append(figure.told && !figure.nobody ? figure.share : -1);
    }
    return out;
}

int FigureRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FigureRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const qint64 visits = row.tally.visits.value_or(0);
    switch (role) {
    case NumberRole:
        return row.number;
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case HiddenRole:
        return !row.tally.visits;
    case VisitsRole:
        return static_cast<int>(visits);
    case HeightRole:
        return m_most > 0 ? static_cast<double>(visits) / static_cast<double>(m_most) : 0.0;
    case AdoptionRole:
        return QVariant::fromValue(shareFigure(row.tally.adoption));
    default:
        return {};
    }
}

QHash<int, QByteArray> FigureRows::roleNames() const
{
    return {{NumberRole, "number"}, {TextRole, "label"}, {HiddenRole, "hidden"}, {VisitsRole, "visits"}, {HeightRole, "tall"},
        {AdoptionRole, "adoption"}};
}

} // namespace Gatebook
