// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <optional>

namespace Gatebook {

inline constexpr qint64 SmallestGroup = 5; ///< of fewer people nothing is told

/// A table of counts of people with the totals of its rows, of its columns and of the whole, and which of all these may not be told: what is under
/// SmallestGroup, and what else would give that away. Counts of nobody are always told.
///
/// Of every row and column whose total is told, either nothing is hidden, or at least two counts that leave SmallestGroup values open for each
/// of them.
class CountTable
{
public:
    CountTable(int rows, int columns);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }

    /// Adds to a cell (row below rows(), column below columns()) and to the totals it is in.
    void add(int row, int column, qint64 count);
    /// With rows() for the row, or columns() for the column: the total.
    [[nodiscard]] qint64 count(int row, int column) const { return cell(row, column).count; }
    [[nodiscard]] bool isHidden(int row, int column) const { return cell(row, column).hidden; }
    /// The count, or nothing where it is hidden.
    [[nodiscard]] std::optional<qint64> told(int row, int column) const;

    /// Hides one more; false when it was hidden, or counts nobody.
    bool hide(int row, int column);
    /// Hides what must be, also as a consequence of what hide() hid. Whether anything new was hidden.
    bool protect();

private:
    struct Cell {
        qint64 count = 0;
        bool hidden = false;
    };
    [[nodiscard]] Cell &cell(int row, int column) { return m_cells[row * (m_columns + 1) + column]; }
    [[nodiscard]] const Cell &cell(int row, int column) const { return m_cells[row * (m_columns + 1) + column]; }
    /// The cell of a line: of row `line`, or, `across` false, of column `line`.
    [[nodiscard]] Cell &along(bool across, int line, int at) { return across ? cell(line, at) : cell(at, line); }
    [[nodiscard]] int hiddenIn(bool across, int line) const;
    [[nodiscard]] Cell *nextToHide(bool across, int line);
    bool protectLine(bool across, int line);

    int m_rows;
    int m_columns;
    QList<Cell> m_cells; ///< row by row, each with its total last; the row of totals last
};

/// Two places that hold the same count in two tables, so that either is told in both or in none.
struct SameCount {
    CountTable *one;
    int row;
    int column;
    CountTable *other;
    int otherRow;
    int otherColumn;
};

/// protect() for tables that have counts in common.
void protectAll(const QList<CountTable *> &tables, const QList<SameCount> &same);

} // namespace Gatebook
