// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Gatebook {

/// Small letters without marks, for comparing what people write: "nguyen" of "Nguyễn", "dang" of "Đặng". All else stays as it is.
[[nodiscard]] QString plainLetters(const QString &text);

/// The words of it, in their order; what is neither letter nor digit parts them.
[[nodiscard]] QStringList plainWords(const QString &text);

/// A name as it may be shown to a stranger: the first letter of each word, a dot for each other one. "N••••• V•• M••" of "Nguyễn Văn Mẫu".
[[nodiscard]] QString maskedName(const QString &name);

} // namespace Gatebook
