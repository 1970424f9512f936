// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"

#include <QtCore/QByteArray>

namespace Gatebook {

inline constexpr int PixelsPerModule = 12; ///< of a picture file: a code of 33 modules becomes 492 pixels wide, margins included

/// A code as a picture file: black on white, every module a whole number of pixels, a quiet zone of QuietZoneModules around it.
[[nodiscard]] QByteArray pngOf(const CodeModules &modules, int pixelsPerModule = PixelsPerModule);
[[nodiscard]] QByteArray svgOf(const CodeModules &modules, int pixelsPerModule = PixelsPerModule);

/// The text of the one QR code in a picture file (PNG, SVG). BadFile when it is no picture, NotFound when it holds no readable code.
Result<QString> readCode(const QByteArray &picture);

} // namespace Gatebook
