// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/cameraview.h"

#include <QtGui/QImage>

namespace Gatebook {

/// The picture as Qt draws it, without a copy: the pixels stay as long as the image, or a copy of it, is there.
[[nodiscard]] inline QImage imageOf(const ViewPicture &picture)
{
    auto *pixels = new QByteArray(picture.pixels);
    return {reinterpret_cast<const uchar *>(pixels->constData()), picture.size.width(), picture.size.height(), QImage::Format_RGB32,
        [](void *kept) { delete static_cast<QByteArray *>(kept); }, pixels};
}

} // namespace Gatebook
