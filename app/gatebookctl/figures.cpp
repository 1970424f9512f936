// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/commands.h"

#include "devices/files/atomicfile.h"
#include "devices/sodium/sodiumrandom.h"
#include "flow/log/figurescsv.h"
#include "flow/log/toldfigures.h"
#include "gatebookctl/figurestext.h"
#include "gatebookctl/openbook.h"
#include "gatebookctl/progress.h"
#include "gatebookctl/stopwish.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace Gatebook::Ctl {

namespace {

using Reason = Failure::Reason;

struct Options {
    std::string from;
    std::string to;
    std::string output;
};

/// What is wanted, checked.
struct Job {
    QTimeZone zone;
    Period period;
    QDate first; ///< invalid: as the visits say
    QDate last;
    QString folder; ///< empty: no CSV
};

Result<Job> checkedJob(const Options &options, const Settings &settings)
{
    const QString from = QString::fromStdString(options.from);
    const QString to = QString::fromStdString(options.to);
    Job job{QTimeZone(settings.timezone), {}, QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate),
        QFile::decodeName(options.output.c_str())};
    const auto period = periodOfDays(from, to, job.zone);
    if (!period)
        return period.failure();
    job.period = period.value();
    return job;
}

Result<Figures> counted(VisitRows &rows, const QTimeZone &zone)
{
    const StopWish stop;
    Progress progress("counted");
    qint64 total = 0;
    if (progress.isShown()) {
        const auto all = rows.count();
        if (!all)
            return all.failure();
        total = all.value();
    }
    bool stopped = false;
    auto out = countFigures(rows, zone, [&](qint64 visits) {
        progress.step(visits, total);
        stopped = stop.isThere();
        return !stopped;
    });
    if (stopped)
        return Failure{Reason::CannotWrite, QStringLiteral("stopped; nothing was written")};
    return out;
}

Result<FiguresTold> read(const Shared &shared, const Job &job)
{
    SodiumRandom random;
    auto book = openBook(shared, OpenMode::ReadOnly, random);
    if (!book)
        return book.failure();
    const auto rows = book.value()->rows(job.period);
    if (!rows)
        return rows.failure();
    const auto figures = counted(*rows.value(), job.zone);
    if (!figures)
        return figures.failure();
    return told(figures.value(), job.first, job.last);
}

Result<void> writeTable(FiguresTable table, const FiguresTold &figures, const QString &folder)
{
    auto file = AtomicFile::create(folder + QStringLiteral("/%1.csv").arg(toText(table)));
    if (!file)
        return file.failure();
    if (const auto written = writeFiguresCsv(table, figures, file.value()); !written)
        return written.failure();
    return file->commit();
}

Result<void> writeFolder(const FiguresTold &figures, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Failure{Reason::CannotOpen, QStringLiteral("%1: the folder cannot be made").arg(folder)};
    for (const FiguresTable table : AllFiguresTables) {
        if (const auto written = writeTable(table, figures, folder); !written)
            return written.failure();
    }
    return {};
}

void run(const Options &options, Shared &shared)
{
    const auto settings = shared.settings();
    if (!settings)
        return report(shared, settings.failure());
    const auto job = checkedJob(options, settings.value());
    if (!job) {
        report(shared, job.failure());
        shared.exit = BadUsage;
        return;
    }
    const auto figures = read(shared, job.value());
    if (!figures)
        return report(shared, figures.failure());
    if (!job->folder.isEmpty()) {
        if (const auto written = writeFolder(figures.value(), job->folder); !written)
            return report(shared, written.failure());
    }
    const QByteArray out
        = shared.json ? QJsonDocument(figuresJson(figures.value())).toJson(QJsonDocument::Compact) + '\n' : figuresText(figures.value());
    std::fputs(out.constData(), stdout);
}

} // namespace

void addFigures(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("figures", "Says how many visitors run the app, when they come, how long they stay; of no fewer than 5");
    command->add_option("--from", options->from, "First check-in day in the site's zone, 2020-08-07 (default: the first there is)");
    command->add_option("--to", options->to, "Last check-in day, included (default: the last there is)");
    command->add_option("--output", options->output, "Also writes the tables there as CSV files: a folder, made when missing");
    command->callback([options, &shared] { run(*options, shared); });
}

} // namespace Gatebook::Ctl
