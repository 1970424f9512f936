// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/pinhasher.h"

namespace Gatebook {

/// Argon2id by libsodium, with its limits for interactive use: 2 passes over 64 MiB. A PIN has few digits; what really protects it is that the book
/// is readable by its owner only and that wrong tries slow down.
class Argon2PinHasher : public PinHasher
{
public:
    static constexpr size_t MemoryBytes = 64 << 20;
    static constexpr unsigned long long Passes = 2;

    Argon2PinHasher();
    /// Empty when there is no memory for it.
    [[nodiscard]] QByteArray hash(const QString &pin) const override;
    [[nodiscard]] bool matches(const QByteArray &hash, const QString &pin) const override;
};

} // namespace Gatebook
