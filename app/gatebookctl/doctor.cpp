// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bluetooth/adaptercheck.h"
#include "devices/bluetooth/bluetoothsource.h"
#include "devices/system/machine.h"
#include "devices/system/systemclock.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/doctorchecks.h"
#include "settings/calibrationfile.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace Gatebook::Ctl {

namespace {

Finding checkSettings(const Result<Settings> &settings)
{
    const QString what = QStringLiteral("settings");
    if (settings)
        return {what, Health::Ok, QStringLiteral("understood"), {}};
    return {what, Health::Bad, settings.failure().detail, QStringLiteral("correct that line; the kiosk is out of service until then")};
}

Finding checkRadio(const QString &address)
{
    const QString what = QStringLiteral("adapter");
    const auto adapter = checkAdapter(address);
    if (adapter)
        return {what, Health::Ok, *adapter, {}};
    const QString advice = adapter.failure().reason == Failure::Reason::RadioOff ? QStringLiteral("bluetoothctl power on")
                                                                                 : QStringLiteral("plug one in; systemctl status bluetooth");
    return {what, Health::Bad, adapter.failure().detail, advice};
}

/// Listens for a while, and says how much is heard. Only where there is an adapter that can be used.
Finding checkScanRate(const QString &address, int seconds)
{
    constexpr int MsPerSecond = 1000;
    const QString what = QStringLiteral("scan rate");
    const SystemClock clock;
    BluetoothSource radio(clock, address);
    QEventLoop loop;
    int reports = 0;
    std::optional<Failure> deaf;
    QObject::connect(&radio, &AdvertisementSource::heard, &loop, [&reports] { ++reports; });
    QObject::connect(&radio, &AdvertisementSource::deaf, &loop, [&](const Failure &why) {
        deaf = why;
        loop.quit();
    });
    QTimer::singleShot(seconds * MsPerSecond, &loop, &QEventLoop::quit);
    radio.start();
    if (!deaf)
        loop.exec();
    if (deaf)
        return {what, Health::Bad, deaf->detail, QStringLiteral("systemctl restart bluetooth")};
    const QString text = QStringLiteral("%1 reports in %2 s").arg(QString::number(reports), QString::number(seconds));
    if (reports == 0)
        return {what, Health::Warn, text, QStringLiteral("hold a phone with the app open beside the adapter, and try again")};
    return {what, Health::Ok, text, {}};
}

Findings findAll(const Shared &shared, int seconds)
{
    const auto read = shared.settings();
    const Settings settings = read ? *read : Settings{};
    const QString book = shared.bookPath(settings);
    Findings findings{checkSettings(read)};
    if (read)
        findings << checkSignatures(settings.signatures) << checkCalibration(calibrationPath(book)) << checkInstallLinks(settings.install);
    findings << checkRadio(settings.adapter);
    if (findings.constLast().health == Health::Ok && seconds > 0)
        findings << checkScanRate(settings.adapter, seconds);
    findings << checkDisk(book) << checkBook(book, settings);
    findings << checkClock(SystemClock().utcMs(), settings.session.buildDateMs, isClockSynchronised()) << checkFonts();
    return findings;
}

void print(const Findings &findings)
{
    for (const Finding &finding : findings) {
        std::printf("%-4s  %s: %s\n", qUtf8Printable(toText(finding.health)), qUtf8Printable(finding.what), qUtf8Printable(finding.text));
        if (!finding.advice.isEmpty())
            std::printf("      -> %s\n", qUtf8Printable(finding.advice));
    }
}

void printJson(const Findings &findings)
{
    QJsonArray out;
    for (const Finding &finding : findings) {
        out.append(QJsonObject{{QStringLiteral("what"), finding.what}, {QStringLiteral("health"), toText(finding.health)},
            {QStringLiteral("text"), finding.text}, {QStringLiteral("advice"), finding.advice}});
    }
    std::printf("%s\n", QJsonDocument(QJsonObject{{QStringLiteral("findings"), out}}).toJson(QJsonDocument::Compact).constData());
}

void runDoctor(int seconds, Shared &shared)
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.bluetooth*=false")); // the findings say it in words
    const Findings findings = findAll(shared, seconds);
    shared.json ? printJson(findings) : print(findings);
    const bool isBad = std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.health == Health::Bad; });
    shared.exit = isBad ? Failed : Done;
}

} // namespace

void addDoctor(CLI::App &app, Shared &shared)
{
    CLI::App *command = app.add_subcommand("doctor", "Checks everything the kiosk needs, and says what to do about what is missing");
    auto seconds = std::make_shared<int>(3);
    command->add_option("--seconds", *seconds, "How long to listen for the scan rate; 0: not at all")
        ->check(CLI::Range(0, 600))
        ->capture_default_str();
    command->callback([seconds, &shared] { runDoctor(*seconds, shared); });
}

} // namespace Gatebook::Ctl
