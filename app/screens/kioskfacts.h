// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/host.h"
#include "visit/screenlook.h"
#include "visit/speech.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace Gatebook {

/// What the screens show of the place, from the settings; does not change while the kiosk runs.
struct KioskFacts {
    QString agency;
    QString address;
    QString receptionPhone;
    QByteArray timezone = "Asia/Ho_Chi_Minh"; ///< IANA; every time on the screens is in it
    QStringList languages = QStringLiteral("vi en zh ko ja km").split(u' ');
    QList<Department> departments;
    QList<Host> hosts;   ///< people that can be chosen by name
    QString iosLink;     ///< App Store
    QString androidLink; ///< Google Play
    ScreenLook look;
    qint64 slideMs = 8000; ///< each slide is shown so long
    Speech speech = Speech::OnRequest;
    QHash<QString, QString> whoMayEnter; ///< by language code; where there is none, the screens have a sentence of their own
};

} // namespace Gatebook
