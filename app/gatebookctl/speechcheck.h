// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebookctl/doctorchecks.h"

namespace Gatebook::Ctl {

/// Which of the screens' languages can be read aloud here, given those that have a voice. Nothing where nobody is read to.
[[nodiscard]] Findings checkSpeech(Speech speech, const QStringList &languages, const QStringList &voiced);

} // namespace Gatebook::Ctl
