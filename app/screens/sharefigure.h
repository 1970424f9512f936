// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/share.h"

#include <QtCore/QObject>
#include <qqmlregistration.h>

#include <optional>

namespace Gatebook {

/// A share and how sure it is, as QML draws it.
struct ShareFigure {
    Q_GADGET
    QML_VALUE_TYPE(shareFigure)
    Q_PROPERTY(bool told MEMBER told FINAL)     ///< false: hidden, for it would tell of too few people
    Q_PROPERTY(bool nobody MEMBER nobody FINAL) ///< told, but of nobody
    Q_PROPERTY(int part MEMBER part FINAL)
    Q_PROPERTY(int whole MEMBER whole FINAL)
    Q_PROPERTY(double share MEMBER share FINAL) ///< 0 to 1, as the next two
    Q_PROPERTY(double low MEMBER low FINAL)
    Q_PROPERTY(double high MEMBER high FINAL)

public:
    bool told = false;
    bool nobody = true;
    int part = 0;
    int whole = 0;
    double share = 0;
    double low = 0;
    double high = 1;

    bool operator==(const ShareFigure &) const = default;
};

[[nodiscard]] ShareFigure shareFigure(const std::optional<Share> &share);

} // namespace Gatebook
