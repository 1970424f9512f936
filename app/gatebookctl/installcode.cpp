// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/codefile.h"
#include "gatebookctl/commands.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>
#include <memory>

#include <unistd.h>

namespace Gatebook::Ctl {

namespace {

struct InstallCodeOptions {
    std::string platform;
    std::string output;
};

/// Aside first, so that nobody ever prints half a code.
Result<void> writePicture(const QString &path, const QByteArray &picture)
{
    QFile part(path + QStringLiteral(".part"));
    const bool written = part.open(QIODevice::WriteOnly) && part.write(picture) == picture.size() && part.flush() && ::fsync(part.handle()) == 0;
    const QString why = part.errorString();
    part.close();
    if (!written) {
        part.remove();
        return Failure{Failure::Reason::CannotWrite, QStringLiteral("%1: %2").arg(part.fileName(), why)};
    }
    if (std::rename(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(path).constData()) != 0) {
        part.remove();
        return Failure{Failure::Reason::CannotWrite, QStringLiteral("%1 cannot take the place of %2").arg(part.fileName(), path)};
    }
    return {};
}

QString linkFor(const InstallLinks &links, const std::string &platform)
{
    if (platform == "ios")
        return links.ios;
    return platform == "android" ? links.android : links.any;
}

Result<void> makeInstallCode(const QString &link, const QString &file)
{
    const auto picture = codePicture(link, file);
    return picture ? writePicture(file, *picture) : Result<void>(picture.failure());
}

void runInstallCode(const InstallCodeOptions &options, Shared &shared)
{
    const QString file = QString::fromStdString(options.output);
    if (!isCodeFileName(file)) {
        std::fprintf(stderr, "gatebookctl: --output must end in .svg or .png\n");
        shared.exit = BadUsage;
        return;
    }
    const auto settings = shared.settings();
    if (!settings)
        return report(shared, settings.failure());
    const QString link = linkFor(settings->install, options.platform);
    if (const auto made = makeInstallCode(link, file); !made)
        return report(shared, made.failure());
    if (shared.json) {
        const QJsonObject said{{QStringLiteral("file"), file}, {QStringLiteral("text"), link}};
        std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%s: a code for %s\n", qUtf8Printable(file), qUtf8Printable(link));
    }
}

} // namespace

void addInstallCode(CLI::App &app, Shared &shared)
{
    auto options = std::make_shared<InstallCodeOptions>();
    CLI::App *command = app.add_subcommand("install-code", "Makes the QR code that leads a phone to the app's store");
    command->add_option("--platform", options->platform, "Which store: ios, android, or any (a page that sends each phone to its own)")
        ->required()
        ->check(CLI::IsMember({"ios", "android", "any"}));
    command->add_option("--output", options->output, "The picture to write: .svg or .png")->required();
    command->callback([options, &shared] { runInstallCode(*options, shared); });
}

} // namespace Gatebook::Ctl
