// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/visitbook.h"

namespace Gatebook {

/// What a visitor without a pass says to be found again.
struct LostPassClues {
    QString name;
    QString host;                      ///< the department, or words of a person's name
    std::optional<qint64> arrivedAtMs; ///< UTC, about

    bool operator==(const LostPassClues &) const = default;
};

inline constexpr qint64 ArrivedWithinMs = 1800000; ///< of the time that was said, before or after
inline constexpr int FewestLostPassLetters = 2;    ///< of the name
inline constexpr qint64 ArrivalShownToMs = 900000; ///< an arrival is shown to the quarter of an hour

/// What may be shown of it: nothing, before exactly one visit fits all that was said; then not enough to learn anything new.
struct LostPassAnswer {
    enum Kind {
        TooLittle, ///< name, host or time is missing
        Nobody,
        Ambiguous,
        One
    };

    Kind kind = TooLittle;
    QUuid visit;            ///< with One, as all that follows
    QString maskedName;     ///< "N••••• V•• M••"
    QString host;           ///< the department; of a person, masked
    qint64 arrivedAtMs = 0; ///< UTC, to the quarter of an hour

    bool operator==(const LostPassAnswer &) const = default;
};

/// Whether the name alone would do: FewestLostPassLetters or more.
[[nodiscard]] bool isName(const LostPassClues &clues);

/// Which of the visits inside fits. Each word of the name that was said is a whole word of the visitor's; neither accents, capitals nor their order
/// matter. The department is the same, or each word said is one of the host person's name. The arrival lies within ArrivedWithinMs.
[[nodiscard]] LostPassAnswer findLostPass(const QList<Visit> &inside, const LostPassClues &clues);

} // namespace Gatebook
