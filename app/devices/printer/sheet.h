// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/printer/fittedtext.h"
#include "visit/result.h"

#include <QtGui/QPdfWriter>

#include <functional>

namespace Gatebook {

// A4, in millimetres.
inline constexpr qreal SheetWidth = 210;
inline constexpr qreal SheetHeight = 297;

/// A place on the paper, of millimetres.
[[nodiscard]] inline QRectF millimetres(qreal x, qreal y, qreal width, qreal height)
{
    return {paperDots(x), paperDots(y), paperDots(width), paperDots(height)};
}

/// A PDF of A4 sheets without margins, at PaperDotsPerInch; `draw` paints them and makes the next ones, and says whether it could. CannotWrite names
/// `what` was not drawn. There must be a QGuiApplication.
[[nodiscard]] Result<QByteArray> drawSheets(const QString &what, const std::function<bool(QPdfWriter &)> &draw);

} // namespace Gatebook
