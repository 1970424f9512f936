// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/rehearsalrun.h"

#include "devices/capture/capturesource.h"
#include "devices/capture/morning.h"
#include "devices/files/atomicfile.h"
#include "devices/sqlite/exportrows.h"
#include "devices/system/systemclock.h"
#include "flow/export/itcsv.h"
#include "flow/staff/letindesk.h"
#include "gatebook/rehearsalday.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtGui/QGuiApplication>

#include <cstdio>
#include <limits>

namespace Gatebook {

namespace {

constexpr int BeginMinutes = 8 * 60;        ///< of today, in the site's zone
constexpr int ClosingMinutes = 9 * 60 + 30; ///< the morning itself takes a good quarter of an hour

Failure cannotWrite(const QFile &file)
{
    return {Failure::Reason::CannotWrite, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

/// Today at eight, so that no clock looks wrong.
qint64 beginOf(const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    const QDate today = QDateTime::fromMSecsSinceEpoch(SystemClock().utcMs(), zone).date();
    return QDateTime(today, QTime(0, 0).addSecs(BeginMinutes * 60), zone).toMSecsSinceEpoch();
}

Result<void> writeCapture(const QString &path, const Settings &settings)
{
    const auto app = AppOnAir::from(settings.signatures);
    if (!app)
        return app.failure();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotWrite(file);
    constexpr quint64 Seed = 14;
    constexpr qint64 HourMs = 3600000; // longer than the morning: a capture's end is a deaf radio
    const auto visitors = rehearsalVisitors(settings.languages);
    return writeMorning(file, phonesOf(visitors), HourMs, *app, Seed);
}

Result<void> addReceptionist(const QString &bookPath)
{
    SodiumRandom random;
    const Argon2PinHasher hasher;
    auto book = SqliteBook::open(bookPath, OpenMode::CreateIfMissing, random);
    if (!book)
        return book.failure();
    return addAccount(
        **book, hasher, QString::fromLatin1(RehearsalDay::Receptionist), StaffRole::Receptionist, QString::fromLatin1(RehearsalDay::Pin));
}

Result<void> exportVisits(const QString &bookPath, const QString &csvPath, const QByteArray &zone)
{
    SodiumRandom random;
    auto book = SqliteBook::open(bookPath, OpenMode::ReadOnly, random);
    if (!book)
        return book.failure();
    const auto rows = ExportRows::open((*book)->database(), 0, std::numeric_limits<qint64>::max());
    if (!rows)
        return rows.failure();
    auto file = AtomicFile::create(csvPath);
    if (!file)
        return file.failure();
    if (const auto written = writeItCsv(**rows, QTimeZone(zone), *file); !written)
        return written.failure();
    return file->commit();
}

/// The folder's own names for what a rehearsal leaves.
struct Places {
    explicit Places(const QString &path)
        : folder(path)
    {
    }
    [[nodiscard]] QString of(const char *name) const { return folder.absoluteFilePath(QString::fromLatin1(name)); }
    QDir folder;
};

Result<void> prepare(const Places &places, const Settings &settings)
{
    if (QFile::exists(places.of("gatebook.db")))
        return Failure{Failure::Reason::Conflict, QStringLiteral("%1 is there already: give a new folder").arg(places.of("gatebook.db"))};
    if (!places.folder.mkpath(QStringLiteral(".")))
        return Failure{Failure::Reason::CannotWrite, QStringLiteral("%1 cannot be made").arg(places.folder.absolutePath())};
    if (const auto written = writeCapture(places.of("lobby.btsnoop"), settings); !written)
        return written.failure();
    return addReceptionist(places.of("gatebook.db"));
}

/// The morning. Returns the pictures.
Result<QStringList> play(const Places &places, const Settings &settings, const QSize &size)
{
    RehearsalClock clock(beginOf(settings.timezone));
    CaptureSource source(places.of("lobby.btsnoop"), clock);
    KioskProgram program({settings, std::nullopt, places.of("gatebook.db"), clock, source});
    if (!program.show(size))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("the screens could not be loaded")};
    Rehearsal rehearsal(program, clock, places.folder.absolutePath(), [&source] { source.catchUp(); });
    RehearsalDay day(rehearsal, program, clock, settings);
    day.plan();
    QString problem;
    QObject::connect(&rehearsal, &Rehearsal::ended, &rehearsal, [&problem](const QString &why) {
        problem = why;
        QCoreApplication::quit();
    });
    QObject::connect(&program, &KioskProgram::firstFrame, &rehearsal, [&program, &rehearsal] {
        program.listen();
        rehearsal.start();
    });
    QCoreApplication::exec();
    if (problem.isEmpty() && !program.warnings().isEmpty())
        problem = program.warnings().join(u'\n');
    QFile script(places.of("script.json"));
    if (!script.open(QIODevice::WriteOnly) || script.write(QJsonDocument(day.script()).toJson()) < 0)
        return cannotWrite(script);
    return problem.isEmpty() ? Result<QStringList>(rehearsal.pictures()) : Failure{Failure::Reason::Conflict, problem};
}

} // namespace

int runRehearsal(const Options &options)
{
    const Places places(options.rehearse);
    const auto settings = rehearsalSettings(options.rehearsePolicy, options.rehearseLanguage, ClosingMinutes);
    const auto prepared = settings ? prepare(places, *settings) : Result<void>(settings.failure());
    const auto pictures = prepared ? play(places, *settings, options.rehearseSize) : Result<QStringList>(prepared.failure());
    const auto exported
        = pictures ? exportVisits(places.of("gatebook.db"), places.of("visits.csv"), settings->timezone) : Result<void>(pictures.failure());
    if (!exported) {
        std::fprintf(stderr, "gatebook: rehearsal: %s\n", qUtf8Printable(exported.failure().detail));
        return 1;
    }
    std::printf("%s\n", qUtf8Printable(places.of("visits.csv")));
    for (const QString &picture : *pictures)
        std::printf("%s\n", qUtf8Printable(picture));
    return 0;
}

} // namespace Gatebook
