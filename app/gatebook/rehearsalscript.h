// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/morning.h"
#include "settings/settings.h"
#include "visit/visit.h"

#include <QtCore/QJsonObject>

namespace Gatebook {

/// One visitor of the rehearsal: who it is, what phone comes along, what happens.
struct RehearsalVisitor {
    enum class Way {
        HoldsPhone,   ///< to the mark, until it is heard
        WaitsInVain,  ///< holds the phone to the mark until "not heard" or "possible", then goes on
        NoSmartphone, ///< says so
        Declines,     ///< at once
        Installs      ///< the app, from the codes; it is heard there
    };
    enum class Leaving {
        TypesPass,
        MistypesFirst, ///< another code, then the right one
        Stays          ///< until closing time
    };

    Visitor visitor;
    int department = 0; ///< its place among the settings' departments
    Purpose purpose = Purpose::Unknown;
    QString language; ///< changed to on the first screen when it is not the kiosk's
    LobbyPhone phone = LobbyPhone::None;
    qint64 atMarkAfterMs = 0; ///< from the first touch
    Way way = Way::HoldsPhone;
    Leaving leaving = Leaving::TypesPass;
};

inline constexpr qint64 RehearsalSlotMs = 100000;      ///< from one visitor's first touch to the next one's
inline constexpr qint64 RehearsalFirstTouchMs = 15000; ///< of the first visitor, after the capture's begin

/// Who comes this morning, in order. The kiosk begins in the first of `languages`.
[[nodiscard]] QList<RehearsalVisitor> rehearsalVisitors(const QStringList &languages);
/// Their phones, as the radio will hear them.
[[nodiscard]] QList<LobbyVisitor> phonesOf(const QList<RehearsalVisitor> &visitors);
/// An office with this policy, whose day ends at `closingMinutes`; app signatures and install links are those of every kiosk.
[[nodiscard]] Result<Settings> rehearsalSettings(EntryPolicy policy, const QString &language, int closingMinutes);

/// The cells of the export that are known beforehand, by column.
[[nodiscard]] QJsonObject expectedCells(const RehearsalVisitor &visitor, const Settings &settings);

} // namespace Gatebook
