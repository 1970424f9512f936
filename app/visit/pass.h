// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Gatebook {

/// What a visitor keeps to check out: a random token in a QR, and six characters to type. Valid while the visit is open.
struct Pass {
    QByteArray token; ///< 16 random bytes
    QString code;     ///< 5 random characters and 1 check character, from PassAlphabet

    bool operator==(const Pass &) const = default;
};

/// 28 symbols without look-alikes (no 0, 1, B, I, L, O, S, Z), in the order of the code keypad.
inline constexpr QLatin1StringView PassAlphabet("23456789ACDEFGHJKMNPQRTUVWXY");
inline constexpr int PassCodeLength = 6;

/// Makes a pass of 16 random bytes (the token) and 5 further random bytes, each below 28 (the typed code). The caller draws them without bias.
[[nodiscard]] Pass makePass(const QByteArray &token, const QByteArray &symbols);

/// True for six symbols whose last checks the others: any one wrong symbol, and any swap among the first five, is caught (weighted sum modulo 29).
[[nodiscard]] bool isWellFormed(const QString &code);

/// Typed text as a code: upper case, spaces and dashes dropped. Not yet checked.
[[nodiscard]] QString normalisedPassCode(const QString &typed);

/// "K7M-2QD".
[[nodiscard]] QString displayed(const QString &code);

/// The text of the pass's QR, and back. "GB1:" and 26 base32 characters, so that it encodes in alphanumeric mode.
[[nodiscard]] QString passQrText(const QByteArray &token);
[[nodiscard]] Result<QByteArray> passTokenFromQr(const QString &text);

} // namespace Gatebook
