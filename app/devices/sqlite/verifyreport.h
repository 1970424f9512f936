// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/journalwriter.h"

#include <functional>

namespace Gatebook {

/// Called now and then during long work: entries done, entries in all.
using BookProgress = std::function<void(qint64 done, qint64 total)>;

struct VerifyOptions {
    std::optional<BookHead> expectedHead; ///< the book must reach it, and have exactly it at that seq
    BookProgress progress;
};

/// Something wrong in a book.
struct VerifyProblem {
    qint64 seq = 0; ///< of the entry, or 0 for what belongs to none
    QString text;   ///< one English sentence, without personal values

    bool operator==(const VerifyProblem &) const = default;
};

inline constexpr int MostVerifyProblems = 100; ///< more are counted, not listed

struct VerifyReport {
    qint64 entries = 0;
    qint64 visits = 0;
    BookHead head;
    QList<VerifyProblem> problems; ///< the first MostVerifyProblems
    qint64 problemCount = 0;

    [[nodiscard]] bool ok() const { return problemCount == 0; }
};

} // namespace Gatebook
