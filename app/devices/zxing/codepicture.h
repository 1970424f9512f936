// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"

#include <QtCore/QByteArray>
#include <QtGui/QImage>

namespace Gatebook {

inline constexpr int PixelsPerModule = 12; ///< of a picture file: a code of 33 modules becomes 492 pixels wide, margins included

/// A code as a picture file: black on white, every module a whole number of pixels, a quiet zone of QuietZoneModules around it.
[[nodiscard]] QByteArray pngOf(const CodeModules &modules, int pixelsPerModule = PixelsPerModule);
[[nodiscard]] QByteArray svgOf(const CodeModules &modules, int pixelsPerModule = PixelsPerModule);

/// What a picture file shows: any format Qt reads (PNG, JPEG…), and SVG; null when it is none.
[[nodiscard]] QImage pictureOf(const QByteArray &file);

/// The text of the one QR code in a picture file. BadFile when it is no picture, NotFound when it holds no readable code, or more than one.
Result<QString> readCode(const QByteArray &picture);

} // namespace Gatebook
