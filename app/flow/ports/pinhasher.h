// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace Gatebook {

/// Argon2id for staff PINs. Slow on purpose (tenths of a second): call it off the GUI thread.
class PinHasher
{
public:
    virtual ~PinHasher() = default;

    [[nodiscard]] virtual QByteArray hash(const QString &pin) const = 0; ///< PHC string with its own salt; empty without the memory for it
    [[nodiscard]] virtual bool matches(const QByteArray &hash, const QString &pin) const = 0;
};

} // namespace Gatebook
