// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitrows.h"

#include <QtCore/QList>

namespace Gatebook {

/// Rows from a list; it can break after some of them.
class FakeVisitRows : public VisitRows
{
public:
    explicit FakeVisitRows(QList<VisitCells> rows)
        : m_rows(std::move(rows))
    {
    }

    void breakAfter(qsizetype rows) { m_breaksAt = rows; }

    Result<qint64> count() override { return m_rows.size(); }

    Result<bool> next(VisitCells &cells) override
    {
        if (m_at == m_breaksAt)
            return Failure{Failure::Reason::BookCorrupt, QStringLiteral("broken by the test")};
        if (m_at == m_rows.size())
            return false;
        cells = m_rows[m_at++];
        return true;
    }

private:
    QList<VisitCells> m_rows;
    qsizetype m_at = 0;
    qsizetype m_breaksAt = -1;
};

} // namespace Gatebook
