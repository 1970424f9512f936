// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QImage>

namespace Gatebook {

/// The texts of the QR codes in a picture, each once; empty when none can be read. Looks first at the picture as it is, then, until something is
/// found, at what was made of it for codes that are pale, light on dark, blurred or grainy. Any thread; takes milliseconds to a second, by the
/// picture's size.
[[nodiscard]] QStringList readCodes(const QImage &picture);

} // namespace Gatebook
