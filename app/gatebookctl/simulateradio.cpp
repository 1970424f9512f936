// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/morning.h"
#include "devices/files/atomicfile.h"
#include "gatebookctl/commands.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>
#include <memory>

namespace Gatebook::Ctl {

namespace {

constexpr int MaxMinutes = 24 * 60;
constexpr qint64 MsPerMinute = 60000;

struct SimulateRadioOptions {
    quint64 seed = 1;
    int minutes = 10;
    std::string output;
};

/// Returns how many visitors are in the capture. It appears whole or not at all, readable by its owner only.
Result<qsizetype> simulateRadio(const SimulateRadioOptions &options)
{
    const auto signatures = readSignatures();
    if (!signatures)
        return signatures.failure();
    const auto app = AppOnAir::from(*signatures);
    if (!app)
        return app.failure();
    auto file = AtomicFile::create(QString::fromStdString(options.output));
    if (!file)
        return file.failure();
    const qint64 lengthMs = options.minutes * MsPerMinute;
    const QList<LobbyVisitor> visitors = lobbySchedule(options.seed, lengthMs);
    QBuffer capture; // a whole day is some 40 MB
    capture.open(QIODevice::WriteOnly);
    if (const auto made = writeMorning(capture, visitors, lengthMs, *app, options.seed); !made)
        return made.failure();
    if (const auto written = file->write(capture.data()); !written)
        return written.failure();
    if (const auto committed = file->commit(); !committed)
        return committed.failure();
    return visitors.size();
}

void run(Shared &shared, const SimulateRadioOptions &options)
{
    const auto visitors = simulateRadio(options);
    if (!visitors) {
        report(shared, visitors.failure());
        return;
    }
    if (shared.json) {
        const QJsonObject line{{QStringLiteral("output"), QString::fromStdString(options.output)}, {QStringLiteral("visitors"), qint64(*visitors)}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%s: %lld visitors in %d minutes\n", options.output.c_str(), static_cast<long long>(*visitors), options.minutes);
    }
}

} // namespace

void addSimulateRadio(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<SimulateRadioOptions>();
    CLI::App *command = app.add_subcommand("simulate-radio", "Make a capture of a morning in a lobby, for gatebook --capture and listen --capture");
    command->add_option("--seed", options->seed, "The same seed gives the same bytes")->capture_default_str();
    command->add_option("--minutes", options->minutes, "How long the morning is")->check(CLI::Range(1, MaxMinutes))->capture_default_str();
    command->add_option("--output", options->output, "The capture to write (btsnoop)")->required();
    command->callback([&shared, options] { run(shared, *options); });
}

} // namespace Gatebook::Ctl
