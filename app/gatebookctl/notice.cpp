// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/atomicfile.h"
#include "devices/printer/noticepage.h"
#include "gatebookctl/application.h"
#include "gatebookctl/commands.h"
#include "screens/typefaces.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace Gatebook::Ctl {

namespace {

using L1 = QLatin1StringView;

struct Options {
    std::string language;
    std::string output;
};

std::string codesOfLanguages()
{
    return spokenLanguages().join(QStringLiteral(", ")).toStdString();
}

/// What the screens show to who speaks `language`; what is wrong with the site's own texts goes to stderr, as the kiosk shows others instead.
Result<ShownNotice> noticeInForce(const Settings &settings, const QString &language)
{
    const NoticesRead read = readNotices(settings);
    for (const QString &trouble : read.troubles)
        std::fprintf(stderr, "gatebookctl: %s\n", qUtf8Printable(trouble));
    ShownNotice shown = read.notices.shownIn(language);
    if (shown.language.isEmpty())
        return Failure{Failure::Reason::BadFile, QStringLiteral("there is no notice")};
    if (shown.language != language)
        std::fprintf(stderr, "gatebookctl: there is no text in %s; this is the one in %s, as on the screens\n", qUtf8Printable(language),
            qUtf8Printable(shown.language));
    return shown;
}

Result<void> writePaper(Application &application, const ShownNotice &shown, const QString &path)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return file.failure();
    application.makeItDraw();
    if (const QStringList missing = missingTypefaces({shown.language}); !missing.isEmpty())
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("the typeface %1 is not installed").arg(missing.join(QStringLiteral(", ")))};
    const auto pdf = noticePdf(shown, typefaceOf(shown.language));
    if (!pdf)
        return pdf.failure();
    const auto written = file->write(*pdf);
    return written ? file->commit() : written;
}

QByteArray asText(const ShownNotice &shown)
{
    QString out = shown.notice.title + u'\n';
    for (const NoticePart &part : shown.notice.parts)
        out += u'\n' + part.heading + u'\n' + part.body + u'\n';
    return out.toUtf8();
}

QByteArray asJson(const ShownNotice &shown, const QString &file)
{
    QJsonObject out{{L1("version"), shown.version}, {L1("language"), shown.language}, {L1("digest"), shown.digest}};
    if (!file.isEmpty()) {
        out.insert(L1("file"), file);
    } else {
        QJsonArray parts;
        for (const NoticePart &part : shown.notice.parts)
            parts.append(QJsonObject{{L1("heading"), part.heading}, {L1("body"), part.body}});
        out.insert(L1("title"), shown.notice.title);
        out.insert(L1("parts"), parts);
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact) + '\n';
}

void run(const Options &options, Shared &shared)
{
    const auto settings = shared.settings();
    if (!settings)
        return report(shared, settings.failure());
    const auto shown = noticeInForce(*settings, options.language.empty() ? settings->languages.value(0) : QString::fromStdString(options.language));
    if (!shown)
        return report(shared, shown.failure());
    const QString file = QFile::decodeName(options.output.c_str());
    if (!file.isEmpty()) {
        if (const auto written = writePaper(*shared.application, *shown, file); !written)
            return report(shared, written.failure());
    }
    const QByteArray said = shared.json ? asJson(*shown, file)
        : file.isEmpty()                ? asText(*shown)
                         : QStringLiteral("%1: version %2, %3, %4…\n").arg(file, shown->version, shown->language, shown->digest).toUtf8();
    std::fwrite(said.constData(), 1, static_cast<size_t>(said.size()), stdout);
}

} // namespace

void addNotice(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("notice", "Prints the notice about data that visitors are shown, or makes a PDF of it to be hung up");
    std::vector<std::string> codes;
    for (const QString &language : spokenLanguages())
        codes.push_back(language.toStdString());
    command->add_option("--language", options->language, "Which text: " + codesOfLanguages() + " (default: the site's first language)")
        ->check(CLI::IsMember(codes));
    command->add_option("--output", options->output, "The PDF to write, on A4");
    command->callback([options, &shared] { run(*options, shared); });
}

} // namespace Gatebook::Ctl
