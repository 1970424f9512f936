// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/database.h"
#include "visit/visit.h"

#include <QtCore/QStringList>

namespace Gatebook {

/// Compares what was made of the journal, the visits' rows and the log, with what the journal says of each visit.
class ProjectionCheck
{
public:
    explicit ProjectionCheck(Database &database)
        : m_database(database)
    {
    }

    /// What is wrong with a visit's rows, told for IT.
    Result<QStringList> check(const Visit &visit);
    /// After all visits: whether there are rows of others.
    Result<QStringList> checkCounts();
    [[nodiscard]] qint64 visits() const { return m_visits; } ///< checked so far

private:
    Result<QString> rowProblem(const Visit &visit);

    Database &m_database;
    qint64 m_visits = 0;
};

} // namespace Gatebook
