// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/bookcopy.h"
#include "devices/sqlite/sitekey.h"
#include "devices/sqlite/verifier.h"
#include "devices/system/stamp.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/openbook.h"
#include "gatebookctl/progress.h"
#include "gatebookctl/stopwish.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <csignal>
#include <cstdio>

namespace Gatebook::Ctl {

namespace {

using L1 = QLatin1StringView;

Result<VerifyReport> verified(Database &copy, const QByteArray &siteKey)
{
    Progress progress("verified");
    const auto found = verifyBook(copy, siteKey, {std::nullopt, [&progress](qint64 done, qint64 total) { progress.step(done, total); }});
    if (found && !found->ok())
        return Failure{Failure::Reason::BookCorrupt,
            QStringLiteral("the book is not whole, and so would be the backup: %1. gatebookctl verify tells all of it")
                .arg(found->problems.constFirst().text)};
    return found;
}

Result<VerifyReport> backUp(const Shared &shared, const QString &bookPath, const QString &output)
{
    SodiumRandom random;
    const auto book = openBook(shared, OpenMode::ReadOnly, random);
    if (!book)
        return book.failure();
    const auto siteKey = readSiteKey(siteKeyPath(bookPath));
    if (!siteKey)
        return siteKey.failure();
    VerifyReport report;
    const StopWish stop;
    Progress progress("copied");
    const auto copied = copyBook(
        book.value()->database(), output,
        [&](qint64 done, qint64 total) {
            progress.step(done, total);
            return !stop.isThere();
        },
        [&](Database &copy) -> Result<void> {
            auto found = verified(copy, siteKey.value());
            if (found)
                report = std::move(found).value();
            return found ? Result<void>() : Result<void>(found.failure());
        });
    return copied ? Result<VerifyReport>(report) : Result<VerifyReport>(copied.failure());
}

void run(Shared &shared, const QString &output)
{
    const auto settings = shared.settings();
    if (!settings)
        return report(shared, settings.failure());
    const QString bookPath = shared.bookPath(settings.value());
    std::signal(SIGXFSZ, SIG_IGN); // a file that grows too large is a failure with a message, not the end of the program
    const auto done = backUp(shared, bookPath, output);
    if (!done)
        return report(shared, done.failure());
    (void)leaveStamp(bookPath + QLatin1StringView(LastBackupSuffix)); // for the health page; who may only read the book leaves none
    const qint64 bytes = QFileInfo(output).size();
    if (!shared.json) {
        std::printf("%lld entries, %lld visits, %lld bytes: %s\nhead %s\n", static_cast<long long>(done->entries),
            static_cast<long long>(done->visits), static_cast<long long>(bytes), qUtf8Printable(output), qUtf8Printable(toText(done->head)));
        return;
    }
    const QJsonObject line{
        {L1("entries"), done->entries}, {L1("visits"), done->visits}, {L1("bytes"), bytes}, {L1("head"), toText(done->head)}, {L1("file"), output}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

void addBackup(CLI::App &app, Shared &shared)
{
    auto *command = app.add_subcommand("backup", "Copies the book while the kiosk runs, and verifies the copy; the site key is not in it");
    auto output = std::make_shared<std::string>();
    command->add_option("--output", *output, "The file; it must not exist yet, and appears when it is complete")->required();
    command->callback([&shared, output] { run(shared, QFile::decodeName(output->c_str())); });
}

} // namespace Gatebook::Ctl
