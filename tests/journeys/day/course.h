// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

namespace Gatebook {

/// The day as it goes: every line of the script at its minute, whoever's turn it is.
class Course
{
public:
    Course(House &house, QList<DayVisit> visits)
        : m_house(house)
        , m_gate(house)
        , m_desk(house)
        , m_visits(std::move(visits))
        , m_stays(m_visits.size())
    {
    }

    /// Until this minute, or until something does not go as written: then false, with a warning.
    bool playUntil(int minute);

    /// How many are in the house or wait at the desk, as the script has it so far.
    [[nodiscard]] int people() const { return static_cast<int>(m_here.size()); }
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] const QList<DayVisit> &visits() const { return m_visits; }
    [[nodiscard]] const QList<Stay> &stays() const { return m_stays; }

private:
    bool come(qsizetype index);
    bool happen(qsizetype index, const DayDeed &deed);
    bool happenAtGate(qsizetype index, const QString &what);
    bool leave(qsizetype index, bool done);
    [[nodiscard]] QList<DayVisit> togetherWith(qsizetype index) const;

    House &m_house;
    Gate m_gate;
    Desk m_desk;
    QList<DayVisit> m_visits;
    QList<Stay> m_stays;
    QSet<qsizetype> m_here;
    int m_playedUntil = 0;
};

} // namespace Gatebook
