// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/files/atomicfile.h"
#include "devices/sodium/sodiumrandom.h"
#include "devices/system/systemclock.h"
#include "gatebookctl/codefile.h"
#include "gatebookctl/commands.h"
#include "gatebookctl/openbook.h"
#include "visit/tokentext.h"
#include "visit/visitor.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>
#include <memory>

namespace Gatebook::Ctl {

namespace {

using L1 = QLatin1StringView;

/// What the command line gave.
struct Arguments {
    std::string name;
    std::string account; ///< instead of a name
    std::string department;
    std::string output;
    qint64 id = 0;
};

QString dayOf(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject jsonOf(const Badge &badge)
{
    return {{L1("id"), badge.id}, {L1("name"), badge.name}, {L1("department"), badge.department}, {L1("issued_at"), dayOf(badge.issuedAtMs)},
        {L1("revoked_at"), badge.revokedAtMs ? QJsonValue(dayOf(*badge.revokedAtMs)) : QJsonValue()}};
}

void printJson(const QJsonObject &json)
{
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
}

/// The picture first, whole but not yet under its name; then the book; so that there is never one without the other.
Result<Badge> makeBadge(SqliteBook &book, RandomSource &random, Badge badge, const QString &file)
{
    const QByteArray token = random.bytes(TokenBytes);
    const auto picture = codePicture(badgeQrText(token), file);
    if (!picture)
        return picture.failure();
    auto output = AtomicFile::create(file);
    if (!output)
        return output.failure();
    if (const auto written = output->write(*picture); !written)
        return written.failure();
    const auto id = book.addBadge(badge, token);
    if (!id)
        return id.failure();
    badge.id = *id;
    if (const auto kept = output->commit(); !kept) {
        const auto revoked = book.revokeBadge(badge.id, badge.issuedAtMs);
        return revoked ? kept.failure() : revoked.failure();
    }
    return badge;
}

bool isUsage(const Arguments &given)
{
    if (given.name.empty() == given.account.empty() || given.output.empty())
        std::fprintf(stderr, "gatebookctl: --output and either --name or --account are needed; see gatebookctl badge --help\n");
    else if (given.account.empty() && tidied(QString::fromStdString(given.name)).isEmpty())
        std::fprintf(stderr, "gatebookctl: --name is empty\n");
    else if (!isCodeFileName(QString::fromStdString(given.output)))
        std::fprintf(stderr, "gatebookctl: --output must end in .svg or .png\n");
    else
        return true;
    return false;
}

/// What is to be on the badge. One of an account bears its name, which must be there.
Result<Badge> wantedBadge(SqliteBook &book, const Arguments &given)
{
    Badge out{0, tidied(QString::fromStdString(given.name)), tidied(QString::fromStdString(given.department)), SystemClock().utcMs(), std::nullopt};
    if (given.account.empty())
        return out;
    const QString name = tidied(QString::fromStdString(given.account));
    const auto account = book.staffNamed(name);
    if (!account && account.failure().reason == Failure::Reason::NotFound)
        return Failure{Failure::Reason::NotFound, QStringLiteral("there is no account \"%1\"; see gatebookctl staff list").arg(name)};
    if (!account)
        return account.failure();
    out.name = account->name;
    return out;
}

void runMake(Shared &shared, const Arguments &given)
{
    if (!isUsage(given)) {
        shared.exit = BadUsage;
        return;
    }
    SodiumRandom random;
    const auto book = openBook(shared, OpenMode::MustExist, random);
    if (!book)
        return report(shared, book.failure());
    const QString file = QFile::decodeName(given.output.c_str());
    const auto wanted = wantedBadge(**book, given);
    const auto badge = wanted ? makeBadge(**book, random, *wanted, file) : wanted;
    if (!badge)
        return report(shared, badge.failure());
    if (shared.json) {
        QJsonObject json = jsonOf(*badge);
        json.insert(L1("file"), file);
        return printJson(json);
    }
    std::printf("%s: badge %lld of %s. Print it, then delete the file: whoever has it has the badge.\n", qUtf8Printable(file),
        static_cast<long long>(badge->id), qUtf8Printable(badge->name));
}

void runList(Shared &shared)
{
    SodiumRandom random;
    const auto book = openBook(shared, OpenMode::ReadOnly, random);
    if (!book)
        return report(shared, book.failure());
    const auto badges = (*book)->badges();
    if (!badges)
        return report(shared, badges.failure());
    QJsonArray all;
    for (const Badge &badge : *badges) {
        all.append(jsonOf(badge));
        if (!shared.json)
            std::printf("%lld\t%s\t%s\t%s%s\n", static_cast<long long>(badge.id), qUtf8Printable(badge.name), qUtf8Printable(badge.department),
                qUtf8Printable(dayOf(badge.issuedAtMs)), badge.revokedAtMs ? "\trevoked" : "");
    }
    if (shared.json)
        printJson({{L1("badges"), all}});
    else if (badges->isEmpty())
        std::printf("no badges yet; gatebookctl badge --name NAME --output F.svg makes one\n");
}

void runRevoke(Shared &shared, qint64 id)
{
    SodiumRandom random;
    const auto book = openBook(shared, OpenMode::MustExist, random);
    if (!book)
        return report(shared, book.failure());
    if (const auto done = (*book)->revokeBadge(id, SystemClock().utcMs()); !done) {
        Failure failure = done.failure();
        if (failure.reason == Failure::Reason::NotFound)
            failure.detail = QStringLiteral("there is no badge %1; see gatebookctl badge list").arg(id);
        return report(shared, failure);
    }
    if (shared.json)
        printJson({{L1("id"), id}, {L1("done"), L1("revoked")}});
    else
        std::printf("badge %lld: revoked\n", static_cast<long long>(id));
}

} // namespace

void addBadge(CLI::App &app, Shared &shared)
{
    auto given = std::make_shared<Arguments>();
    CLI::App *badge
        = app.add_subcommand("badge", "Makes a badge with which a member of the staff passes without a form, or chooses an account to sign in with");
    badge->require_subcommand(0, 1);
    badge->add_option("--name", given->name, "Whose it is");
    badge->add_option("--account", given->account, "The account whose PIN the kiosk then asks for");
    badge->add_option("--department", given->department, "Where they work");
    badge->add_option("--output", given->output, "The picture to write: .svg or .png");
    badge->add_subcommand("list", "Lists the badges")->callback([&shared] { runList(shared); });
    CLI::App *revoke = badge->add_subcommand("revoke", "Lets a badge open nothing any more");
    revoke->add_option("ID", given->id, "Its number, as badge list shows it")->required();
    revoke->callback([given, &shared] { runRevoke(shared, given->id); });
    badge->callback([badge, given, &shared] {
        if (badge->get_subcommands().empty())
            runMake(shared, *given);
    });
}

} // namespace Gatebook::Ctl
