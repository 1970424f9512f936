// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QBitArray>
#include <QtCore/QString>

namespace Gatebook {

/// The modules of a square code, quiet zone not included.
struct CodeModules {
    int size = 0;   ///< modules a side
    QBitArray dark; ///< row by row, size × size

    [[nodiscard]] bool isDark(int x, int y) const { return dark.testBit(y * size + x); }
    bool operator==(const CodeModules &) const = default;
};

inline constexpr int QuietZoneModules = 4; ///< ISO/IEC 18004 §9.1

/// Makes QR codes.
class CodeMaker
{
public:
    virtual ~CodeMaker() = default;

    /// BadInput when the text is too long for a code.
    [[nodiscard]] virtual Result<CodeModules> qr(const QString &text) const = 0;
};

} // namespace Gatebook
