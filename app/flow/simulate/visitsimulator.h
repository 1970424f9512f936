// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/simulate/arrivals.h"
#include "visit/journalentry.h"

#include <QtCore/QSet>

#include <optional>
#include <queue>

namespace Gatebook {

/// What a simulation is made of. The same plan gives the same entries.
struct SimulationPlan {
    qint64 visits = 1000; ///< 1 to MostSimulatedVisits
    int days = 30;        ///< 1 to MostSimulatedDays
    quint64 seed = 1;
    QDate end{2020, 8, 31}; ///< the last day; fixed, because "today" would not be the same tomorrow
    QTimeZone zone;
    int closingMinutes = 23 * 60; ///< after midnight
    QString site;
    QString entrance;
    QString noticeVersion;
    QStringList languages{QStringLiteral("vi"), QStringLiteral("en")}; ///< the first is the usual one
    QStringList departments;                                           ///< empty: usualDepartments()
    QList<Host> hosts;                                                 ///< empty: invented ones
};

/// Invents the visits of an office: who comes when, whom they see, what the app check said, who waits and is let in or not, who leaves how, and who
/// forgets to. The site's policy is off first, then recommends, and requires in the last six tenths of the days. Pure: it draws and reads no clock.
class VisitSimulator
{
public:
    explicit VisitSimulator(SimulationPlan plan);

    /// The entries that come next, in order of time, at least `least` of them unless they end; empty at the end. Every visit ends within them.
    QList<JournalEntry> next(int least);
    /// How many visits have come so far.
    [[nodiscard]] qint64 visits() const { return m_visits; }

private:
    struct Later { ///< an entry that is already decided
        qint64 order = 0;
        QString freesCode; ///< the pass that ends with it
        JournalEntry entry;
    };
    struct IsLater {
        bool operator()(const Later &a, const Later &b) const { return std::pair(a.entry.atMs, a.order) > std::pair(b.entry.atMs, b.order); }
    };

    Visit visitor(const Arrivals::Arrival &arrival);
    void choosePeople(Visit &visit);
    void chooseCheck(Visit &visit, int day);
    AppEvidence evidence(AppVerdict verdict);
    void arrive(const Arrivals::Arrival &arrival, QList<JournalEntry> &out);
    void wait(Visit &visit, qint64 closingMs, QList<JournalEntry> &out);
    void leave(const QUuid &id, qint64 insideSinceMs, qint64 closingMs, const QString &code);
    void later(JournalEntry entry, const QString &freesCode = {});
    void passUntil(qint64 utcMs, QList<JournalEntry> &out);
    Pass newPass();
    [[nodiscard]] qint64 closingMsOf(int day) const;
    [[nodiscard]] EntryPolicy policyOf(int day) const;

    SimulationPlan m_plan;
    Dice m_dice;
    Arrivals m_arrivals;
    std::optional<Arrivals::Arrival> m_nextArrival;
    std::priority_queue<Later, std::vector<Later>, IsLater> m_later;
    qint64 m_order = 0;
    qint64 m_visits = 0;
    QSet<QString> m_openCodes;
    int m_groupLeft = 0; ///< members of the last visitor's delegation still to come
    Visit m_groupLeader;
};

} // namespace Gatebook
