// SPDX-License-Identifier: GPL-3.0-or-later
// gatebook.toml.
#include "settings/settings.h"
#include "fuzz/fuzzinput.h"

#include <QtCore/QTimeZone>

using namespace Gatebook;
using Fuzz::mustHold;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString name = QStringLiteral("g.toml");
    const auto settings = parseSettings(Fuzz::view(data, size).toByteArray(), name);
    if (!settings) {
        mustHold(settings.failure().reason == Failure::Reason::BadSettings, "a bad file is bad settings");
        mustHold(settings.failure().detail.startsWith(name), "the failure names the file");
        return 0;
    }
    mustHold(QTimeZone::isTimeZoneIdAvailable(settings->timezone), "the time zone is known");
    mustHold(settings->closingMinutes >= 0 && settings->closingMinutes < 24 * 60, "closing time is a time of the day");
    mustHold(!settings->languages.isEmpty(), "the kiosk speaks a language");
    mustHold(settings->departments.size() <= 60 && settings->hosts.size() <= 2000, "lists are bounded");
    mustHold(settings->presence.lostAfterMs > settings->presence.windowMs && settings->presence.mostPhones > 0, "nearness is bounded");
    return 0;
}
