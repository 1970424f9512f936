// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"

namespace Gatebook {

/// Makes QR codes with ZXing-C++, at error correction level M.
class ZxingCodeMaker : public CodeMaker
{
public:
    /// BadInput for no text, and for more than fits into a code.
    [[nodiscard]] Result<CodeModules> qr(const QString &text) const override;
};

} // namespace Gatebook
