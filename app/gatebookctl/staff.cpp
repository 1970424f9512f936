// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/folderstore.h"
#include "devices/sodium/argon2pinhasher.h"
#include "devices/sodium/sodiumrandom.h"
#include "flow/staff/firstaccount.h"
#include "flow/staff/letindesk.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/openbook.h"
#include "gatebookctl/readpin.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace Gatebook::Ctl {

namespace {

using L1 = QLatin1StringView;

/// What the command line gave.
struct Arguments {
    std::string name;
    std::string role = "receptionist";
    bool pinStdin = false;
};

void printDone(const Shared &shared, const QString &name, const QString &what)
{
    const QJsonObject json{{L1("name"), name}, {L1("done"), what}};
    const QByteArray text = shared.json ? QJsonDocument(json).toJson(QJsonDocument::Compact) : (name + QStringLiteral(": ") + what).toUtf8();
    std::printf("%s\n", text.constData());
}

template <typename Change> void change(Shared &shared, const Arguments &arguments, const QString &what, Change step)
{
    SodiumRandom random;
    const auto book = openBook(shared, OpenMode::MustExist, random);
    if (!book)
        return report(shared, book.failure());
    const QString name = tidied(QString::fromStdString(arguments.name));
    if (const Result<void> done = step(*book.value(), name); !done) {
        Failure failure = done.failure();
        if (failure.reason == Failure::Reason::NotFound)
            failure.detail = QStringLiteral("there is no account \"%1\"; see gatebookctl staff list").arg(name);
        return report(shared, failure);
    }
    printDone(shared, name, what);
}

Result<void> add(SqliteBook &book, const QString &name, const Arguments &arguments)
{
    const auto pin = readNewPin(arguments.pinStdin);
    if (!pin)
        return pin.failure();
    const auto role = staffRoleFromText(QString::fromStdString(arguments.role)).value_or(StaffRole::Receptionist);
    return addAccount(book, Argon2PinHasher(), name, role, *pin);
}

Result<void> setPin(SqliteBook &book, const QString &name, const Arguments &arguments)
{
    if (const auto known = book.staffNamed(name); !known)
        return known.failure(); // before anyone types a PIN
    const auto pin = readNewPin(arguments.pinStdin);
    return pin ? changePin(book, Argon2PinHasher(), name, *pin) : Result<void>(pin.failure());
}

void printJson(const QList<StaffAccount> &accounts)
{
    QJsonArray out;
    for (const StaffAccount &account : accounts)
        out.append(QJsonObject{{L1("name"), account.name}, {L1("role"), toText(account.role)}, {L1("disabled"), account.disabled}});
    std::printf("%s\n", QJsonDocument(QJsonObject{{L1("staff"), out}}).toJson(QJsonDocument::Compact).constData());
}

void list(Shared &shared)
{
    SodiumRandom random;
    const auto book = openBook(shared, OpenMode::ReadOnly, random);
    if (!book)
        return report(shared, book.failure());
    const auto accounts = book.value()->staff();
    if (!accounts)
        return report(shared, accounts.failure());
    if (shared.json)
        return printJson(*accounts);
    for (const StaffAccount &account : *accounts)
        std::printf("%s\t%s%s\n", qUtf8Printable(account.name), qUtf8Printable(toText(account.role)), account.disabled ? "\tdisabled" : "");
    if (accounts->isEmpty())
        std::printf("no accounts yet; gatebookctl staff add NAME makes one\n");
}

void printFirstPin(Shared &shared)
{
    SodiumRandom random;
    const auto book = openBook(shared, OpenMode::ReadOnly, random);
    if (!book)
        return report(shared, book.failure());
    const QString path = shared.bookPath(*shared.settings());
    FolderStore store(QFileInfo(path).absolutePath());
    const auto pin = firstPin(*book.value(), store, firstPinFile(path));
    if (!pin && pin.failure().reason == Failure::Reason::NotFound)
        return report(shared,
            {Failure::Reason::NotFound,
                QStringLiteral("there is no first PIN, or it was used; gatebookctl staff set-pin NAME gives an account another")});
    if (!pin)
        return report(shared, pin.failure());
    const QJsonObject json{{L1("name"), L1(FirstAccountName)}, {L1("pin"), *pin}};
    std::printf(
        "%s\n", shared.json ? QJsonDocument(json).toJson(QJsonDocument::Compact).constData() : qPrintable(L1(FirstAccountName) + u'\t' + *pin));
}

CLI::App *addNamed(CLI::App &staff, const char *name, const char *help, Arguments &arguments)
{
    auto *command = staff.add_subcommand(name, help);
    command->add_option("NAME", arguments.name, "Short, unique, as the log shows it")->required();
    return command;
}

void addPinOption(CLI::App &command, Arguments &arguments)
{
    command.add_flag("--pin-stdin", arguments.pinStdin, "Take the PIN from standard input instead of asking on the terminal");
}

} // namespace

void addStaff(CLI::App &app, Shared &shared)
{
    auto *staff = app.add_subcommand("staff", "Accounts of receptionists and IT");
    staff->require_subcommand(1);
    auto given = std::make_shared<Arguments>();

    auto *adding = addNamed(*staff, "add", "Adds an account, and asks for its PIN", *given);
    adding->add_option("--role", given->role, "receptionist (default) or it")->check(CLI::IsMember({"receptionist", "it"}));
    addPinOption(*adding, *given);
    adding->callback([&shared, given] {
        change(shared, *given, QStringLiteral("added"), [&](SqliteBook &book, const QString &name) { return add(book, name, *given); });
    });
    staff->add_subcommand("list", "Lists the accounts")->callback([&shared, given] { list(shared); });
    staff->add_subcommand("first-pin", "Tells the PIN of the account that a new book begins with, until it was used")->callback([&shared] {
        printFirstPin(shared);
    });
    addNamed(*staff, "disable", "Lets an account sign in no more", *given)->callback([&shared, given] {
        change(shared, *given, QStringLiteral("disabled"), [](SqliteBook &book, const QString &name) { return book.setDisabled(name, true); });
    });
    auto *pin = addNamed(*staff, "set-pin", "Gives an account a new PIN, and lets it sign in again after wrong tries", *given);
    addPinOption(*pin, *given);
    pin->callback([&shared, given] {
        change(shared, *given, QStringLiteral("PIN set"), [&](SqliteBook &book, const QString &name) { return setPin(book, name, *given); });
    });
}

} // namespace Gatebook::Ctl
