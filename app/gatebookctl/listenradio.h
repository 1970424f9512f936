// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebookctl/listenlines.h"
#include "visit/result.h"

namespace Gatebook {
class AdvertisementSource;
class PhoneProbe;
} // namespace Gatebook

namespace Gatebook::Ctl {

/// Listens to a source as it happens, until `untilMs` after the start, Ctrl-C or SIGTERM; the last verdict is said then. Fails when the source does.
/// With a probe, phones that only may have the app are asked.
Result<void> listenTo(AdvertisementSource &source, PhoneProbe *probe, const RadioHealthRules &health, ListenRun &run, std::optional<qint64> untilMs);

/// The same with the machine's Bluetooth adapter, as the settings say.
Result<void> listenToRadio(const Settings &settings, ListenRun &run, std::optional<qint64> untilMs);

} // namespace Gatebook::Ctl
