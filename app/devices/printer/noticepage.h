// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/notice.h"

namespace Gatebook {

/// The notice on sheets of A4, to be hung up or handed out: version, language, digest and page stand at the foot of each. A heading is never parted
/// from its text, nor one line from its paragraph. `family` is the typeface. CannotWrite when it cannot be drawn. There must be a QGuiApplication.
[[nodiscard]] Result<QByteArray> noticePdf(const ShownNotice &shown, const QString &family);

} // namespace Gatebook
