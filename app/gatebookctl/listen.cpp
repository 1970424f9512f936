// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/commands.h"
#include "gatebookctl/listencapture.h"
#include "gatebookctl/listenradio.h"
#include "settings/calibrationfile.h"

#include <QtCore/QRandomGenerator>

#include <memory>

namespace Gatebook::Ctl {

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr int LongestSeconds = 7 * 24 * 3600;

struct ListenOptions {
    std::string capture;
    int seconds = 0;
    bool realTime = false;
};

Result<void> listenToCapture(const ListenOptions &options, ListenRun &run, std::optional<qint64> untilMs)
{
    auto reader = BtsnoopReader::open(QString::fromStdString(options.capture));
    if (!reader)
        return reader.failure();
    ListenCapture capture(std::move(reader).value(), run, untilMs);
    return options.realTime ? capture.inRealTime() : capture.asFastAsPossible();
}

/// The thresholds that were measured at this door. Without them it listens all the same, and says so.
void takeCalibration(const QString &bookPath, QList<AppSignature> &signatures)
{
    if (const auto calibration = readCalibration(calibrationPath(bookPath)))
        apply(*calibration, signatures);
    else
        std::fprintf(stderr, "gatebookctl: not calibrated: %s\n", qUtf8Printable(calibration.failure().detail));
}

void runListen(const ListenOptions &options, Shared &shared)
{
    auto settings = shared.settings();
    if (!settings)
        return report(shared, settings.failure());
    takeCalibration(shared.bookPath(*settings), settings->signatures);
    const bool live = options.capture.empty();
    const std::optional<qint64> untilMs = options.seconds > 0 ? std::optional(options.seconds * MsPerSecond) : std::nullopt;
    ListenLines lines(stdout, shared.json, live || options.realTime);
    ListenRun run(*settings, QRandomGenerator::system()->generate64(), lines);
    const Result<void> listened = live ? listenToRadio(*settings, run, untilMs) : listenToCapture(options, run, untilMs);
    const bool written = lines.finish();
    if (!listened)
        return report(shared, listened.failure());
    if (!written)
        report(shared, {Failure::Reason::CannotWrite, QStringLiteral("The output could not be written.")});
}

} // namespace

void addListen(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<ListenOptions>();
    CLI::App *command = app.add_subcommand("listen", "Says which app signatures are heard, and the verdict for a visitor who comes now");
    CLI::Option *capture = command->add_option("--capture", options->capture, "An HCI capture (btsnoop) to listen to instead of the radio");
    command->add_option("--seconds", options->seconds, "How long to listen (default: to the end of the capture, or until Ctrl-C)")
        ->check(CLI::Range(1, LongestSeconds));
    command->add_flag("--realtime", options->realTime, "Plays the capture at the pace at which it was heard")->needs(capture);
    command->callback([options, &shared] { runListen(*options, shared); });
}

} // namespace Gatebook::Ctl
