// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/codepicture.h"
#include "devices/zxing/codereader.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/scannedwords.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>
#include <memory>

namespace Gatebook::Ctl {

namespace {

/// What one file's codes say; why nothing could be read, when it could not even be looked at.
struct Scanned {
    QList<ScannedCode> codes;
    QString problem;
};

Scanned scanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    const QImage picture = pictureOf(file.readAll());
    if (picture.isNull())
        return {{}, QStringLiteral("this is no picture")};
    Scanned scanned;
    for (const QString &text : readCodes(picture))
        scanned.codes.append(classify(text, QDate::currentDate()));
    return scanned;
}

void printJson(const QString &path, const Scanned &scanned)
{
    QJsonArray codes;
    for (const ScannedCode &code : scanned.codes)
        codes.append(QJsonObject{{QStringLiteral("kind"), kindWord(code)}, {QStringLiteral("fields"), fieldsOf(code)},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(warningWords(code))}});
    QJsonObject line{{QStringLiteral("file"), path}, {QStringLiteral("codes"), codes}};
    if (!scanned.problem.isEmpty())
        line.insert(QStringLiteral("error"), scanned.problem);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

void printText(const QString &path, const Scanned &scanned)
{
    for (const ScannedCode &code : scanned.codes)
        std::printf("%s: %s\n", qUtf8Printable(path), qUtf8Printable(sentenceOf(code)));
    if (scanned.codes.isEmpty() && scanned.problem.isEmpty())
        std::printf("%s: no readable code. Come closer, avoid glare, and show the whole code with its white margin.\n", qUtf8Printable(path));
}

void runScan(const std::vector<std::string> &images, Shared &shared)
{
    for (const std::string &image : images) {
        const QString path = QString::fromStdString(image);
        const Scanned scanned = scanFile(path);
        if (scanned.codes.isEmpty())
            shared.exit = Failed;
        if (!scanned.problem.isEmpty())
            std::fprintf(stderr, "gatebookctl: %s: %s\n", qUtf8Printable(path), qUtf8Printable(scanned.problem));
        if (shared.json)
            printJson(path, scanned);
        else
            printText(path, scanned);
        std::fflush(stdout); // a line a picture, while the next is read
    }
}

} // namespace

void addScan(CLI::App &app, Shared &shared)
{
    auto images = std::make_shared<std::vector<std::string>>();
    CLI::App *command = app.add_subcommand("scan", "Reads the QR codes in pictures and says what they are; nothing is kept");
    command->add_option("image", *images, "Pictures: PNG, JPEG, SVG…")->required();
    command->callback([images, &shared] { runScan(*images, shared); });
}

} // namespace Gatebook::Ctl
