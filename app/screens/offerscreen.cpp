// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/offerscreen.h"

#include "flow/checkin/namestooffer.h"

namespace Gatebook {

QStringList OfferScreen::names(const QString &typed, const QString &language) const // NOLINT(readability-convert-member-functions-to-static): for QML
{
    const bool begun = !typed.isEmpty() && !typed.back().isSpace();
    return begun || language == u"vi" ? namesToOffer().offers(typed, MostNames) : QStringList();
}

QString OfferScreen::withName(const QString &typed, const QString &name) const // NOLINT(readability-convert-member-functions-to-static): for QML
{
    return Gatebook::withName(typed, name);
}

} // namespace Gatebook
