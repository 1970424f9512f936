// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace Gatebook {

/// What makes letters of keys on this machine, be they a person's or those of a hand scanner that types.
struct KeyboardSetup {
    QString layout;           ///< "us", "vn", the first where there are several; empty: it is written nowhere, and Linux has us
    QString layoutFrom;       ///< where it is written
    QStringList inputMethods; ///< programs that are running and make other letters of them, as Telex and VNI do: "fcitx5"

    bool operator==(const KeyboardSetup &) const = default;
};

/// By the environment (XKB_DEFAULT_LAYOUT), /etc/default/keyboard and the processes under /proc; `root` stands for / in tests. What a session sets
/// for itself beyond these is not seen.
[[nodiscard]] KeyboardSetup keyboardSetup(const QString &root = {});

} // namespace Gatebook
