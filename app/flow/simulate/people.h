// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/simulate/dice.h"
#include "visit/host.h"
#include "visit/visitor.h"

#include <QtCore/QStringList>

namespace Gatebook {

/// An invented full name; a foreign one when `vietnamese` is false.
[[nodiscard]] QString inventedName(Dice &dice, bool vietnamese);
/// Where invented visitors come from; now and then with commas and quotes in it.
[[nodiscard]] QString inventedOrganisation(Dice &dice);
/// A telephone number as people type them, all under 0900, where none is given out.
[[nodiscard]] QString inventedPhone(Dice &dice);
/// A sentence a receptionist lets someone in with.
[[nodiscard]] QString inventedReason(Dice &dice);
/// A remark; most visits have none.
[[nodiscard]] QString inventedNote(Dice &dice);

/// The departments of an office whose settings name none.
[[nodiscard]] QStringList usualDepartments();
/// A few people of each department, for an office whose settings name none.
[[nodiscard]] QList<Host> inventedHosts(Dice &dice, const QStringList &departments);

} // namespace Gatebook
