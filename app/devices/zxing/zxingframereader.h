// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/zxing/locallevels.h"

namespace Gatebook {

/// Reads QR codes in frames with ZXing-C++: every frame as it is, and one of four further looks in turn, chosen by measurement
/// (tests/bench/README.md): at half the size, dark and light codes; the same sharpened; the whole frame softened, for light codes; for dark ones.
/// Some 9 ms for 1280 × 720; larger frames are halved first.
class ZxingFrameReader : public FrameReader
{
public:
    [[nodiscard]] QByteArrayList read(const LuminanceView &frame) override;

private:
    void look(const LuminanceView &frame, QByteArrayList &texts);
    void lookAtHalf(const LuminanceView &frame, bool sharpened, QByteArrayList &texts);
    void lookAtWhole(const LuminanceView &frame, LocalLevels::Ink ink, QByteArrayList &texts);

    int m_turn = 0;
    Plane m_frame;
    Plane m_half;
    Plane m_cleared;
    Plane m_divided;
    LocalLevels m_levels;
};

} // namespace Gatebook
