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
            more |= protectLine(true, row);
        for (int column = 0; column <= m_columns; ++column)
            more |= protectLine(false, column);
        any |= more;
    }
    return any;
}

int CountTable::hiddenIn(bool across, int line) const
{
    int out = 0;
    for (int at = 0; at < (across ? m_columns : m_rows); ++at)
        out += (across ? cell(line, at) : cell(at, line)).hidden ? 1 : 0;
    return out;
}

/// What costs least: a cell whose other line hides something already, so that it need not lose another one for it; else the smallest; the total last.
CountTable::Cell *CountTable::nextToHide(bool across, int line)
{
    const int length = across ? m_columns : m_rows;
    Cell *best = nullptr;
    bool bestIsFree = false;
    for (int at = 0; at < length; ++at) {
        Cell &told = along(across, line, at);
        if (told.hidden || told.count == 0)
            continue;
        const bool isFree = hiddenIn(!across, at) > 0;
        if (!best || (isFree && !bestIsFree) || (isFree == bestIsFree && told.count < best->count)) {
            best = &told;
            bestIsFree = isFree;
        }
    }
    return best ? best : &along(across, line, length);
}

/// Hides one more where what is hidden of a row or column could be worked out from the rest.
bool CountTable::protectLine(bool across, int line)
{
    const int length = across ? m_columns : m_rows;
    const int hidden = hiddenIn(across, line);
    const Cell &total = along(across, line, length);
    if (hidden == 0 && !total.hidden)
        return false;
    qint64 hiddenSum = 0;
    for (int at = 0; at < length; ++at)
        hiddenSum += along(across, line, at).hidden ? along(across, line, at).count : 0;
    // Who sees that something is hidden knows that it is somebody, so that each of n takes at least one from what is left for the others.
    const bool safe = total.hidden ? hidden > 0 : hidden > 1 && hiddenSum - hidden >= SmallestGroup - 1;
    if (safe)
        return false;
    nextToHide(across, line)->hidden = true;
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
