// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/printercheck.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

namespace Gatebook::Ctl {

namespace {

constexpr int LongestMs = 10000;

Finding finding(Health health, const QString &text, const QString &advice = {})
{
    return {QStringLiteral("printer"), health, text, advice};
}

} // namespace

Finding checkPrinter(const PrinterSettings &printer)
{
    if (printer.name.isEmpty())
        return finding(Health::Ok, QStringLiteral("none; passes are on the screen only"));
    const QString program = QStandardPaths::findExecutable(QStringLiteral("lpstat"));
    if (program.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty())
        return finding(Health::Bad, QStringLiteral("lp and lpstat are not installed"), QStringLiteral("apt install cups-client"));
    QProcess lpstat;
    QProcessEnvironment plain = QProcessEnvironment::systemEnvironment();
    plain.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    lpstat.setProcessEnvironment(plain);
    lpstat.start(program, {QStringLiteral("-p"), printer.name});
    if (!lpstat.waitForFinished(LongestMs)) {
        lpstat.kill();
        lpstat.waitForFinished(LongestMs);
        return finding(Health::Bad, QStringLiteral("CUPS does not answer"), QStringLiteral("systemctl status cups"));
    }
    const QString said = QString::fromUtf8(lpstat.readAllStandardOutput()).section(u'\n', 0, 0);
    if (lpstat.exitCode() != 0 || said.isEmpty())
        return finding(Health::Bad, QStringLiteral("CUPS knows no printer %1").arg(printer.name), QStringLiteral("lpstat -e lists those it knows"));
    if (said.contains(QLatin1StringView("disabled")))
        return finding(Health::Warn, said, QStringLiteral("look after paper and cable, then cupsenable %1").arg(printer.name));
    return finding(Health::Ok, QStringLiteral("%1, %2 × %3 mm").arg(said).arg(printer.widthMm).arg(printer.heightMm));
}

} // namespace Gatebook::Ctl
