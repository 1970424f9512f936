// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/atomicfile.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/scenariofile.h"

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
    qint64 seed = 1;
    int minutes = 10;
    std::string scenario;
    std::string output;
};

/// What the options ask for: a scenario's file, or a morning.
Result<Scenario> scenarioOf(const SimulateRadioOptions &options)
{
    if (!options.scenario.empty())
        return readScenario(QString::fromStdString(options.scenario));
    Scenario morning;
    morning.morning = true;
    morning.lengthMs = options.minutes * MsPerMinute;
    return morning;
}

/// Returns how many phones are in the capture. It appears whole or not at all, readable by its owner only.
Result<qsizetype> simulateRadio(const SimulateRadioOptions &options)
{
    const auto scenario = scenarioOf(options);
    if (!scenario)
        return scenario.failure();
    const auto signatures = readSignatures();
    if (!signatures)
        return signatures.failure();
    const auto app = AppOnAir::from(*signatures);
    if (!app)
        return app.failure();
    auto file = AtomicFile::create(QString::fromStdString(options.output));
    if (!file)
        return file.failure();
    const DrawnScenario drawn = draw(*scenario, static_cast<quint64>(options.seed));
    QBuffer capture; // a whole day is some 40 MB
    capture.open(QIODevice::WriteOnly);
    const auto made
        = writeCapture(capture, drawn.phones, scenario->lengthMs, *app, static_cast<quint64>(options.seed), scenario->air, scenario->radioGap);
    if (!made)
        return made.failure();
    if (const auto written = file->write(capture.data()); !written)
        return written.failure();
    if (const auto committed = file->commit(); !committed)
        return committed.failure();
    return drawn.phones.size();
}

void run(Shared &shared, const SimulateRadioOptions &options)
{
    const auto phones = simulateRadio(options);
    if (!phones) {
        report(shared, phones.failure());
        return;
    }
    if (shared.json) {
        const QJsonObject line{{QStringLiteral("output"), QString::fromStdString(options.output)}, {QStringLiteral("phones"), qint64(*phones)}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%s: %lld phones\n", options.output.c_str(), static_cast<long long>(*phones));
    }
}

} // namespace

void addSimulateRadio(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<SimulateRadioOptions>();
    CLI::App *command = app.add_subcommand("simulate-radio", "Make a capture of a lobby, for gatebook --capture and listen --capture");
    command->add_option("--seed", options->seed, "The same seed gives the same bytes")->check(CLI::NonNegativeNumber)->capture_default_str();
    CLI::Option *scenario
        = command->add_option("--scenario", options->scenario, "What happens in the lobby (TOML); without one, a morning of visitors");
    command->add_option("--minutes", options->minutes, "How long the morning is")
        ->excludes(scenario)
        ->check(CLI::Range(1, MaxMinutes))
        ->capture_default_str();
    command->add_option("--output", options->output, "The capture to write (btsnoop)")->required();
    command->callback([&shared, options] { run(shared, *options); });
}

} // namespace Gatebook::Ctl
