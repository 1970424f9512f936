// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/printersettings.h"

#include "settings/tomlreader.h"

#include <QtCore/QRegularExpression>

namespace Gatebook {

void takePrinter(TomlReader &reader, PrinterSettings &printer)
{
    // CUPS: printable characters but space, "/" and "#", up to 127; one that began with "-" would be an option.
    static const QRegularExpression queue(QStringLiteral("^([A-Za-z0-9_.+][A-Za-z0-9_.+@-]{0,126})?$"));
    const QString key = QStringLiteral("printer.name");
    reader.text(key, printer.name);
    if (!queue.match(printer.name).hasMatch())
        reader.refuse(key, QStringLiteral("is \"%1\", allowed the name of a CUPS queue, as lpstat -e prints it").arg(printer.name));
    reader.whole(QStringLiteral("printer.width_mm"), printer.widthMm, 36, 210);
    reader.whole(QStringLiteral("printer.height_mm"), printer.heightMm, 36, 297);
}

} // namespace Gatebook
