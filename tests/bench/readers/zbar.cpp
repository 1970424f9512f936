// SPDX-License-Identifier: GPL-3.0-or-later
#include <zbar.h> // in a file of its own: its names clash with those of ZXing's headers

#include "bench/readers/readers.h"

namespace Gatebook {

namespace {

class Zbar : public FrameReader
{
public:
    Zbar()
    {
        m_scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
        m_scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    }

    [[nodiscard]] QByteArrayList read(const LuminanceView &frame) override
    {
        const auto bytes = static_cast<unsigned long>(frame.bytesPerLine * frame.height);
        zbar::Image image(static_cast<unsigned>(frame.width), static_cast<unsigned>(frame.height), "Y800", frame.pixels, bytes);
        QByteArrayList texts;
        if (m_scanner.scan(image) <= 0)
            return texts;
        for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
            texts.append(QByteArray::fromStdString(symbol->get_data()));
        return texts;
    }

private:
    zbar::ImageScanner m_scanner;
};

} // namespace

std::unique_ptr<FrameReader> zbar()
{
    return std::make_unique<Zbar>();
}

} // namespace Gatebook
