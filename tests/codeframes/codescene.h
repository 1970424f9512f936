// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QImage>

namespace Gatebook {

/// A code before the kiosk's camera, and what makes it hard to read.
struct CodeScene {
    QString text;
    int side = 250;      ///< pixels the code is wide in the frame, without its quiet zone
    double degrees = 0;  ///< turned in the plane of the picture
    double tilt = 0;     ///< degrees leant away from the camera, about an axis across the code
    int blur = 0;        ///< of two means over (2 blur + 1)² pixels
    double noise = 8;    ///< standard deviation, of 255 levels
    double contrast = 1; ///< of the whole frame, about its middle
    bool isInverted = false;
    double glare = 0; ///< levels added in the middle of a bright spot that covers part of the code
    double hand = 0;  ///< part of the code, in the middle of one side, that a finger covers; 0 to 0.2

    bool operator==(const CodeScene &) const = default;
};

inline constexpr QSize FrameSize(1280, 720);

/// Frames of a camera that looks at the same thing: fresh noise, and a slight shake, in each. Format_Grayscale8; equal seeds give equal frames.
class Footage
{
public:
    Footage(const CodeScene &scene, quint32 seed);
    /// The frame of this number. Any thread.
    [[nodiscard]] QImage frame(int number) const;

private:
    CodeScene m_scene;
    quint32 m_seed;
    QImage m_background;
    QImage m_code;
};

/// A frame without any code: by `seed`, the clutter of a lobby, stripes, checks, text, snow, gratings, squares like those in the corners of codes.
[[nodiscard]] QImage emptyFrame(quint32 seed);

} // namespace Gatebook
