// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtGui/QImage>

namespace Gatebook {

/// How many pixels within `place` turn so much lighter or darker from one picture to the other that the eye sees it: by 3:1 at the least
/// (WCAG 2.2, 2.4.13 "Focus Appearance"; the ratio as its "contrast ratio" is defined).
[[nodiscard]] qint64 seenChange(const QImage &before, const QImage &after, const QRect &place);

/// How many of them 2.4.13 asks for: a line two of its pixels wide around an item of this size. Rounded corners cut a rectangle's way around it by up
/// to π/4. WCAG's pixel is 1/96 inch at arm's length; `pixelsPerMm` makes it one of this panel.
[[nodiscard]] qint64 leastChange(QSizeF item, qreal pixelsPerMm);

} // namespace Gatebook
