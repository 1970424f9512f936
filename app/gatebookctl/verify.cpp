// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sodium/sodiumrandom.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/openbook.h"
#include "gatebookctl/progress.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace Gatebook::Ctl {

namespace {

using L1 = QLatin1StringView;

void printJson(const VerifyReport &found)
{
    QJsonArray problems;
    for (const VerifyProblem &problem : found.problems)
        problems.append(QJsonObject{{L1("seq"), problem.seq}, {L1("text"), problem.text}});
    const QJsonObject out{{L1("ok"), found.ok()}, {L1("entries"), found.entries}, {L1("visits"), found.visits}, {L1("head"), toText(found.head)},
        {L1("problem_count"), found.problemCount}, {L1("problems"), problems}};
    std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Compact).constData());
}

void printText(const VerifyReport &found)
{
    for (const VerifyProblem &problem : found.problems) {
        if (problem.seq > 0)
            std::printf("entry %lld: %s\n", static_cast<long long>(problem.seq), qUtf8Printable(problem.text));
        else
            std::printf("%s\n", qUtf8Printable(problem.text));
    }
    if (found.problemCount > found.problems.size())
        std::printf("… and %lld more\n", static_cast<long long>(found.problemCount - found.problems.size()));
    std::printf("%s: %lld entries, %lld visits, head %s\n", found.ok() ? "The book is whole" : "The book is NOT whole",
        static_cast<long long>(found.entries), static_cast<long long>(found.visits), qUtf8Printable(toText(found.head)));
}

void verify(Shared &shared, const std::string &head)
{
    SodiumRandom random;
    auto book = openBook(shared, OpenMode::ReadOnly, random);
    if (!book)
        return report(shared, book.failure());
    VerifyOptions options{head.empty() ? std::nullopt : bookHeadFromText(QString::fromStdString(head)), {}};
    Progress progress("verified");
    options.progress = [&progress](qint64 done, qint64 total) { progress.step(done, total); };
    const auto found = book.value()->verify(options);
    if (!found)
        return report(shared, found.failure());
    shared.json ? printJson(*found) : printText(*found);
    shared.exit = found->ok() ? Done : Failed;
}

} // namespace

void addVerify(CLI::App &app, Shared &shared)
{
    auto *command = app.add_subcommand("verify", "Checks the whole book: the chain of the journal, the personal values, the visits");
    auto head = std::make_shared<std::string>();
    command
        ->add_option("--head", *head, "The head the book must hold, SEQ:HEX, as an earlier verify or an export's manifest says it; finds a cut tail")
        ->check([](const std::string &text) {
            return bookHeadFromText(QString::fromStdString(text)) ? std::string() : "a head looks like 42:, and 64 hexadecimal digits";
        });
    command->callback([&shared, head] { verify(shared, *head); });
}

} // namespace Gatebook::Ctl
