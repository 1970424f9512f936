// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/database.h"
#include "visit/visit.h"

#include <QtCore/QList>

#include <string>
#include <variant>

namespace Gatebook {

/// Bytes that are no text.
struct Blob {
    QByteArray bytes;

    bool operator==(const Blob &) const = default;
};

/// What one column holds: NULL, a number, a text (UTF-8), a blob.
using Cell = std::variant<std::monostate, qint64, QByteArray, Blob>;
/// A row of `visit`, in the order of its columns.
using VisitRow = QList<Cell>;

/// How a visit's id stands in every table.
[[nodiscard]] QByteArray idText(const QUuid &id);

/// Exactly what the row of this visit is.
[[nodiscard]] VisitRow rowOf(const Visit &visit);
/// The reverse, of a row selected by visitSelect().
[[nodiscard]] Visit visitFrom(const Statement &row);
/// The first column in which a selected row is not exactly as it must be, by type and by byte; empty when there is none.
[[nodiscard]] QString differingColumn(const Statement &row, const VisitRow &expected);

/// Every column, as "visit.id, visit.state …".
[[nodiscard]] const std::string &visitColumns();
/// "SELECT every column FROM visit " and what follows.
[[nodiscard]] std::string visitSelect(std::string_view rest);
/// All columns bound from 1 on; the update's row is the one of the first.
[[nodiscard]] const std::string &visitInsert();
[[nodiscard]] const std::string &visitUpdate();
void bindRow(Statement &statement, const VisitRow &row);

} // namespace Gatebook
