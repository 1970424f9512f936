// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/simulate/visitsimulator.h"

#include "flow/pass/passissuer.h"
#include "flow/simulate/people.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 MinuteMs = 60000;
constexpr qint64 DayMs = 1440 * MinuteMs;
constexpr int LastArrivalMinute = 17 * 60;
constexpr const char *Staff[] = {"lan", "hùng", "mai"};

SimulationPlan completed(SimulationPlan plan, Dice &dice)
{
    if (plan.departments.isEmpty())
        plan.departments = usualDepartments();
    if (plan.hosts.isEmpty())
        plan.hosts = inventedHosts(dice, plan.departments);
    return plan;
}

AppVerdict drawnVerdict(Dice &dice)
{
    constexpr AppVerdict verdicts[] = {
        AppVerdict::Confirmed, AppVerdict::Possible, AppVerdict::NotHeard, AppVerdict::NoSmartphone, AppVerdict::Declined, AppVerdict::Unavailable};
    return verdicts[dice.weighted({63, 8, 13, 9, 3, 4})];
}

QString drawnStaff(Dice &dice)
{
    return QString::fromUtf8(dice.oneOf(Staff));
}

// 10 minutes to 4 hours; the smaller of two draws, since short stays are the many.
qint64 drawnStayMs(Dice &dice)
{
    constexpr quint32 range = 230 * MinuteMs;
    const quint32 one = dice.below(range);
    const quint32 other = dice.below(range);
    return 10 * MinuteMs + qMin(one, other);
}

} // namespace

VisitSimulator::VisitSimulator(SimulationPlan plan)
    : m_dice(plan.seed)
    , m_arrivals(plan.visits, plan.days, plan.end, plan.zone, m_dice)
{
    m_plan = completed(std::move(plan), m_dice);
    m_nextArrival = m_arrivals.next();
}

QList<JournalEntry> VisitSimulator::next(int least)
{
    QList<JournalEntry> out;
    while (out.size() < least && m_nextArrival) {
        const Arrivals::Arrival arrival = *m_nextArrival;
        passUntil(arrival.atMs, out);
        arrive(arrival, out);
        m_nextArrival = m_arrivals.next();
    }
    while (out.size() < least && !m_later.empty())
        passUntil(m_later.top().entry.atMs, out);
    return out;
}

void VisitSimulator::passUntil(qint64 utcMs, QList<JournalEntry> &out)
{
    while (!m_later.empty() && m_later.top().entry.atMs <= utcMs) {
        m_openCodes.remove(m_later.top().freesCode);
        out.append(m_later.top().entry);
        m_later.pop();
    }
}

void VisitSimulator::later(JournalEntry entry, const QString &freesCode)
{
    m_later.push({++m_order, freesCode, std::move(entry)});
}

// An entry that brings a pass may be written much later, so its code is taken from now on.
Pass VisitSimulator::newPass()
{
    Pass pass = drawPass(m_dice);
    while (m_openCodes.contains(pass.code))
        pass = drawPass(m_dice);
    m_openCodes.insert(pass.code);
    return pass;
}

qint64 VisitSimulator::closingMsOf(int day) const
{
    // An office that closes before the last arrivals closes in the night after them.
    const qint64 nextDay = m_plan.closingMinutes <= LastArrivalMinute ? DayMs : 0;
    return m_arrivals.dayStartMs(day) + m_plan.closingMinutes * MinuteMs + nextDay;
}

EntryPolicy VisitSimulator::policyOf(int day) const
{
    const int tenthsBeforeTheEnd = (m_plan.days - 1 - day) * 10 / m_plan.days;
    if (tenthsBeforeTheEnd < 6)
        return EntryPolicy::Require;
    return tenthsBeforeTheEnd < 9 ? EntryPolicy::Recommend : EntryPolicy::Off;
}

Visit VisitSimulator::visitor(const Arrivals::Arrival &arrival)
{
    Visit out;
    out.id = visitId(arrival.atMs, m_dice.bytes(10));
    out.site = m_plan.site;
    out.entrance = m_plan.entrance;
    out.checkedInAtMs = arrival.atMs;
    out.clockQuality = m_dice.happens(3) ? ClockQuality::Jumped : ClockQuality::Good;
    out.noticeVersion = m_plan.noticeVersion;
    choosePeople(out);
    chooseCheck(out, arrival.day);
    return out;
}

void VisitSimulator::choosePeople(Visit &visit)
{
    const bool usual = m_plan.languages.size() < 2 || !m_dice.happens(70);
    visit.language = usual ? m_plan.languages.value(0) : m_plan.languages[1 + static_cast<int>(m_dice.below(m_plan.languages.size() - 1))];
    visit.visitor.name = inventedName(m_dice, usual);
    if (m_dice.happens(550))
        visit.visitor.phone = inventedPhone(m_dice);
    visit.note = inventedNote(m_dice);
    if (m_groupLeft > 0) {
        --m_groupLeft;
        visit.visitor.organisation = m_groupLeader.visitor.organisation;
        visit.host = m_groupLeader.host;
        visit.purpose = m_groupLeader.purpose;
        visit.groupId = m_groupLeader.groupId;
        return;
    }
    if (m_dice.happens(600))
        visit.visitor.organisation = inventedOrganisation(m_dice);
    visit.host = m_dice.happens(400) ? m_dice.oneOf(m_plan.hosts) : Host{m_dice.oneOf(m_plan.departments), {}};
    constexpr Purpose purposes[] = {Purpose::Procedure, Purpose::Meeting, Purpose::Delivery, Purpose::Other, Purpose::Unknown};
    visit.purpose = purposes[m_dice.weighted({45, 25, 14, 10, 6})];
    if (m_dice.happens(25)) {
        visit.groupId = QStringLiteral("g-") + QString::fromLatin1(m_dice.bytes(4).toHex());
        m_groupLeft = 1 + static_cast<int>(m_dice.below(4));
        m_groupLeader = visit;
    }
}

void VisitSimulator::chooseCheck(Visit &visit, int day)
{
    visit.policy = policyOf(day);
    visit.app = evidence(visit.policy == EntryPolicy::Off ? AppVerdict::NotChecked : drawnVerdict(m_dice));
    visit.smartphone = smartphoneFrom(visit.app.verdict);
    const bool heard = visit.app.verdict == AppVerdict::Confirmed;
    const bool sawCodes = visit.app.verdict == AppVerdict::NotHeard || visit.app.verdict == AppVerdict::Declined;
    visit.installedHere = heard && m_dice.happens(60);
    visit.codesShown = visit.installedHere || (sawCodes && m_dice.happens(400));
}

AppEvidence VisitSimulator::evidence(AppVerdict verdict)
{
    AppEvidence out;
    out.verdict = verdict;
    const bool heard = verdict == AppVerdict::Confirmed || verdict == AppVerdict::Possible;
    if (heard || verdict == AppVerdict::NotHeard)
        out.listenedMs = 20000 + m_dice.below(70000);
    if (!heard)
        return out;
    const bool isIphone = verdict == AppVerdict::Possible || m_dice.happens(250);
    const QString exact = isIphone ? QStringLiteral("bluezone-ios") : QStringLiteral("bluezone-android");
    out.signature = verdict == AppVerdict::Possible ? QStringLiteral("bluezone-ios-background") : exact;
    out.samples = 3 + static_cast<int>(m_dice.below(60));
    out.levelDbm = -45 - 5 * static_cast<int>(m_dice.below(6));
    return out;
}

void VisitSimulator::arrive(const Arrivals::Arrival &arrival, QList<JournalEntry> &out)
{
    Visit visit = visitor(arrival);
    ++m_visits;
    const qint64 closingMs = closingMsOf(arrival.day);
    if (decideEntry({visit.policy, false}, visit.app.verdict) == Entry::Wait) {
        wait(visit, closingMs, out);
        return;
    }
    visit.pass = newPass();
    out.append(checkedInEntry(visit, QStringLiteral("kiosk:") + m_plan.entrance));
    leave(visit.id, visit.checkedInAtMs, closingMs, visit.pass->code);
}

void VisitSimulator::wait(Visit &visit, qint64 closingMs, QList<JournalEntry> &out)
{
    const QString kiosk = QStringLiteral("kiosk:") + m_plan.entrance;
    out.append(waitingEntry(visit, kiosk));
    const qint64 seenMs = visit.checkedInAtMs + MinuteMs + m_dice.below(4 * MinuteMs);
    switch (m_dice.weighted({40, 48, 11, 1})) {
    case 0:
        later(appHeardEntry(visit.id, seenMs - 10000, kiosk, evidence(AppVerdict::Confirmed), visit.codesShown == true));
        [[fallthrough]];
    case 1: {
        const Pass pass = newPass();
        later(letInEntry(visit.id, seenMs, drawnStaff(m_dice), inventedReason(m_dice), pass));
        leave(visit.id, seenMs, closingMs, pass.code);
        break;
    }
    case 2:
        later(didNotEnterEntry(visit.id, seenMs, drawnStaff(m_dice)));
        break;
    default:
        later(autoClosedEntry(visit.id, closingMs)); // nobody came for this visitor
    }
}

void VisitSimulator::leave(const QUuid &id, qint64 insideSinceMs, qint64 closingMs, const QString &code)
{
    const qint64 leftMs = insideSinceMs + drawnStayMs(m_dice);
    const int way = m_dice.weighted({74, 8, 2, 6, 10});
    if (way == 4 || leftMs >= closingMs) {
        later(autoClosedEntry(id, closingMs), code);
        return;
    }
    constexpr ExitSource sources[] = {ExitSource::Pass, ExitSource::Kiosk, ExitSource::Card, ExitSource::Staff};
    const ExitSource source = sources[way];
    const QString actor = source == ExitSource::Staff ? QStringLiteral("staff:") + drawnStaff(m_dice) : QStringLiteral("kiosk:") + m_plan.entrance;
    later(checkedOutEntry(id, leftMs, actor, source, ClockQuality::Good), code);
}

} // namespace Gatebook
