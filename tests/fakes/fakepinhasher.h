// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/pinhasher.h"

namespace Gatebook {

/// Quick, and counts how often a PIN was tried.
class FakePinHasher : public PinHasher
{
public:
    [[nodiscard]] QByteArray hash(const QString &pin) const override { return m_hasMemory ? "hash-of-" + pin.toUtf8() : QByteArray(); }
    [[nodiscard]] bool matches(const QByteArray &hashed, const QString &pin) const override
    {
        ++m_tries;
        return hashed == hash(pin);
    }

    [[nodiscard]] int tries() const { return m_tries; }
    void runOutOfMemory() { m_hasMemory = false; }

private:
    bool m_hasMemory = true;
    mutable int m_tries = 0;
};

} // namespace Gatebook
