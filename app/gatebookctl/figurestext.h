// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/figures.h"

#include <QtCore/QJsonObject>

namespace Gatebook::Ctl {

/// All tables as one object; what is hidden is null.
[[nodiscard]] QJsonObject figuresJson(const FiguresTold &figures);
/// The same in sentences for a terminal, without days and hours.
[[nodiscard]] QByteArray figuresText(const FiguresTold &figures);

} // namespace Gatebook::Ctl
