// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkin/namestooffer.h"

#include <QtCore/QResource>

namespace Gatebook {

namespace {

// Part of the program, not files.
QByteArray shipped(const char *list)
{
    return QResource(QStringLiteral(":/gatebook/words/%1.txt").arg(QLatin1StringView(list))).uncompressedData();
}

CommonNames shippedNames()
{
    const auto names = CommonNames::fromText(shipped("family_names"), shipped("given_names"));
    Q_ASSERT(names && !names->offers({}, 1).isEmpty());
    return names ? *names : CommonNames();
}

} // namespace

const CommonNames &namesToOffer()
{
    static const CommonNames names = shippedNames();
    return names;
}

} // namespace Gatebook
