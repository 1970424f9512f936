// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/zxingcodemaker.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr int CorrectionLevelM = 4; ///< on ZXing's scale of 0 to 8

ZXing::MultiFormatWriter writerFor(const QString &text)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEccLevel(CorrectionLevelM).setMargin(0);
    // Without an encoding it refuses what is not Latin-1; with one it adds an ECI, which old readers do not know. So only where it is needed.
    const bool isAscii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    return writer;
}

CodeModules modulesOf(const ZXing::BitMatrix &matrix)
{
    CodeModules modules{matrix.width(), QBitArray(static_cast<qsizetype>(matrix.width()) * matrix.height())};
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            modules.dark.setBit(y * matrix.width() + x, matrix.get(x, y));
    }
    return modules;
}

} // namespace

Result<CodeModules> ZxingCodeMaker::qr(const QString &text) const
{
    if (text.isEmpty())
        return Failure{Failure::Reason::BadInput, QStringLiteral("there is no text to make a code of")};
    try {
        return modulesOf(writerFor(text).encode(text.toStdString(), 0, 0)); // 0 × 0: one pixel a module
    } catch (const std::exception &) {
        return Failure{Failure::Reason::BadInput, QStringLiteral("a text of %1 characters is too long for a code").arg(text.size())};
    }
}

} // namespace Gatebook
