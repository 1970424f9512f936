// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"

#include <QtCore/QHash>

namespace Gatebook {

/// No real codes: the same text always gives the same modules, another text others. Refuses no text, and text of over 100 characters.
class FakeCodeMaker : public CodeMaker
{
public:
    [[nodiscard]] Result<CodeModules> qr(const QString &text) const override
    {
        if (text.isEmpty() || text.size() > 100)
            return Failure{Failure::Reason::BadInput, QStringLiteral("no code for this text")};
        return modulesFor(text);
    }

    [[nodiscard]] static CodeModules modulesFor(const QString &text)
    {
        CodeModules modules{21, QBitArray(21 * 21)};
        for (int i = 0; i < modules.dark.size(); ++i)
            modules.dark.setBit(i, qHash(text, static_cast<size_t>(i)) % 2 == 0);
        return modules;
    }
};

} // namespace Gatebook
