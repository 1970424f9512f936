// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

namespace Gatebook::Ctl {

/// Whether a code can be written under this name: it ends in .svg or .png.
[[nodiscard]] bool isCodeFileName(const QString &file);

/// The picture of a QR code with this text, of the kind that the file's name says, after it was read back. BadInput when the text is too long,
/// BadFile when the picture does not give the text back.
[[nodiscard]] Result<QByteArray> codePicture(const QString &text, const QString &file);

} // namespace Gatebook::Ctl
