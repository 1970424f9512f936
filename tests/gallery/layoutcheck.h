// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

QT_FORWARD_DECLARE_CLASS(QQuickItem)

namespace Gatebook {

/// What is wrong with the layout under an item, one sentence each: words that are cut, run out of their button, of the window or over other words;
/// named buttons smaller than `leastTarget` pixels, or over one another. What is behind an open dialog is not looked at.
[[nodiscard]] QStringList layoutFaults(QQuickItem *root, qreal leastTarget, qreal leastCapital = 0);

} // namespace Gatebook
