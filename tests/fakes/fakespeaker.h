// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/speaker.h"

namespace Gatebook {

/// Remembers what it was asked to say, and forgets it when hushed.
class FakeSpeaker : public Speaker
{
public:
    using Speaker::Speaker;

    [[nodiscard]] QStringList languages() const override { return voices; }
    void say(const QString &text, const QString &language) override
    {
        saying = language + QStringLiteral(": ") + text;
        all.append(saying);
    }
    void hush() override { saying.clear(); }

    QStringList voices{QStringLiteral("vi"), QStringLiteral("en")};
    QString saying;
    QStringList all;
};

} // namespace Gatebook
