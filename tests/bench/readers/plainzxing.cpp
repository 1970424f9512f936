// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/readers/readers.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace Gatebook {

namespace {

class PlainZxing : public FrameReader
{
public:
    [[nodiscard]] QByteArrayList read(const LuminanceView &frame) override
    {
        const ZXing::ImageView view(frame.pixels, frame.width, frame.height, ZXing::ImageFormat::Lum, static_cast<int>(frame.bytesPerLine));
        const auto hints = ZXing::DecodeHints()
                               .setFormats(ZXing::BarcodeFormat::QRCode)
                               .setTryHarder(true)
                               .setTryRotate(false)
                               .setTryDownscale(true)
                               .setMaxNumberOfSymbols(1);
        const ZXing::Result found = ZXing::ReadBarcode(view, hints);
        return found.isValid() ? QByteArrayList{QByteArray::fromStdString(found.text())} : QByteArrayList();
    }
};

} // namespace

std::unique_ptr<FrameReader> plainZxing()
{
    return std::make_unique<PlainZxing>();
}

} // namespace Gatebook
