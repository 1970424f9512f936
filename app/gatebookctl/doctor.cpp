// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/machine.h"
#include "devices/system/systemclock.h"
#include "devices/voice/spdspeaker.h"
#include "gatebookctl/cameracheck.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/noticecheck.h"
#include "gatebookctl/printercheck.h"
#include "gatebookctl/radiochecks.h"
#include "gatebookctl/scannercheck.h"
#include "gatebookctl/slidescheck.h"
#include "gatebookctl/speechcheck.h"
#include "settings/calibrationfile.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>

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

Findings findAll(const Shared &shared, int seconds)
{
    const auto read = shared.settings();
    const Settings settings = read ? *read : Settings{};
    const QString book = shared.bookPath(settings);
    Findings findings{checkSettings(read)};
    if (read)
        findings << checkSignatures(settings.signatures) << checkCalibration(calibrationPath(book)) << checkInstallLinks(settings.install);
    findings << checkRadio(settings.radio, seconds);
    findings << checkCamera(settings.codes.camera, settings.codes.camera.enabled ? camerasOfMachine() : QList<Camera>());
    findings << checkScanners(settings.codes.scanner, keyboardSetup(), serialPorts());
    findings << checkPrinter(settings.printer) << checkSheetPrinter(settings.printer) << checkDisk(book) << checkBook(book, settings);
    findings << checkClock(SystemClock().utcMs(), settings.session.buildDateMs, isClockSynchronised()) << checkFonts();
    findings << checkNotice(settings) << checkSlides(settings.signage.slides)
             << checkSpeech(settings.sound.speech, settings.languages, voicesOfMachine().keys());
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
    QLoggingCategory::setFilterRules(QStringLiteral("qt.bluetooth*=false\nqt.multimedia*=false")); // the findings say it in words
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
