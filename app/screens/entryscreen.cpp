// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/entryscreen.h"

#include "visit/localtime.h"
#include "visit/typedtime.h"

#include <QtCore/QTimeZone>

namespace Gatebook {

// QML sees what was seen of a phone by number.
static_assert(int(EntryScreen::AppSeen) == int(PhoneSeen::AppSeen) && int(EntryScreen::NoSmartphone) == int(PhoneSeen::NoSmartphone));

EntryScreen::EntryScreen(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_clockWatch(m_parts.clock, m_parts.buildDateMs)
{
    connect(this, &EntryScreen::edited, this, &EntryScreen::judge);
}

EntryScreen::TimeProblem EntryScreen::dayProblem() const
{
    if (m_tried && m_paper && !m_dayRead)
        return Unreadable;
    return has(EntryProblem::TooOld) ? TooOld : TimeFits;
}

EntryScreen::TimeProblem EntryScreen::cameProblem() const
{
    if (m_tried && m_paper && !m_cameRead)
        return Unreadable;
    return has(EntryProblem::ComesInFuture) ? InFuture : TimeFits;
}

EntryScreen::TimeProblem EntryScreen::leftProblem() const
{
    if (m_tried && m_paper && !m_leftRead)
        return Unreadable;
    if (has(EntryProblem::LeavesInFuture))
        return InFuture;
    return has(EntryProblem::LeavesBefore) ? BeforeComing : TimeFits;
}

QString EntryScreen::lastName() const
{
    return m_entered.isEmpty() ? QString() : m_entered.constLast().visitor.name;
}

QString EntryScreen::lastCode() const
{
    return m_entered.isEmpty() || !m_entered.constLast().pass ? QString() : displayed(m_entered.constLast().pass->code);
}

bool EntryScreen::canUndo() const
{
    return !m_entered.isEmpty() && (m_entered.constLast().fromPaper || m_parts.clock.monotonicMs() < m_undoUntilMs);
}

QStringList EntryScreen::keyed() const
{
    QStringList out;
    for (const Visit &visit : m_entered) {
        if (visit.fromPaper)
            out.prepend(lineOf(visit));
    }
    return out;
}

QString EntryScreen::lineOf(const Visit &visit) const
{
    const QByteArray &zone = m_parts.place.zone;
    const QString left = visit.checkedOutAtMs ? clockText(*visit.checkedOutAtMs, zone) : QString();
    return dayText(localTime(visit.checkedInAtMs, zone).date()) + u' ' + clockText(visit.checkedInAtMs, zone) + u'–' + left + QStringLiteral(" · ")
        + visit.visitor.name;
}

void EntryScreen::setPaper(bool paper)
{
    if (paper == m_paper)
        return;
    m_paper = paper;
    m_tried = false;
    if (paper && m_day.isEmpty())
        m_day = dayText(localTime(m_parts.clock.utcMs(), m_parts.place.zone).date());
    emit edited();
}

void EntryScreen::setStaff(const QString &account)
{
    ++m_sitting;
    m_staff = account;
    m_entered.clear();
    m_undoUntilMs = 0;
    m_paper = false;
    m_busy = false;
    m_day.clear();
    m_department.clear();
    clearRow();
}

// Ready for the next one: the day stays, for a register is keyed in page by page.
void EntryScreen::clearRow()
{
    for (QString *text : {&m_name, &m_organisation, &m_hostPerson, &m_department, &m_purpose, &m_came, &m_left})
        text->clear();
    m_phone = NotChecked;
    m_needsHelp = false;
    m_tried = false;
    m_trouble = false;
    m_overtaken = false;
    emit edited();
}

std::optional<qint64> EntryScreen::moment(std::optional<QDate> day, const QString &time) const
{
    const auto clock = clockFromTyped(time);
    const QTimeZone zone = localTime(m_parts.clock.utcMs(), m_parts.place.zone).timeZone();
    return day && clock ? std::optional(QDateTime(*day, *clock, zone).toMSecsSinceEpoch()) : std::nullopt;
}

// Nothing while a time of paper is none.
std::optional<StaffEntry> EntryScreen::read()
{
    StaffEntry out{{m_name, m_organisation, {}}, {m_department, m_hostPerson}, purposeFromText(m_purpose).value_or(Purpose::Unknown),
        static_cast<PhoneSeen>(m_phone), m_needsHelp, std::nullopt};
    if (!m_paper)
        return out;
    const auto day = dayFromTyped(m_day, localTime(m_parts.clock.utcMs(), m_parts.place.zone).date());
    const auto came = moment(day, m_came);
    const auto left = moment(day, m_left);
    m_dayRead = day.has_value();
    m_cameRead = clockFromTyped(m_came).has_value();
    m_leftRead = m_left.trimmed().isEmpty() || clockFromTyped(m_left).has_value();
    out.paper = PaperTimes{came.value_or(m_parts.clock.utcMs()), left};
    return isReadable() ? std::optional(out) : std::nullopt;
}

void EntryScreen::judge()
{
    const auto entry = read();
    m_problems = entry ? problemsOf(*entry, m_parts.clock.utcMs()) : QList<EntryProblem>();
    if (!entry && tidied(m_name).isEmpty())
        m_problems.append(EntryProblem::NoName);
    m_sameAt.clear();
    emit changed();
}

void EntryScreen::save()
{
    if (m_staff.isEmpty() || m_busy)
        return;
    m_tried = true;
    const bool sure = !m_sameAt.isEmpty();
    judge();
    const auto entry = read();
    if (!entry || !m_problems.isEmpty())
        return;
    m_busy = true;
    m_parts.keeper.ask(
        this,
        [&random = m_parts.random, place = m_parts.place, entry = *entry, staff = m_staff, now = m_parts.clock.utcMs(),
            quality = m_clockWatch.quality(), sure](Book &book) -> Result<Outcome> {
            const auto same = sure ? Result<QList<Visit>>(QList<Visit>()) : likelySame(book, entry, now);
            if (!same || !same->isEmpty())
                return same ? Result<Outcome>(Outcome{*same, {}}) : Result<Outcome>(same.failure());
            const auto entered = enterVisit(book, random, place, entry, staff, now, quality);
            return entered ? Result<Outcome>(Outcome{{}, *entered}) : Result<Outcome>(entered.failure());
        },
        [this, sitting = m_sitting](const Result<Outcome> &outcome) {
            if (sitting == m_sitting)
                showOutcome(outcome);
        });
}

void EntryScreen::showOutcome(const Result<Outcome> &outcome)
{
    m_busy = false;
    m_trouble = !outcome;
    if (outcome && outcome->entered) {
        m_entered.append(*outcome->entered);
        m_undoUntilMs = m_parts.clock.monotonicMs() + UndoMs;
        clearRow();
        emit saved();
    } else if (outcome) {
        m_sameAt = dayClockText(outcome->same.constFirst().checkedInAtMs, m_parts.clock.utcMs(), m_parts.place.zone);
    }
    emit changed();
}

void EntryScreen::undo()
{
    if (!canUndo() || m_busy)
        return;
    m_busy = true;
    m_parts.keeper.ask(
        this,
        [last = m_entered.constLast(), staff = m_staff, now = m_parts.clock.utcMs()](Book &book) { return takeBackEntry(book, last, staff, now); },
        [this, sitting = m_sitting](const Result<void> &done) {
            if (sitting != m_sitting)
                return;
            m_busy = false;
            m_overtaken = !done && done.failure().reason == Failure::Reason::Conflict;
            m_trouble = !done && !m_overtaken;
            if (!m_trouble)
                m_entered.removeLast();
            m_undoUntilMs = 0;
            emit changed();
        });
}

void EntryScreen::printPass()
{
    if (!canPrint())
        return;
    const Visit &last = m_entered.constLast();
    const QString moment = localTime(last.checkedInAtMs, m_parts.place.zone).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    m_parts.printer->print({m_parts.agency, passQrText(last.pass->token), lastCode(), last.visitor.name, toText(last.host), moment});
}

void EntryScreen::tick()
{
    if (m_undoUntilMs == 0 || m_parts.clock.monotonicMs() < m_undoUntilMs)
        return;
    m_undoUntilMs = 0;
    emit changed();
}

} // namespace Gatebook
