// SPDX-License-Identifier: GPL-3.0-or-later
#include "course.h"

#include <algorithm>

namespace Gatebook {

namespace {

/// Whose turn it is, and for what: without a deed, to come.
struct Turn {
    int minute = 0;
    qsizetype index = 0;
    std::optional<DayDeed> deed{};
};

bool comesAlong(const DayVisit &visit)
{
    return visit.is("way", "with");
}

QList<Turn> turnsOf(const QList<DayVisit> &visits)
{
    QList<Turn> out;
    for (qsizetype i = 0; i < visits.size(); ++i) {
        if (!comesAlong(visits[i]))
            out.append({minuteOf(visits[i].at("touches")), i});
        for (const DayDeed &deed : visits[i].deeds)
            out.append({deed.minute, i, deed});
    }
    std::ranges::stable_sort(out, {}, &Turn::minute);
    return out;
}

} // namespace

bool Course::playUntil(int minute)
{
    for (const Turn &turn : turnsOf(m_visits)) {
        if (turn.minute < m_playedUntil || turn.minute >= minute)
            continue;
        const bool done = m_house.leapTo(turn.minute) && (turn.deed ? happen(turn.index, *turn.deed) : come(turn.index));
        if (!done) {
            qWarning("%02d:%02d: %s: %s", turn.minute / 60, turn.minute % 60, qPrintable(m_visits[turn.index].at("says")),
                qPrintable(turn.deed ? turn.deed->what : m_visits[turn.index].at("way")));
            return false;
        }
    }
    m_playedUntil = minute;
    return m_house.leapTo(minute);
}

QList<DayVisit> Course::togetherWith(qsizetype index) const
{
    QList<DayVisit> out{m_visits[index]};
    while (++index < m_visits.size() && comesAlong(m_visits[index]))
        out.append(m_visits[index]);
    return out;
}

bool Course::come(qsizetype index)
{
    const DayVisit &visit = m_visits[index];
    Stay &stay = m_stays[index];
    if (visit.is("way", "paper"))
        return m_desk.enterFromPaper(visit, visit.at("number"));
    if (visit.is("way", "desk")) {
        m_here.insert(index);
        return m_desk.enter(visit, stay);
    }
    const QList<DayVisit> together = togetherWith(index);
    const bool done = m_gate.arrive(together, static_cast<int>(index) + 1, stay);
    for (qsizetype i = 0; i < together.size(); ++i) {
        m_stays[index + i] = stay;
        m_here.insert(index + i);
    }
    return done;
}

// A delegation leaves as it came.
bool Course::leave(qsizetype index, bool done)
{
    const qsizetype people = togetherWith(index).size();
    for (qsizetype i = 0; i < people; ++i)
        m_here.remove(index + i);
    return done;
}

bool Course::happenAtGate(qsizetype index, const QString &what)
{
    const Stay &stay = m_stays[index];
    if (what == QLatin1StringView("pass"))
        return leave(index, m_gate.leaveByTypedPass(stay));
    if (what == QLatin1StringView("qr"))
        return leave(index, m_gate.leaveByCode(stay.passQr));
    if (what == QLatin1StringView("card"))
        return leave(index, m_gate.leaveByCode(Gate::codeOf(m_visits[index])));
    if (what == QLatin1StringView("almost"))
        return m_gate.almostLeave(Gate::codeOf(m_visits[index]));
    return what == QLatin1StringView("lost") && leave(index, m_gate.leaveByName(m_visits[index], stay));
}

bool Course::happen(qsizetype index, const DayDeed &deed)
{
    const DayVisit &visit = m_visits[index];
    if (deed.what == QLatin1StringView("letin"))
        return m_desk.letIn(visit, deed.with.toInt(), m_stays[index]);
    if (deed.what == QLatin1StringView("turnaway")) {
        m_here.remove(index);
        return m_desk.turnAway(visit);
    }
    if (deed.what == QLatin1StringView("letout")) {
        m_here.remove(index);
        return m_desk.letOut(visit);
    }
    if (deed.what == QLatin1StringView("mistake"))
        return m_desk.letOut(visit) && m_desk.undoLetOut();
    if (deed.what == QLatin1StringView("name") || deed.what == QLatin1StringView("left") || deed.what == QLatin1StringView("verdict"))
        return m_desk.correct(visit, deed.what, deed.with);
    return happenAtGate(index, deed.what);
}

} // namespace Gatebook
