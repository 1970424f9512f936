// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace Gatebook {

/// So many of a group.
struct Share {
    qint64 with = 0;
    qint64 of = 0;

    Share &operator+=(const Share &other);
    bool operator==(const Share &) const = default;
};

/// Between which shares (0 to 1) the true one lies, with a confidence of 95 %.
struct ShareInterval {
    double low = 0;
    double high = 1;
};
/// By Wilson's score method (E. B. Wilson, 1927): honest for small groups, and never outside 0 to 1. Of nobody: 0 to 1.
[[nodiscard]] ShareInterval wilsonInterval(const Share &share);

} // namespace Gatebook
