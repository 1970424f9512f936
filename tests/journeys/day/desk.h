// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate.h"

namespace Gatebook {

/// What the receptionist does in the window. All return false, with a warning, as soon as it does not answer as it should.
class Desk
{
public:
    explicit Desk(House &house)
        : m_house(house)
    {
    }

    bool letIn(const DayVisit &visit, int reason, Stay &stay);
    bool turnAway(const DayVisit &visit);
    bool letOut(const DayVisit &visit);
    bool undoLetOut();
    bool letAllOut(int howMany);

    /// Of somebody at the desk, or, with the times of `paper` ("08:10-08:40"), from a sheet.
    bool enter(const DayVisit &visit, Stay &stay);
    bool enterFromPaper(const DayVisit &visit, const QString &paper);

    /// "name", "left" or "verdict", to that value.
    bool correct(const DayVisit &visit, const QString &what, const QString &value);

    /// All but `missing` are ticked, then it ends.
    bool callRoll(int people, int missing);

private:
    bool find(const DayVisit &visit);
    bool forget();
    bool waits(const DayVisit &visit); ///< and nobody before
    bool fillIn(const DayVisit &visit);
    bool pick(const QString &name);

    House &m_house;
};

} // namespace Gatebook
