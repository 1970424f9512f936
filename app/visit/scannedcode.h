// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/citizenid.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <variant>

namespace Gatebook {

/// The personal code of PC-Covid, version 1.1 (Decision 1405/QD-BTTTT of 2021): identity number, name without accents, birth date. Unsigned as read
/// here.
struct PersonalCode {
    QString number; ///< of an identity document; 9 or 12 characters, digits or, where the app masked them, '*'
    QString name;
    QDate birthDate;

    bool operator==(const PersonalCode &) const = default;
};

/// The QR of a pass of ours.
struct PassToken {
    QByteArray token; ///< 16 bytes

    bool operator==(const PassToken &) const = default;
};

/// The QR of a badge of the staff.
struct BadgeToken {
    QByteArray token; ///< 16 bytes

    bool operator==(const BadgeToken &) const = default;
};

struct UnknownCode {
    bool operator==(const UnknownCode &) const = default;
};

/// What a scanned text is.
using ScannedCode = std::variant<UnknownCode, CitizenId, PersonalCode, PassToken, BadgeToken, QUrl>;

constexpr qsizetype LongestCodeBytes = 1024; ///< in UTF-8; a card's are 100 to 250

/// Reads what a camera or a hand scanner gave. Byte-order marks and zero-width characters at the front, control characters anywhere (scanners end
/// with CR, LF or TAB) and the prefix "CCCD:" are dropped first. Whatever is longer than LongestCodeBytes, or like nothing above, is an UnknownCode.
[[nodiscard]] ScannedCode classify(const QString &text, QDate today);

} // namespace Gatebook
