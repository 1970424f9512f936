// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/scannedcode.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace Gatebook::Ctl {

/// "citizen_id", "pc_covid", "pass", "badge", "url" or "unknown".
[[nodiscard]] QString kindWord(const ScannedCode &code);
/// What `scan --json` tells of it: never a whole number, a token, or the text of what is unknown.
[[nodiscard]] QJsonObject fieldsOf(const ScannedCode &code);
/// "sex_mismatch", "year_mismatch", "province_unknown", "partial_birth_date".
[[nodiscard]] QStringList warningWords(const ScannedCode &code);
/// The same for people.
[[nodiscard]] QString sentenceOf(const ScannedCode &code);

} // namespace Gatebook::Ctl
