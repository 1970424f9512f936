// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Gatebook {

/// What lets a member of the staff pass the kiosk without a form. The token in its QR is kept nowhere but on the badge.
struct Badge {
    qint64 id = 0; ///< given by the book: 1, 2, 3…
    QString name;
    QString department;                ///< may be empty
    qint64 issuedAtMs = 0;             ///< UTC
    std::optional<qint64> revokedAtMs; ///< UTC; such a badge opens nothing

    bool operator==(const Badge &) const = default;
};

/// The text of a badge's QR, and back: "GBB1:" and 26 base32 characters, so that it encodes in alphanumeric mode.
[[nodiscard]] QString badgeQrText(const QByteArray &token);
[[nodiscard]] Result<QByteArray> badgeTokenFromQr(const QString &text); ///< BadInput for any other text

} // namespace Gatebook
