// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/demobook.h"

#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/sqlitebook.h"
#include "flow/simulate/visitsimulator.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 DemoVisits = 120;
constexpr int DemoDays = 2; ///< so that there is a morning also on the morning of a demo
constexpr int ChunkEntries = 500;

SimulationPlan planOf(const Settings &settings, qint64 nowMs)
{
    SimulationPlan plan;
    plan.visits = DemoVisits;
    plan.days = DemoDays;
    plan.zone = QTimeZone(settings.timezone);
    plan.end = QDateTime::fromMSecsSinceEpoch(nowMs, plan.zone).date();
    plan.closingMinutes = settings.closingMinutes;
    plan.site = settings.session.site;
    plan.entrance = settings.session.entrance;
    plan.noticeVersion = settings.notice.version;
    plan.languages = settings.languages;
    plan.hosts = settings.hosts;
    for (const Department &department : settings.departments)
        plan.departments.append(department.name);
    return plan;
}

} // namespace

Result<void> makeDemoBook(const QString &path, const Settings &settings, qint64 nowMs)
{
    SodiumRandom random;
    auto book = SqliteBook::open(path, OpenMode::CreateIfMissing, random);
    if (!book)
        return book.failure();
    if (const auto marked = (*book)->markSimulated(); !marked)
        return marked.failure();
    VisitSimulator simulator(planOf(settings, nowMs));
    for (auto entries = simulator.next(ChunkEntries); !entries.isEmpty(); entries = simulator.next(ChunkEntries)) {
        // What has not happened yet is left out.
        const auto future = std::find_if(entries.cbegin(), entries.cend(), [nowMs](const JournalEntry &entry) { return entry.atMs > nowMs; });
        const QList<JournalEntry> past(entries.cbegin(), future);
        if (past.isEmpty())
            return {};
        if (const auto written = (*book)->appendAll(past); !written)
            return written.failure();
    }
    return {};
}

} // namespace Gatebook
