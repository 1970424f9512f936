// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/options.h"

#include <QtCore/QStringList>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr int BadUsage = 2;

/// The words of the command line, before they are ours.
struct Words {
    std::string config, db, capture, windowed, rehearse;
    std::string policy = "require";
    std::string size = "1080x1920";
    std::string language = "vi";
    bool reception = false;
    bool readOnly = false;
    bool demo = false;
    bool selfTest = false;
};

/// "1080x1920", or an empty size.
QSize sizeOf(const std::string &text)
{
    constexpr int Least = 320;
    constexpr int Most = 8192;
    const QStringList parts = QString::fromStdString(text).split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
    const bool fits = std::min(size.width(), size.height()) >= Least && std::max(size.width(), size.height()) <= Most;
    return fits ? size : QSize();
}

std::string sizeProblem(const std::string &text)
{
    return sizeOf(text).isEmpty() ? "'" + text + "' is no size like 1080x1920 (320 to 8192 each)" : std::string();
}

void declare(CLI::App &app, Words &words)
{
    app.set_version_flag("--version", GATEBOOK_VERSION);
    app.add_option("--config", words.config, "Settings file (default /etc/gatebook/gatebook.toml)");
    app.add_option("--db", words.db, "The book (default: as the settings say); made when it is missing");
    app.add_option("--capture", words.capture, "Replay an HCI capture (btsnoop), in real time, instead of the radio")->check(CLI::ExistingFile);
    app.add_option("--windowed", words.windowed, "A window of WIDTHxHEIGHT instead of the whole screen")->check(sizeProblem);
    auto *reception = app.add_flag(
        "--reception", words.reception, "The receptionist's window: who is inside, the log, figures, roll call. Needs the kiosk's book");
    app.add_flag("--read-only", words.readOnly, "With --reception: changes nothing in the book, which may be a backup (--db F)")->needs(reception);
    app.add_flag("--demo", words.demo, "A temporary book with a morning of invented visits")->excludes("--db");
    app.add_flag("--self-test", words.selfTest, "Start, load every screen, draw the first, say how long that took, and end");
    auto *rehearse = app.add_option(
        "--rehearse", words.rehearse, "Play one scripted morning with a book of its own in this folder, and leave CSV and screenshots there");
    app.add_option("--policy", words.policy, "Of the rehearsal: require, recommend or off")
        ->needs(rehearse)
        ->check(CLI::IsMember({"require", "recommend", "off"}));
    app.add_option("--size", words.size, "Of the rehearsal's window: WIDTHxHEIGHT")->needs(rehearse)->check(sizeProblem);
    app.add_option("--language", words.language, "The rehearsal's first language: vi or en")->needs(rehearse)->check(CLI::IsMember({"vi", "en"}));
}

Options optionsOf(const Words &words)
{
    Options options;
    options.config = QString::fromStdString(words.config);
    options.db = QString::fromStdString(words.db);
    options.capture = QString::fromStdString(words.capture);
    options.windowed = sizeOf(words.windowed);
    options.reception = words.reception;
    options.readOnly = words.readOnly;
    options.demo = words.demo;
    options.selfTest = words.selfTest;
    options.rehearse = QString::fromStdString(words.rehearse);
    options.rehearsePolicy = entryPolicyFromText(QString::fromStdString(words.policy)).value_or(EntryPolicy::Require);
    options.rehearseSize = sizeOf(words.size);
    options.rehearseLanguage = QString::fromStdString(words.language);
    return options;
}

} // namespace

CommandLine readCommandLine(int argc, char **argv)
{
    CLI::App app("Gatebook, the gate book that visitors fill in by touch", "gatebook");
    Words words;
    declare(app, words);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return {{}, app.exit(error) == 0 ? 0 : BadUsage};
    }
    return {optionsOf(words), std::nullopt};
}

} // namespace Gatebook
