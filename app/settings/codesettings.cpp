// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/codesettings.h"

#include "settings/tomlreader.h"

#include <QtCore/QRegularExpression>

namespace Gatebook {

void takeCodes(TomlReader &reader, CodeSettings &codes)
{
    static const QRegularExpression port(QStringLiteral("^(/.+|[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4})?$"));
    reader.flag(QStringLiteral("camera.enabled"), codes.camera.enabled);
    reader.text(QStringLiteral("camera.device"), codes.camera.device);
    reader.flag(QStringLiteral("camera.mirror"), codes.camera.mirror);
    reader.flag(QStringLiteral("scanner.keyboard"), codes.scanner.keyboard);
    const QString key = QStringLiteral("scanner.serial");
    reader.text(key, codes.scanner.serial);
    if (!port.match(codes.scanner.serial).hasMatch())
        reader.refuse(key, QStringLiteral("is \"%1\", allowed a path that begins with /, or a USB id like 0c2e:0b6a").arg(codes.scanner.serial));
}

} // namespace Gatebook
