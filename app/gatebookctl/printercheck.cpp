// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/printercheck.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

namespace Gatebook::Ctl {

namespace {

constexpr int LongestMs = 10000;

/// Whether CUPS knows a queue and prints on it; in `text` what it says of it.
Finding askCups(const QString &what, const QString &queue)
{
    const auto finding = [&](Health health, const QString &text, const QString &advice = {}) { return Finding{what, health, text, advice}; };
    const QString program = QStandardPaths::findExecutable(QStringLiteral("lpstat"));
    if (program.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty())
        return finding(Health::Bad, QStringLiteral("lp and lpstat are not installed"), QStringLiteral("apt install cups-client"));
    QProcess lpstat;
    QProcessEnvironment plain = QProcessEnvironment::systemEnvironment();
    plain.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    lpstat.setProcessEnvironment(plain);
    lpstat.start(program, {QStringLiteral("-p"), queue});
    if (!lpstat.waitForFinished(LongestMs)) {
        lpstat.kill();
        lpstat.waitForFinished(LongestMs);
        return finding(Health::Bad, QStringLiteral("CUPS does not answer"), QStringLiteral("systemctl status cups"));
    }
    const QString said = QString::fromUtf8(lpstat.readAllStandardOutput()).section(u'\n', 0, 0);
    if (lpstat.exitCode() != 0 || said.isEmpty())
        return finding(Health::Bad, QStringLiteral("CUPS knows no printer %1").arg(queue), QStringLiteral("lpstat -e lists those it knows"));
    if (said.contains(QLatin1StringView("disabled")))
        return finding(Health::Warn, said, QStringLiteral("look after paper and cable, then cupsenable %1").arg(queue));
    return finding(Health::Ok, said);
}

} // namespace

Finding checkPrinter(const PrinterSettings &printer)
{
    const QString what = QStringLiteral("printer");
    if (printer.name.isEmpty())
        return {what, Health::Ok, QStringLiteral("none; passes are on the screen only"), {}};
    Finding found = askCups(what, printer.name);
    if (found.health == Health::Ok)
        found.text = QStringLiteral("%1, %2 × %3 mm").arg(found.text).arg(printer.widthMm).arg(printer.heightMm);
    return found;
}

Findings checkSheetPrinter(const PrinterSettings &printer)
{
    return printer.sheets.isEmpty() ? Findings() : Findings{askCups(QStringLiteral("sheet printer"), printer.sheets)};
}

} // namespace Gatebook::Ctl
