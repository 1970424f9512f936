// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/correction.h"

#include <QtCore/QStringList>

namespace Gatebook {

/// What a correction changes, to be read: of each field its word and both values. A verdict and a purpose are words of the CSV, which the screen puts
/// into its language; what is not known, or was erased, is empty.
struct ChangeTexts {
    QStringList fields{};
    QStringList before{};
    QStringList now{};
};
[[nodiscard]] ChangeTexts changeTexts(
    const Correctable &before, const Correctable &now, const QList<CorrectedField> &fields, qint64 nowMs, const QByteArray &zone);

} // namespace Gatebook
