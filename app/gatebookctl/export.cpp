// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/commands.h"

#include "devices/files/atomicfile.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/exportrows.h"
#include "devices/sqlite/sqlitebook.h"
#include "devices/system/stamp.h"
#include "flow/export/itcsv.h"
#include "gatebookctl/dropto.h"
#include "gatebookctl/progress.h"
#include "gatebookctl/stopwish.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <csignal>

namespace Gatebook::Ctl {

namespace {

using Reason = Failure::Reason;

struct Options {
    std::string profile = "it";
    std::string from;
    std::string to;
    std::string output;
};

/// Hashes what passes on its way to another sink.
class HashingSink : public ByteSink
{
public:
    explicit HashingSink(ByteSink &to)
        : m_to(to)
    {
    }
    Result<void> write(QByteArrayView bytes) override
    {
        m_hash.addData(bytes);
        return m_to.write(bytes);
    }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    ByteSink &m_to;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// What an export needs, checked.
struct Job {
    QString bookPath;
    QTimeZone zone;
    Period period;
    QString output;
    bool hashed = false;
};

struct Exported {
    ExportSummary summary;
    QString sha256; ///< empty when not asked for
};

Result<void> checkProfile(const std::string &profile)
{
    if (profile == "it")
        return {};
    const QString name = QString::fromStdString(profile);
    if (profile == "excel" || profile == "xlsx")
        return Failure{Reason::Unsupported, QStringLiteral("--profile %1 is not in this version; it writes the profile: it").arg(name)};
    return Failure{Reason::BadInput, QStringLiteral("--profile %1: there is no such profile; this version writes: it").arg(name)};
}

bool isOfTheBook(const QString &file, const QString &book)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".key", LastExportSuffix, LastBackupSuffix}) {
        if (isSameFile(file, book + QLatin1StringView(suffix)))
            return true;
    }
    return false;
}

Result<Job> checkedJob(const Options &options, const Settings &settings, Shared &shared)
{
    Job job{shared.bookPath(settings), QTimeZone(settings.timezone), {}, QFile::decodeName(options.output.c_str()), shared.json};
    if (const auto known = checkProfile(options.profile); !known)
        return known.failure();
    const auto period = periodOfDays(QString::fromStdString(options.from), QString::fromStdString(options.to), job.zone);
    if (!period)
        return period.failure();
    job.period = period.value();
    if (isOfTheBook(job.output, job.bookPath) || isOfTheBook(job.output + QStringLiteral(".part"), job.bookPath))
        return Failure{Reason::BadInput, QStringLiteral("--output %1 is the book itself").arg(job.output)};
    return job;
}

Result<Exported> writeTo(ByteSink &sink, VisitRows &rows, const Job &job)
{
    const StopWish stop;
    Progress progress("exported");
    qint64 total = 0;
    if (progress.isShown()) {
        const auto counted = rows.count();
        if (!counted)
            return counted.failure();
        total = counted.value();
    }
    HashingSink hashing(sink);
    ByteSink &to = job.hashed ? static_cast<ByteSink &>(hashing) : sink;
    const auto done = writeItCsv(rows, job.zone, to, [&](qint64 written) {
        progress.step(written, total);
        return !stop.isThere();
    });
    if (!done)
        return done.failure();
    return Exported{done.value(), job.hashed ? hashing.hex() : QString()};
}

Result<Exported> writeFile(VisitRows &rows, const Job &job)
{
    auto file = AtomicFile::create(job.output);
    if (!file)
        return file.failure();
    auto done = writeTo(*file, rows, job);
    if (done && done->summary.complete) {
        if (const auto kept = file->commit(); !kept)
            return kept.failure();
    }
    return done;
}

Result<Exported> write(const Job &job)
{
    // Even a reader makes files beside the book (the shared memory of its log), and the output shall not be root's either.
    if (const auto dropped = dropToOwnerOf(job.bookPath); !dropped)
        return dropped.failure();
    SodiumRandom random;
    auto book = SqliteBook::open(job.bookPath, OpenMode::ReadOnly, random);
    if (!book)
        return book.failure();
    const auto rows = ExportRows::open(book.value()->database(), job.period.fromMs, job.period.untilMs);
    if (!rows)
        return rows.failure();
    if (job.output != u'-')
        return writeFile(*rows.value(), job);
    StandardOutput out;
    return writeTo(out, *rows.value(), job);
}

void tell(const Exported &done, const Job &job)
{
    const bool toStandardOutput = job.output == u'-';
    FILE *to = toStandardOutput ? stderr : stdout;
    if (!job.hashed) {
        std::fprintf(to, "%lld visits, %lld bytes: %s\n", done.summary.rows, done.summary.bytes, qUtf8Printable(job.output));
        return;
    }
    const QJsonObject line{{QStringLiteral("rows"), done.summary.rows}, {QStringLiteral("bytes"), done.summary.bytes},
        {QStringLiteral("sha256"), done.sha256}, {QStringLiteral("file"), job.output}};
    std::fprintf(to, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

void run(const Options &options, Shared &shared)
{
    const auto settings = shared.settings();
    if (!settings)
        return report(shared, settings.failure());
    const auto job = checkedJob(options, settings.value(), shared);
    if (!job) {
        report(shared, job.failure());
        shared.exit = BadUsage;
        return;
    }
    // A reader that goes away and a file that grows too large are failures with a message, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const auto done = write(job.value());
    if (!done)
        return report(shared, done.failure());
    if (!done->summary.complete)
        return report(shared, {Reason::CannotWrite, QStringLiteral("stopped; %1 was not written").arg(job->output)});
    (void)leaveStamp(job->bookPath + QLatin1StringView(LastExportSuffix)); // for the health page; who may only read the book leaves none
    tell(done.value(), job.value());
}

} // namespace

void addExport(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("export", "Writes the visits as CSV, one line each");
    command->add_option("--profile", options->profile, "it: UTF-8, commas, ISO 8601 times, nothing altered")->capture_default_str();
    command->add_option("--from", options->from, "First check-in day in the site's zone, 2020-08-07 (default: the first there is)");
    command->add_option("--to", options->to, "Last check-in day, included (default: the last there is)");
    command->add_option("--output", options->output, "The file; it appears when it is complete. - is the standard output")->required();
    command->callback([options, &shared] { run(*options, shared); });
}

} // namespace Gatebook::Ctl
