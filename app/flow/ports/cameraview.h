// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QSize>

namespace Gatebook {

/// A picture to be looked at once and dropped.
struct ViewPicture {
    QSize size;
    QByteArray pixels; ///< line by line without gaps; each 32 bits, 0xffRRGGBB in the machine's order

    bool operator==(const ViewPicture &) const = default;
};

/// What a camera sees, so that who stands before it can aim. Not to be confused with the frames in which codes are looked for: these are larger, and
/// nobody sees them. Nothing is kept. GUI thread.
class CameraView : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on somebody looks, at pictures of this many pixels; an empty size: nobody, and no picture is made.
    virtual void show(QSize size) = 0;

signals:
    /// The picture of this moment, as often as the camera gives one; of the size last asked for.
    void pictureTaken(const Gatebook::ViewPicture &picture);
};

} // namespace Gatebook
