// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/slidefolder.h"

namespace Gatebook {

/// What a folder holds of slides, and what it holds that cannot be one.
struct SlidesRead {
    QList<Slide> slides; ///< in the order of their names
    QStringList troubles;
};

constexpr int MostSlides = 40;
constexpr int LongestHeading = 60; ///< Latin characters; more would be too small to be read in passing. Chinese, Korean and Japanese ones count twice
constexpr int LongestBody = 200;

/// PNG and SVG files, and plain text "NAME.LANGUAGE.txt" or "NAME.txt", whose first line is a heading. Hidden files are passed over. Takes its time:
/// not on the GUI thread of a kiosk.
[[nodiscard]] SlidesRead readSlides(const QString &folder);
/// A picture of the folder, as large as fits into `size`, on white. Empty when it cannot be read.
[[nodiscard]] ViewPicture drawSlide(const QString &file, QSize size);

} // namespace Gatebook
