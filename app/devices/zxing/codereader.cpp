// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/codereader.h"

#include "devices/zxing/clearer.h"

#define ZX_USE_UTF8 // else text() is a wstring
#include <ZXing/ReadBarcode.h>

namespace Gatebook {

namespace {

void take(QStringList &texts, const ZXing::Result &found)
{
    const QString text = QString::fromStdString(found.text());
    if (found.isValid() && !texts.contains(text))
        texts.append(text);
}

QStringList codesIn(const QImage &grey)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(false).setTryDownscale(true);
    QStringList texts;
    // ZXing 1.4 silently does not shrink the picture while it looks for more than one, and large codes are only found when it does.
    take(texts, ZXing::ReadBarcode(view, ZXing::DecodeHints(hints).setMaxNumberOfSymbols(1)));
    for (const ZXing::Result &found : ZXing::ReadBarcodes(view, hints))
        take(texts, found);
    return texts;
}

} // namespace

QStringList readCodes(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    constexpr QImage (*Clearers[])(const QImage &) = {asItIs, stretched, inverted, halved, smoothed, sharpened};
    for (const auto clearer : Clearers) {
        QStringList texts = codesIn(clearer(grey));
        if (!texts.isEmpty())
            return texts;
    }
    return {};
}

} // namespace Gatebook
