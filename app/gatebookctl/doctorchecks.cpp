// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/doctorchecks.h"

#include "devices/sodium/sodiumrandom.h"
#include "devices/sqlite/sqlitebook.h"
#include "devices/system/machine.h"
#include "devices/zxing/zxingcodemaker.h"
#include "settings/calibrationfile.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace Gatebook::Ctl {

namespace {

constexpr qint64 BytesPerMiB = 1 << 20;

QString what(const char *name)
{
    return QString::fromLatin1(name);
}

/// How many rows SQLite's quick check complains with; its own answer is one row "ok".
Finding structureOf(SqliteBook &book)
{
    auto check = book.database().prepare("PRAGMA quick_check(1)");
    if (!check)
        return {what("book structure"), Health::Bad, check.failure().detail, QStringLiteral("restore the last good backup")};
    const auto row = check->step();
    if (row && *row && check->string(0) == QLatin1StringView("ok"))
        return {what("book structure"), Health::Ok, QStringLiteral("SQLite's quick check passed"), {}};
    return {what("book structure"), Health::Bad, row ? check->string(0) : row.failure().detail,
        QStringLiteral("stop the kiosk, keep a copy of the file, and restore the last good backup")};
}

Finding headOf(SqliteBook &book)
{
    const auto head = book.head();
    if (!head)
        return {what("book"), Health::Bad, head.failure().detail, QStringLiteral("see that this account may read the book and its key (F.key)")};
    const QString text = QStringLiteral("%1: version %2, head %3").arg(book.path(), QString::number(BookVersion), toText(*head));
    return {what("book"), Health::Ok, text, {}};
}

Finding staffOf(SqliteBook &book, const Settings &settings)
{
    const auto accounts = book.staff();
    if (!accounts)
        return {what("staff"), Health::Bad, accounts.failure().detail, QStringLiteral("see that this account may read the book")};
    const auto able = std::count_if(accounts->cbegin(), accounts->cend(), [](const StaffAccount &account) { return !account.disabled; });
    const bool isNeeded = settings.session.entry.policy == EntryPolicy::Require;
    if (able == 0)
        return {what("staff"), isNeeded ? Health::Bad : Health::Warn,
            isNeeded ? QStringLiteral("nobody can let waiting visitors in") : QStringLiteral("there are no accounts"),
            QStringLiteral("gatebookctl staff add NAME")};
    return {what("staff"), Health::Ok, QStringLiteral("%1 who can sign in").arg(able), {}};
}

Finding notOpened(const Failure &why)
{
    if (why.reason == Failure::Reason::BookMissing)
        return {what("book"), Health::Warn, why.detail, QStringLiteral("the kiosk makes it when it first starts")};
    return {what("book"), Health::Bad, why.detail, QStringLiteral("the kiosk is out of service until the book can be opened")};
}

} // namespace

QString toText(Health health)
{
    if (health == Health::Ok)
        return QStringLiteral("ok");
    return health == Health::Warn ? QStringLiteral("warn") : QStringLiteral("bad");
}

Findings checkBook(const QString &path, const Settings &settings)
{
    SodiumRandom random;
    const auto book = SqliteBook::open(path, OpenMode::ReadOnly, random);
    if (!book)
        return {notOpened(book.failure())};
    return {headOf(**book), structureOf(**book), staffOf(**book, settings)};
}

Findings checkDisk(const QString &bookPath)
{
    const QString folder = QFileInfo(bookPath).absolutePath();
    const auto space = diskSpace(folder);
    if (!space)
        return {{what("disk"), Health::Bad, space.failure().detail, QStringLiteral("make the folder, and give it to the kiosk's account")}};
    const qint64 freeMiB = space->freeBytes / BytesPerMiB;
    const QString text
        = QStringLiteral("%1 MiB of %2 MiB free for %3").arg(QString::number(freeMiB), QString::number(space->totalBytes / BytesPerMiB), folder);
    const Health room = diskHealth(space->freeBytes);
    const Finding disk{what("disk"), room, text, room == Health::Ok ? QString() : QStringLiteral("free some space: a full disk stops the kiosk")};
    if (const auto write = canWriteIn(folder); !write)
        return {
            disk, {what("folder"), Health::Bad, write.failure().detail, QStringLiteral("run this as the kiosk's account, or give it the folder")}};
    return {disk, {what("folder"), Health::Ok, QStringLiteral("%1 can be written").arg(folder), {}}};
}

Finding checkClock(qint64 nowMs, qint64 buildDateMs, std::optional<bool> synchronised)
{
    const QString now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).toString(Qt::ISODate);
    const Health health = clockHealth(nowMs, buildDateMs, synchronised);
    if (health == Health::Bad)
        return {what("clock"), health, QStringLiteral("it is %1, before this program was built").arg(now), QStringLiteral("set the clock")};
    if (!synchronised)
        return {what("clock"), health, QStringLiteral("it is %1; whether something keeps it right is unknown").arg(now),
            QStringLiteral("timedatectl status")};
    if (!*synchronised)
        return {what("clock"), health, QStringLiteral("it is %1, and nothing keeps it right").arg(now), QStringLiteral("timedatectl set-ntp true")};
    return {what("clock"), health, QStringLiteral("it is %1, kept right").arg(now), {}};
}

Finding checkSignatures(const QList<AppSignature> &signatures)
{
    QStringList names;
    for (const AppSignature &signature : signatures) {
        if (signature.enabled)
            names.append(signature.name);
    }
    if (names.isEmpty())
        return {what("signatures"), Health::Bad, QStringLiteral("no signature is switched on"), QStringLiteral("enable one in the settings")};
    return {what("signatures"), Health::Ok, names.join(QStringLiteral(", ")), {}};
}

Finding checkCalibration(const QString &path)
{
    const auto calibration = readCalibration(path);
    if (!calibration)
        return {what("calibration"), Health::Bad, calibration.failure().detail,
            QStringLiteral("calibrate again at the kiosk, or remove the file; until then the thresholds of the settings hold")};
    if (calibration->thresholds.isEmpty())
        return {what("calibration"), Health::Ok, QStringLiteral("none; the thresholds of the settings hold"),
            QStringLiteral("calibrate at the kiosk: hold the mark at the top left, sign in with a PIN of IT")};
    QStringList measured;
    for (const Calibration::Threshold &one : calibration->thresholds) {
        measured.append(QStringLiteral("%1 %2 dBm (mark %3, one metre %4; %5 by %6)")
                            .arg(one.signature, QString::number(one.nearDbm), QString::number(one.markDbm), QString::number(one.metreDbm),
                                QDateTime::fromMSecsSinceEpoch(one.atMs, Qt::UTC).toString(Qt::ISODate), one.by));
    }
    return {what("calibration"), Health::Ok, measured.join(QStringLiteral(", ")), {}};
}

Finding checkInstallLinks(const InstallLinks &links)
{
    const ZxingCodeMaker maker;
    for (const QString &link : {links.ios, links.android, links.any}) {
        if (const auto code = maker.qr(link); !code)
            return {what("install links"), Health::Bad, code.failure().detail, QStringLiteral("shorten the links of [install]")};
    }
    return {what("install links"), Health::Ok, QStringLiteral("every link fits into a code"), {}};
}

Findings checkFonts()
{
    Findings found;
    const auto look = [&](const QString &family, const QString &package) {
        const auto there = hasFont(family);
        if (!there)
            found.append({what("fonts"), Health::Warn, there.failure().detail, QStringLiteral("apt install fontconfig")});
        else if (!*there)
            found.append({what("fonts"), Health::Warn, QStringLiteral("%1 is not installed").arg(family), QStringLiteral("apt install ") + package});
    };
    look(QStringLiteral("Inter"), QStringLiteral("fonts-inter"));
    look(QStringLiteral("Inter Display"), QStringLiteral("fonts-inter"));
    look(QStringLiteral("Noto Sans CJK SC"), QStringLiteral("fonts-noto-cjk"));
    look(QStringLiteral("Noto Sans CJK JP"), QStringLiteral("fonts-noto-cjk"));
    look(QStringLiteral("Noto Sans Khmer"), QStringLiteral("fonts-noto-core"));
    if (found.isEmpty())
        found.append({what("fonts"), Health::Ok, QStringLiteral("Inter, Noto Sans CJK and Noto Sans Khmer are installed"), {}});
    return found;
}

} // namespace Gatebook::Ctl
