// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/scannercheck.h"

#include <QtCore/QFileInfo>

namespace Gatebook::Ctl {

namespace {

Finding finding(Health health, const QString &text, const QString &advice = {})
{
    return {QStringLiteral("scanner"), health, text, advice};
}

/// Telex and VNI change letters that are already there, and a scanner does not wait for that.
Finding spoiledByMethod(const QStringList &methods)
{
    const QString names = methods.join(QStringLiteral(", "));
    return finding(Health::Warn,
        QStringLiteral("%1 is running: its Telex or VNI makes other letters of what a scanner types (\"Moore\" becomes \"Mổe\", a1 becomes á)")
            .arg(names),
        QStringLiteral("keep %1 from starting for the kiosk's account; the on-screen keyboard of the kiosk writes Vietnamese by itself").arg(names));
}

Finding spoiledByLayout(const KeyboardSetup &keyboard)
{
    return finding(Health::Warn,
        QStringLiteral("the keyboard layout is vn (%1): where a scanner types digits, it writes ă â ê ô and tone marks").arg(keyboard.layoutFrom),
        QStringLiteral("set the layout us (XKBLAYOUT=\"us\" in /etc/default/keyboard), and the scanner to English (US)"));
}

Finding whatToSet(const KeyboardSetup &keyboard)
{
    const QString known = keyboard.layout.isEmpty() ? QStringLiteral("us, as far as is known") : QStringLiteral("%1 (%2)");
    const QString layout = keyboard.layout.isEmpty() ? known : known.arg(keyboard.layout, keyboard.layoutFrom);
    return finding(Health::Ok,
        QStringLiteral("one that types; set it to the keyboard layout %1, to Enter after the code, and to Alt codes (Unicode) for Vietnamese letters")
            .arg(layout));
}

Finding typing(const KeyboardSetup &keyboard)
{
    if (!keyboard.inputMethods.isEmpty())
        return spoiledByMethod(keyboard.inputMethods);
    return keyboard.layout == u"vn" ? spoiledByLayout(keyboard) : whatToSet(keyboard);
}

QString named(const QList<SerialPort> &ports)
{
    QStringList names;
    for (const SerialPort &port : ports)
        names.append(port.usbId.isEmpty() ? port.path : QStringLiteral("%1 (%2 %3)").arg(port.path, port.usbId, port.description));
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

Finding serial(const QString &wanted, const QList<SerialPort> &ports)
{
    const auto path = pathOf(wanted, ports);
    if (!path)
        return finding(Health::Warn, QStringLiteral("%1; serial ports there are: %2").arg(path.failure().detail, named(ports)),
            QStringLiteral("plug it in, set it to a serial port (USB COM), and name it in serial under [scanner]"));
    const QFileInfo port(*path);
    if (!port.isReadable() || !port.isWritable())
        return finding(Health::Warn, QStringLiteral("%1 may not be read by this account").arg(*path),
            QStringLiteral("see that the kiosk's account is in the group dialout"));
    return finding(Health::Ok, QStringLiteral("one on the serial port %1").arg(*path));
}

} // namespace

Findings checkScanners(const ScannerSettings &settings, const KeyboardSetup &keyboard, const QList<SerialPort> &ports)
{
    Findings findings;
    if (settings.keyboard)
        findings << typing(keyboard);
    if (!settings.serial.isEmpty())
        findings << serial(settings.serial, ports);
    if (findings.isEmpty())
        findings << finding(Health::Ok, QStringLiteral("none by the settings"));
    return findings;
}

} // namespace Gatebook::Ctl
