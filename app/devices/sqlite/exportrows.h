// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/database.h"
#include "flow/ports/visitrows.h"

namespace Gatebook {

/// The visits of a book whose check-in lies in [fromMs, untilMs), read inside one read transaction that lasts as long as this object does. A writer
/// is not held up by it. One at a time for each connection.
class ExportRows : public VisitRows
{
public:
    /// `database` must outlive it and be outside any transaction.
    static Result<std::unique_ptr<ExportRows>> open(Database &database, qint64 fromMs, qint64 untilMs);
    ~ExportRows() override;
    ExportRows(const ExportRows &) = delete;
    ExportRows &operator=(const ExportRows &) = delete;

    Result<qint64> count() override;
    Result<bool> next(VisitCells &cells) override;

private:
    ExportRows(Database &database, qint64 fromMs, qint64 untilMs);

    Database &m_database;
    qint64 m_fromMs;
    qint64 m_untilMs;
    std::optional<Statement> m_rows;
};

} // namespace Gatebook
