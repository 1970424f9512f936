// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Gatebook {

/// Says which typeface stands in for Inter where it has no letters: Noto Sans CJK SC and Noto Sans Khmer. The same Chinese characters are drawn
/// otherwise in Japan: the families "Gatebook ja" and "Gatebook Display ja" are Inter with Noto Sans CJK JP. May be called more than once.
void setUpTypefaces();

/// The family in which running text of this language is drawn.
[[nodiscard]] QString typefaceOf(const QString &language);

/// The typefaces that these languages are written in on the screens, by their family names.
[[nodiscard]] QStringList typefacesOf(const QStringList &languages);

/// Those of them that this machine lacks. Asks Qt, so there must be a QGuiApplication.
[[nodiscard]] QStringList missingTypefaces(const QStringList &languages);

} // namespace Gatebook
