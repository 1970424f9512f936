// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/correctionscreen.h"

#include "visit/localtime.h"
#include "visit/typedtime.h"

namespace Gatebook {

namespace {

constexpr qint64 MinuteMs = 60000;

} // namespace

CorrectionScreen::CorrectionScreen(BookKeeper &keeper, const Clock &clock, QByteArray zone, QStringList departments, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_departments(std::move(departments))
{
    connect(this, &CorrectionScreen::edited, this, &CorrectionScreen::judge);
}

CorrectionScreen::TimeProblem CorrectionScreen::cameProblem() const
{
    if (!m_cameReadable)
        return Unreadable;
    return m_problems.contains(CorrectionProblem::ComesInFuture) ? InFuture : TimeFits;
}

CorrectionScreen::TimeProblem CorrectionScreen::leftProblem() const
{
    if (!m_leftReadable)
        return Unreadable;
    if (m_problems.contains(CorrectionProblem::LeavesInFuture))
        return InFuture;
    return m_problems.contains(CorrectionProblem::LeavesBefore) ? BeforeComing : TimeFits;
}

void CorrectionScreen::setStaff(const QString &account)
{
    m_staff = account;
    cancel();
}

void CorrectionScreen::begin(const Visit &visit)
{
    show(visit);
    m_open = true;
    emit edited();
}

void CorrectionScreen::cancel()
{
    show({});
    m_open = false;
    emit edited();
}

void CorrectionScreen::show(const Visit &visit)
{
    ++m_begun;
    m_visit = visit;
    m_name = visit.visitor.name;
    m_organisation = visit.visitor.organisation;
    m_hostPerson = visit.host.person;
    m_department = visit.host.department;
    m_purpose = toText(visit.purpose);
    m_cameDay = dayOf(visit.checkedInAtMs);
    m_cameTime = timeOf(visit.checkedInAtMs);
    m_leftDay = dayOf(visit.checkedOutAtMs);
    m_leftTime = timeOf(visit.checkedOutAtMs);
    m_verdict = toText(visit.app.verdict);
    m_reason.clear();
    m_trouble = NoTrouble;
    m_tried = false;
    m_busy = false;
}

QString CorrectionScreen::dayOf(std::optional<qint64> atMs) const
{
    return atMs ? dayText(localTime(*atMs, m_zone).date()) : QString();
}

QString CorrectionScreen::timeOf(std::optional<qint64> atMs) const
{
    return atMs ? clockText(*atMs, m_zone) : QString();
}

std::optional<qint64> CorrectionScreen::moment(const QString &day, const QString &time) const
{
    const QDateTime now = localTime(m_clock.utcMs(), m_zone);
    const auto date = dayFromTyped(day, now.date());
    const auto clock = clockFromTyped(time);
    return date && clock ? std::optional(QDateTime(*date, *clock, now.timeZone()).toMSecsSinceEpoch()) : std::nullopt;
}

// A time is written to the minute: as long as its words stand, its seconds do, and who left in the minute of coming left after it.
void CorrectionScreen::readTimes()
{
    if (m_cameDay != dayOf(m_visit.checkedInAtMs) || m_cameTime != timeOf(m_visit.checkedInAtMs)) {
        const auto came = moment(m_cameDay, m_cameTime);
        m_cameReadable = came.has_value();
        m_wanted.checkedInAtMs = came.value_or(m_visit.checkedInAtMs);
    }
    if (m_leftDay == dayOf(m_visit.checkedOutAtMs) && m_leftTime == timeOf(m_visit.checkedOutAtMs))
        return;
    const bool unknown = m_leftDay.trimmed().isEmpty() && m_leftTime.trimmed().isEmpty();
    auto left = unknown ? std::nullopt : moment(m_leftDay, m_leftTime);
    m_leftReadable = unknown || left.has_value();
    if (left && *left / MinuteMs == m_wanted.checkedInAtMs / MinuteMs)
        left = m_wanted.checkedInAtMs;
    m_wanted.checkedOutAtMs = m_leftReadable ? left : m_visit.checkedOutAtMs;
}

void CorrectionScreen::judge()
{
    const Correctable was = correctableOf(m_visit);
    m_wanted = {m_name, m_organisation, {m_department, m_hostPerson}, purposeFromText(m_purpose).value_or(was.purpose), was.checkedInAtMs,
        was.checkedOutAtMs, appVerdictFromText(m_verdict).value_or(was.verdict)};
    m_wanted = tidied(m_wanted);
    m_cameReadable = true;
    m_leftReadable = true;
    readTimes();
    m_problems = problemsOf(m_visit, m_wanted, m_reason, m_clock.utcMs());
    m_changes = changeTexts(was, m_wanted, Gatebook::changedFields(was, m_wanted), m_clock.utcMs(), m_zone);
    emit changed();
}

void CorrectionScreen::save()
{
    if (!m_open || m_busy)
        return;
    m_tried = true;
    m_trouble = NoTrouble;
    judge();
    if (!m_problems.isEmpty() || !m_cameReadable || !m_leftReadable)
        return;
    m_busy = true;
    emit changed();
    m_keeper.ask(
        this,
        [nowMs = m_clock.utcMs(), staff = m_staff, seen = m_visit, wanted = m_wanted, reason = m_reason](
            Book &book) { return correct(book, book, nowMs, staff, seen, wanted, reason); },
        [this, begun = m_begun](const Result<Visit> &outcome) {
            if (begun == m_begun)
                showOutcome(outcome);
        });
}

void CorrectionScreen::showOutcome(const Result<Visit> &outcome)
{
    m_busy = false;
    if (outcome) {
        cancel();
        emit corrected(*outcome);
        return;
    }
    const auto reason = outcome.failure().reason;
    m_trouble = reason == Failure::Reason::Conflict ? ChangedMeanwhile : reason == Failure::Reason::NotAllowed ? NotAllowed : BookTrouble;
    if (m_trouble == ChangedMeanwhile)
        emit outdated(m_visit.id);
    emit changed();
}

} // namespace Gatebook
