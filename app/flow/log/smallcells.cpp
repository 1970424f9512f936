// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/smallcells.h"

namespace Gatebook {

CountTable::CountTable(int rows, int columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_cells(static_cast<qsizetype>(rows + 1) * (columns + 1))
{
}

void CountTable::add(int row, int column, qint64 count)
{
    cell(row, column).count += count;
    cell(row, m_columns).count += count;
    cell(m_rows, column).count += count;
    cell(m_rows, m_columns).count += count;
}

std::optional<qint64> CountTable::told(int row, int column) const
{
    const Cell &at = cell(row, column);
    return at.hidden ? std::nullopt : std::optional(at.count);
}

bool CountTable::hide(int row, int column)
{
    Cell &at = cell(row, column);
    if (at.hidden || at.count == 0)
        return false;
    at.hidden = true;
    return true;
}

bool CountTable::protect()
{
    bool any = false;
    for (Cell &at : m_cells) {
        if (!at.hidden && at.count > 0 && at.count < SmallestGroup) {
            at.hidden = true;
            any = true;
        }
    }
    for (bool more = true; more;) {
        more = false;
        for (int row = 0; row <= m_rows; ++row)
            more |= protectLine(static_cast<qsizetype>(row) * (m_columns + 1), 1, m_columns);
        for (int column = 0; column <= m_columns; ++column)
            more |= protectLine(column, m_columns + 1, m_rows);
        any |= more;
    }
    return any;
}

/// One line of `length` cells and their total behind them. Hides one more where what is hidden could be worked out from the rest.
bool CountTable::protectLine(qsizetype first, qsizetype step, int length)
{
    Cell &total = m_cells[first + step * length];
    Cell *smallestTold = nullptr;
    qint64 hiddenSum = 0;
    int hidden = 0;
    for (int i = 0; i < length; ++i) {
        Cell &at = m_cells[first + step * i];
        if (at.hidden) {
            ++hidden;
            hiddenSum += at.count;
        } else if (at.count > 0 && (!smallestTold || at.count < smallestTold->count)) {
            smallestTold = &at;
        }
    }
    if (hidden == 0 && !total.hidden)
        return false;
    // Who sees that something is hidden knows that it is somebody, so that each of n takes at least one from what is left for the others.
    const bool safe = total.hidden ? hidden > 0 : hidden > 1 && hiddenSum - hidden >= SmallestGroup - 1;
    if (safe)
        return false;
    (smallestTold ? *smallestTold : total).hidden = true;
    return true;
}

void protectAll(const QList<CountTable *> &tables, const QList<SameCount> &same)
{
    for (bool more = true; more;) {
        more = false;
        for (CountTable *table : tables)
            more |= table->protect();
        for (const SameCount &link : same) {
            if (link.one->isHidden(link.row, link.column))
                more |= link.other->hide(link.otherRow, link.otherColumn);
            else if (link.other->isHidden(link.otherRow, link.otherColumn))
                more |= link.one->hide(link.row, link.column);
        }
    }
}

} // namespace Gatebook
