// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/printersettings.h"

#include "settings/tomlreader.h"

#include <QtCore/QRegularExpression>

namespace Gatebook {

namespace {

void takeQueue(TomlReader &reader, const QString &key, QString &name)
{
    // CUPS: printable characters but space, "/" and "#", up to 127; one that began with "-" would be an option.
    static const QRegularExpression queue(QStringLiteral("^([A-Za-z0-9_.+][A-Za-z0-9_.+@-]{0,126})?$"));
    reader.text(key, name);
    if (!queue.match(name).hasMatch())
        reader.refuse(key, QStringLiteral("is \"%1\", allowed the name of a CUPS queue, as lpstat -e prints it").arg(name));
}

} // namespace

void takePrinter(TomlReader &reader, PrinterSettings &printer)
{
    takeQueue(reader, QStringLiteral("printer.name"), printer.name);
    reader.whole(QStringLiteral("printer.width_mm"), printer.widthMm, 36, 210);
    reader.whole(QStringLiteral("printer.height_mm"), printer.heightMm, 36, 297);
    takeQueue(reader, QStringLiteral("printer.sheets"), printer.sheets);
}

} // namespace Gatebook
