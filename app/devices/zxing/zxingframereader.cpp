// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/zxingframereader.h"

#define ZX_USE_UTF8 // else text() is a wstring
#include <ZXing/ReadBarcode.h>

namespace Gatebook {

namespace {

constexpr int SmallestSide = 32;      ///< pixels; the smallest code has 21 modules and its quiet zone
constexpr int MostPixels = 1'500'000; ///< as they are; 1280 × 720 has 921,600
constexpr int Turns = 4;              ///< of further looks
constexpr int ReachInHalf = 3;        ///< blocks: 56 pixels of the half, 112 of the frame
constexpr int ReachInWhole = 4;       ///< blocks: 72 pixels
constexpr int MarginOfSoftened = 2;   ///< levels
constexpr int MarginOfSharpened = 3;

ZXing::DecodeHints hints()
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(false).setMaxNumberOfSymbols(1);
    return hints;
}

void take(const LuminanceView &picture, const ZXing::DecodeHints &how, QByteArrayList &texts)
{
    const ZXing::ImageView view(picture.pixels, picture.width, picture.height, ZXing::ImageFormat::Lum, static_cast<int>(picture.bytesPerLine));
    const ZXing::Result found = ZXing::ReadBarcode(view, how);
    if (!found.isValid())
        return;
    const QByteArray text = QByteArray::fromStdString(found.text());
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

void takeGrey(const LuminanceView &picture, QByteArrayList &texts)
{
    take(picture, hints().setTryDownscale(true).setBinarizer(ZXing::Binarizer::LocalAverage), texts);
}

void takeDivided(const LuminanceView &picture, QByteArrayList &texts)
{
    take(picture, hints().setTryDownscale(false).setBinarizer(ZXing::Binarizer::FixedThreshold), texts);
}

} // namespace

QByteArrayList ZxingFrameReader::read(const LuminanceView &frame)
{
    QByteArrayList texts;
    LuminanceView picture = frame;
    if (frame.bytesPerPixel != 1) {
        gather(frame, m_frame);
        picture = m_frame.view();
    }
    Plane smaller;
    while (qint64(picture.width) * picture.height > MostPixels) {
        halve(picture, smaller);
        std::swap(smaller, m_frame);
        picture = m_frame.view();
    }
    if (picture.width < SmallestSide || picture.height < SmallestSide)
        return texts;
    takeGrey(picture, texts);
    if (texts.isEmpty())
        look(picture, texts);
    return texts;
}

void ZxingFrameReader::look(const LuminanceView &frame, QByteArrayList &texts)
{
    m_turn = (m_turn + 1) % Turns;
    switch (m_turn) {
    case 0:
        return lookAtHalf(frame, false, texts);
    case 1:
        return lookAtWhole(frame, LocalLevels::Ink::Light, texts);
    case 2:
        return lookAtHalf(frame, true, texts);
    default:
        return lookAtWhole(frame, LocalLevels::Ink::Dark, texts);
    }
}

void ZxingFrameReader::lookAtHalf(const LuminanceView &frame, bool sharpened, QByteArrayList &texts)
{
    halve(frame, m_half);
    if (sharpened)
        sharpen(m_half.view(), m_cleared);
    const LuminanceView picture = sharpened ? m_cleared.view() : m_half.view();
    m_levels.measure(picture, ReachInHalf);
    for (const auto ink : {LocalLevels::Ink::Dark, LocalLevels::Ink::Light}) {
        m_levels.divide(picture, ink, sharpened ? MarginOfSharpened : MarginOfSoftened, m_divided);
        takeDivided(m_divided.view(), texts);
    }
}

void ZxingFrameReader::lookAtWhole(const LuminanceView &frame, LocalLevels::Ink ink, QByteArrayList &texts)
{
    soften(frame, m_cleared);
    m_levels.measure(m_cleared.view(), ReachInWhole);
    m_levels.divide(m_cleared.view(), ink, MarginOfSoftened, m_divided);
    takeDivided(m_divided.view(), texts);
}

} // namespace Gatebook
