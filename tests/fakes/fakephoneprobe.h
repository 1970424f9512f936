// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/phoneprobe.h"

#include <QtCore/QList>

#include <optional>

namespace Gatebook {

/// A connection that answers when a test says so.
class FakePhoneProbe : public PhoneProbe
{
public:
    using PhoneProbe::PhoneProbe;

    void ask(quint64 sender, const AppSignature::Gatt &gatt) override
    {
        asked.append(sender);
        lastGatt = gatt;
        isOpen = true;
    }
    void cancel() override
    {
        ++cancelled;
        isOpen = false;
    }
    void answer(bool hasApp)
    {
        isOpen = false;
        emit answered(hasApp);
    }

    QList<quint64> asked;
    std::optional<AppSignature::Gatt> lastGatt;
    int cancelled = 0;
    bool isOpen = false;
};

} // namespace Gatebook
