// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/commands.h"

#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/sqlitebook.h"
#include "flow/simulate/visitsimulator.h"
#include "gatebookctl/dropto.h"
#include "gatebookctl/progress.h"
#include "gatebookctl/stopwish.h"
#include "visit/sitetime.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <limits>

namespace Gatebook::Ctl {

namespace {

using Reason = Failure::Reason;

constexpr int ChunkEntries = 4000; ///< in one transaction

struct Options {
    qint64 visits = 1000;
    int days = 30;
    qint64 seed = 1;
    std::string end;
};

struct Simulated {
    qint64 visits = 0;
    qint64 entries = 0;
    bool complete = true;
};

Result<SimulationPlan> planOf(const Options &options, const Settings &settings)
{
    SimulationPlan plan;
    plan.visits = options.visits;
    plan.days = options.days;
    plan.seed = static_cast<quint64>(options.seed);
    if (!options.end.empty()) {
        const auto end = dateFromText(QString::fromStdString(options.end), QStringLiteral("--end"));
        if (!end)
            return end.failure();
        plan.end = end.value();
    }
    plan.zone = QTimeZone(settings.timezone);
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

// A second simulation on top of a first would give neither's CSV, and invented visits have no place among real ones.
Result<void> claim(SqliteBook &book)
{
    const auto empty = book.isEmpty();
    if (!empty)
        return empty.failure();
    const auto simulated = book.isSimulated();
    if (!simulated)
        return simulated.failure();
    if (!empty.value() && simulated.value())
        return Failure{Reason::Conflict, QStringLiteral("%1 already holds simulated visits: simulate into a new file").arg(book.path())};
    if (!empty.value())
        return Failure{Reason::Conflict, QStringLiteral("%1 holds real visits: nothing is simulated into it").arg(book.path())};
    return book.markSimulated();
}

Result<Simulated> fill(SqliteBook &book, const SimulationPlan &plan)
{
    VisitSimulator simulator(plan);
    const StopWish stop;
    Progress progress("simulated");
    Simulated out;
    for (auto entries = simulator.next(ChunkEntries); !entries.isEmpty(); entries = simulator.next(ChunkEntries)) {
        if (const auto written = book.appendAll(entries); !written)
            return written.failure();
        out.visits = simulator.visits();
        out.entries += entries.size();
        progress.step(out.visits, plan.visits);
        if (stop.isThere()) {
            out.complete = false;
            return out;
        }
    }
    return out;
}

/// `isClaimed` becomes true once the book is this simulation's own.
Result<Simulated> simulate(const QString &path, const SimulationPlan &plan, bool &isClaimed)
{
    if (const auto dropped = dropToOwnerOf(path); !dropped)
        return dropped.failure();
    SodiumRandom random; // for the site key and the salts: nothing of them is seen in the visits
    auto book = SqliteBook::open(path, OpenMode::CreateIfMissing, random);
    if (!book)
        return book.failure();
    if (const auto claimed = claim(*book.value()); !claimed)
        return claimed.failure();
    isClaimed = true;
    return fill(*book.value(), plan);
}

void removeBook(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", ".key"})
        QFile::remove(path + QLatin1StringView(suffix));
}

void tell(const Simulated &done, const QString &path, bool json)
{
    if (!json) {
        std::printf("%lld visits in %lld journal entries: %s\n", done.visits, done.entries, qUtf8Printable(path));
        return;
    }
    const QJsonObject line{{QStringLiteral("visits"), done.visits}, {QStringLiteral("entries"), done.entries}, {QStringLiteral("file"), path}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

void run(const Options &options, Shared &shared)
{
    const auto settings = shared.settings();
    if (!settings)
        return report(shared, settings.failure());
    const auto plan = planOf(options, settings.value());
    if (!plan) {
        report(shared, plan.failure());
        shared.exit = BadUsage;
        return;
    }
    const QString path = shared.bookPath(settings.value());
    const bool isNew = !QFile::exists(path);
    bool isClaimed = false;
    const auto done = simulate(path, plan.value(), isClaimed);
    if (done && done->complete)
        return tell(done.value(), path, shared.json);
    // Half a simulation is of no use, and would be refused the next time; but only what was made here is removed.
    const bool isOurs = isNew && isClaimed;
    if (isOurs)
        removeBook(path);
    if (!done)
        return report(shared, done.failure());
    const QString outcome = isOurs ? QStringLiteral("stopped; %1 was removed") : QStringLiteral("stopped; %1 holds a part of the visits");
    report(shared, {Reason::CannotWrite, outcome.arg(path)});
}

} // namespace

void addSimulate(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("simulate",
        "Fills a new book with invented visits, for demos and benchmarks. The same arguments and settings give the same visits. A book that holds "
        "visits is refused.");
    command->add_option("--visits", options->visits, "How many")->check(CLI::Range(qint64(1), MostSimulatedVisits))->capture_default_str();
    command->add_option("--days", options->days, "Over how many days")->check(CLI::Range(1, MostSimulatedDays))->capture_default_str();
    command->add_option("--seed", options->seed, "Another seed, other visits")
        ->check(CLI::Range(qint64(0), std::numeric_limits<qint64>::max()))
        ->capture_default_str();
    command->add_option("--end", options->end, "The last day (default 2020-08-31, so that the same arguments give the same visits on any day)");
    command->callback([options, &shared] { run(*options, shared); });
}

} // namespace Gatebook::Ctl
