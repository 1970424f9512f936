// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/privacy/notices.h"
#include "visit/entrypolicy.h"

namespace Gatebook {

/// What every session of this kiosk shares, from the settings.
struct SessionRules {
    QString site;
    QString entrance;
    EntryRule entry;
    QString defaultLanguage = QStringLiteral("vi");
    Notices notices;
    qint64 idleWarningAfterMs = 30000;                           ///< untouched for this long, a typing visitor is warned
    qint64 installWarningAfterMs = 120000;                       ///< the same where the visitor is busy with the phone, or reads the notice
    qint64 idleWipeAfterMs = 20000;                              ///< and wiped this long after the warning (WCAG 2.2.1: at least 20 s to answer)
    qint64 resultShownMs = 8000;                                 ///< pass, goodbye, see-reception
    qint64 greenShownMs = 2500;                                  ///< the green moment when the app was heard
    QByteArray timezone = QByteArrayLiteral("Asia/Ho_Chi_Minh"); ///< IANA; which day it is at the site
    qint64 buildDateMs = 0;                                      ///< UTC; a wall clock before it cannot be right

    bool operator==(const SessionRules &) const = default;
};

} // namespace Gatebook
