// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUuid>

namespace Gatebook {

/// Somebody to be called.
struct RollCallPerson {
    QUuid visit;
    QString name; ///< empty when it was erased, or never asked for
    QString organisation;
    QString host;
    QString entrance;
    qint64 sinceMs = 0;     ///< UTC
    QString groupId{};      ///< as Visit::groupId
    bool companion = false; ///< has no name, and came with a leader
    QString companionOf{};  ///< of a companion: who leads them if still here, or else where they come from, if anybody said

    bool operator==(const RollCallPerson &) const = default;
};

/// Who must be accounted for at one moment. Each list by entrance and then by given name, as Vietnamese lists are.
struct RollCall {
    QByteArray zone;               ///< IANA, for the moments
    qint64 madeAtMs = 0;           ///< UTC
    QList<RollCallPerson> help;    ///< waiting or inside, and noted as needing help: somebody goes for them first
    QList<RollCallPerson> waiting; ///< at the desk, recorded but not let in: nobody else goes for them
    QList<RollCallPerson> inside;
    QList<RollCallPerson> unseen; ///< came today and were closed at a time that nobody knows: they may be inside

    [[nodiscard]] qsizetype size() const { return help.size() + waiting.size() + inside.size() + unseen.size(); }
    bool operator==(const RollCall &) const = default;
};

} // namespace Gatebook
