// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/kioskrun.h"

#include "devices/bluetooth/bluetoothsource.h"
#include "devices/bluetooth/qtphoneprobe.h"
#include "devices/bluez/bluezsource.h"
#include "devices/capture/capturesource.h"
#include "devices/system/systemclock.h"
#include "gatebook/codesources.h"
#include "gatebook/demobook.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/receptionprogram.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlComponent>

#include <cstdio>

namespace Gatebook {

namespace {

constexpr int SettingsRetryMs = 60000;
constexpr int CorrectedSettings = 64; ///< what the event loop returns when the kiosk is to be made anew

void say(const QString &text)
{
    std::fprintf(stderr, "gatebook: %s\n", qUtf8Printable(text));
}

QString bookPathOf(const Options &options, const Settings &settings)
{
    if (!options.db.isEmpty())
        return options.db;
    return settings.bookPath.isEmpty() ? QStringLiteral("/var/lib/gatebook/gatebook.db") : settings.bookPath;
}

std::unique_ptr<AdvertisementSource> sourceOf(const Options &options, const Settings &settings, const Clock &clock)
{
    if (!options.capture.isEmpty())
        return std::make_unique<CaptureSource>(options.capture, clock, CaptureSource::Repeat::Forever);
    if (settings.radio.backend == RadioBackend::QtBluetooth)
        return std::make_unique<BluetoothSource>(clock, settings.radio.adapter);
    return std::make_unique<BluezSource>(clock, settings.radio.adapter);
}

/// While the settings are wrong, looks once a minute whether they were corrected.
void watchSettings(KioskProgram &program, const QString &config)
{
    auto *timer = new QTimer(&program);
    QObject::connect(timer, &QTimer::timeout, &program, [config] {
        if (readSettings(config))
            QCoreApplication::exit(CorrectedSettings);
    });
    timer->start(SettingsRetryMs);
}

/// One kiosk with the settings as they are now.
int runOnce(const Options &options, const QString &demoBook)
{
    const auto read = readSettings(options.config);
    const Settings settings = read ? *read : Settings{};
    const std::optional<Failure> failure = read ? std::nullopt : std::optional(read.failure());
    if (failure)
        say(failure->detail);
    const SystemClock clock;
    const auto source = sourceOf(options, settings, clock);
    QObject::connect(source.get(), &AdvertisementSource::failed, [](const Failure &why) {
        say(why.offset < 0 ? why.detail : QStringLiteral("%1 (at byte %2)").arg(why.detail, QString::number(why.offset)));
    });
    QtPhoneProbe probe(settings.radio.adapter);
    std::unique_ptr<CodeSources> codes; // outlives the program that reads by them
    KioskProgram program({settings, failure, demoBook.isEmpty() ? bookPathOf(options, settings) : demoBook, clock, *source});
    if (settings.radio.gattConfirm && options.capture.isEmpty())
        program.listener().askPhones(probe);
    QObject::connect(&program, &KioskProgram::firstFrame, &program, &KioskProgram::listen); // the radio may take its time
    QObject::connect(&program, &KioskProgram::firstFrame, &program, [&] {                   // so may the camera
        codes = std::make_unique<CodeSources>(settings.codes, *program.window());
        program.readCodes(codes->all(), codes->view());
    });
    if (failure)
        watchSettings(program, options.config);
    if (!program.show(options.windowed))
        return 1;
    program.tickByItself();
    return QCoreApplication::exec();
}

/// Every QML file of ours, also those that the first screens do not need.
QStringList problemsOfAllScreens(QQmlEngine &engine)
{
    QStringList problems;
    QDirIterator files(QStringLiteral(":/qt/qml/Gatebook"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QQmlComponent component(&engine, QUrl(QStringLiteral("qrc") + files.next()));
        if (!component.isReady())
            problems.append(component.errorString());
    }
    return problems;
}

} // namespace

int runKiosk(const Options &options)
{
    QTemporaryDir demo;
    QString demoBook;
    if (options.demo) {
        demoBook = demo.filePath(QStringLiteral("gatebook.db"));
        const auto settings = readSettings(options.config);
        const auto made = settings ? makeDemoBook(demoBook, *settings, SystemClock().utcMs()) : Result<void>(settings.failure());
        if (!made) {
            say(made.failure().detail);
            return 1;
        }
    }
    int exit = CorrectedSettings;
    while (exit == CorrectedSettings)
        exit = runOnce(options, demoBook);
    return exit;
}

int runReception(const Options &options)
{
    const auto settings = readSettings(options.config);
    if (!settings) {
        say(settings.failure().detail);
        return 1;
    }
    const SystemClock clock;
    const OpenMode mode = options.readOnly ? OpenMode::ReadOnly : OpenMode::MustExist;
    ReceptionProgram program(*settings, bookPathOf(options, *settings), mode, clock);
    if (!program.show(options.windowed))
        return 1;
    program.tickByItself();
    return QCoreApplication::exec();
}

int runSelfTest(const Options &options, const QElapsedTimer &sinceMain)
{
    constexpr int LongestMs = 20000;
    const QTemporaryDir folder;
    const auto settings = readSettings(options.config);
    if (!settings) {
        say(settings.failure().detail);
        return 1;
    }
    const SystemClock clock;
    const auto source = sourceOf(options, *settings, clock);
    KioskProgram program({*settings, std::nullopt, folder.filePath(QStringLiteral("gatebook.db")), clock, *source});
    qint64 firstFrameMs = -1;
    QObject::connect(&program, &KioskProgram::firstFrame, [&] {
        firstFrameMs = sinceMain.elapsed();
        QCoreApplication::quit();
    });
    QTimer::singleShot(LongestMs, &program, [] { QCoreApplication::quit(); });
    if (!program.show(options.windowed.isEmpty() ? options.rehearseSize : options.windowed))
        return 1;
    program.tickByItself();
    QCoreApplication::exec();
    const QStringList problems = program.warnings() + problemsOfAllScreens(program.engine());
    for (const QString &problem : problems)
        say(problem);
    std::printf("first frame after %lld ms\n", static_cast<long long>(firstFrameMs));
    return problems.isEmpty() && firstFrameMs >= 0 ? 0 : 1;
}

} // namespace Gatebook
