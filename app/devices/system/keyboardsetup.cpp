// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/keyboardsetup.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace Gatebook {

namespace {

// As the kernel names processes: 15 characters at most.
constexpr std::array inputMethodPrograms
    = {"ibus-daemon", "ibus-engine-bam", "ibus-engine-uni", "fcitx", "fcitx5", "unikey", "x-unikey", "scim", "uim-xim", "gcin", "hime", "nimf"};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString first(const QString &layouts)
{
    return layouts.section(u',', 0, 0).trimmed();
}

void findLayout(KeyboardSetup &setup, const QString &root)
{
    const char *variable = "XKB_DEFAULT_LAYOUT";
    setup.layout = first(qEnvironmentVariable(variable));
    setup.layoutFrom = QString::fromLatin1(variable);
    if (!setup.layout.isEmpty())
        return;
    static const QRegularExpression line(QStringLiteral(R"-(^\s*XKBLAYOUT\s*=\s*"?([a-z_,]+)"?)-"), QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromUtf8(contentOf(root + QStringLiteral("/etc/default/keyboard"))));
    setup.layout = first(match.captured(1));
    setup.layoutFrom = setup.layout.isEmpty() ? QString() : QStringLiteral("/etc/default/keyboard");
}

} // namespace

KeyboardSetup keyboardSetup(const QString &root)
{
    KeyboardSetup setup;
    findLayout(setup, root);
    const QDir processes(root + QStringLiteral("/proc"));
    const QStringList entries = processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : entries) {
        const QByteArray name = process[0].isDigit() ? contentOf(processes.filePath(process + QStringLiteral("/comm"))).trimmed() : QByteArray();
        if (std::any_of(inputMethodPrograms.cbegin(), inputMethodPrograms.cend(), [&](const char *known) { return name == known; }))
            setup.inputMethods.append(QString::fromLatin1(name));
    }
    setup.inputMethods.removeDuplicates();
    setup.inputMethods.sort();
    return setup;
}

} // namespace Gatebook
