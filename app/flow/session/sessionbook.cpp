// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Session that speaks with the book.
#include "flow/session/session.h"

#include "flow/checkin/checkindesk.h"
#include "flow/checkout/checkoutdesk.h"
#include "flow/staff/letindesk.h"

namespace Gatebook {

namespace {

// Failures that the next visitor would meet too.
bool isLoss(Failure::Reason reason)
{
    switch (reason) {
    case Failure::Reason::CannotOpen:
    case Failure::Reason::CannotWrite:
    case Failure::Reason::DiskFull:
    case Failure::Reason::BookLocked:
    case Failure::Reason::BookCorrupt:
    case Failure::Reason::BookTooNew:
    case Failure::Reason::BookMissing:
        return true;
    default:
        return false;
    }
}

} // namespace

QString Session::actor() const
{
    return QStringLiteral("kiosk:") + m_rules.entrance;
}

AppEvidence Session::evidence() const
{
    if (!m_listener.isChecking())
        return {};
    AppEvidence out = m_listener.evidence();
    if (m_said == AppVerdict::NoSmartphone)
        return saidInstead(AppVerdict::NoSmartphone, out);
    // Who goes on after the check came to an end did not decline it: what was heard stands.
    if (out.verdict == AppVerdict::Listening)
        return saidInstead(m_said.value_or(AppVerdict::NotChecked), out);
    return out;
}

Visit Session::arrival()
{
    Visit visit;
    visit.site = m_rules.site;
    visit.entrance = m_rules.entrance;
    visit.checkedInAtMs = m_clock.utcMs();
    visit.clockQuality = m_clockWatch.quality();
    visit.visitor = m_visitor;
    visit.host = m_host;
    visit.purpose = m_purpose;
    visit.policy = m_rules.entry.policy;
    visit.app = evidence();
    visit.codesShown = m_delegation.codesShown;
    visit.installedHere = m_delegation.codesShown && visit.app.verdict == AppVerdict::Confirmed;
    tellNotice(visit);
    visit.language = m_language;
    visit.cardDigest = m_cardDigest;
    visit.cardRemembered = m_cardRemembered;
    visit.cardWarnings = m_cardWarnings;
    return visit;
}

void Session::recordAs(Step from, const AnyEvent &event)
{
    if (std::holds_alternative<Event::SaidNoSmartphone>(event))
        m_said = AppVerdict::NoSmartphone;
    else if (from == Step::HoldPhone || from == Step::GroupPhones || from == Step::Install)
        m_said = AppVerdict::Declined;
    else if (from != Step::NotRecorded) // a second try keeps what was said before the first
        m_said.reset();
    ask([&random = m_random, rule = m_rules.entry, visits = arrivals(), who = actor()](
            VisitBook &book) { return checkInTogether(book, random, rule, visits, who); },
        &Session::recordingEnded);
}

void Session::recordingEnded(const Result<QList<Visit>> &outcome)
{
    if (!outcome)
        return failed(outcome.failure());
    m_failure.reset();
    m_recorded = outcome->first();
    m_together = *outcome;
    if (m_guessing && m_recorded.state == VisitState::Inside)
        m_undo = {checkInUndoneEntry(m_recorded.id, 0, actor())};
    handle(Event::Recorded{m_recorded.state == VisitState::Waiting});
    emit contextChanged();
}

// The app came up while the visitor still reads the result. A waiting visitor goes on waiting: the receptionist sees it in the list.
void Session::noteAppHeard()
{
    const bool showing = m_step == Step::Welcome || m_step == Step::SeeReception;
    const AppVerdict was = m_recorded.app.verdict;
    const bool wasSilent = was == AppVerdict::NotHeard || was == AppVerdict::Possible || was == AppVerdict::Unavailable;
    if (!showing || !wasSilent || m_delegation.isGroup() || m_notedAppHeard || m_listener.verdict() != AppVerdict::Confirmed)
        return;
    m_notedAppHeard = true;
    const JournalEntry entry = appHeardEntry(m_recorded.id, m_clock.utcMs(), actor(), m_listener.evidence(), m_delegation.codesShown);
    ask([entry, visit = m_recorded](VisitBook &book) { return appendTo(book, visit, entry); }, &Session::appHeardEnded);
}

void Session::appHeardEnded(const Result<Visit> &outcome)
{
    if (!outcome) // the visit itself is recorded; this was an addition
        return;
    m_recorded = *outcome;
    emit contextChanged();
}

void Session::checkOut()
{
    ask([code = m_typedPass, nowMs = m_clock.utcMs(), quality = m_clockWatch.quality(), who = actor()](
            VisitBook &book) { return checkOutByCode(book, code, nowMs, quality, who); },
        &Session::checkingOutEnded);
}

void Session::left(const Departure &departure)
{
    m_wrongPasses = 0;
    m_failure.reset();
    m_recorded = departure.visit;
    m_together = departure.before;
    handle(Event::CheckedOut());
    emit contextChanged();
}

void Session::checkingOutEnded(const Result<Departure> &outcome)
{
    m_typedPass.clear();
    m_lostAnswer.reset();
    if (outcome)
        return left(*outcome);
    switch (outcome.failure().reason) {
    case Failure::Reason::BadInput:
    case Failure::Reason::NotFound:
    case Failure::Reason::Conflict:
        return refusePass();
    default:
        return failed(outcome.failure());
    }
}

void Session::refusePass()
{
    countWrongTry();
    handle(Event::PassRefused());
    setPassRefused(true);
    emit contextChanged();
}

void Session::setPassRefused(bool refused)
{
    if (m_passRefused == refused)
        return;
    m_passRefused = refused;
    emit passRefusedChanged();
}

bool Session::isBookLost(const Failure &why)
{
    if (!isLoss(why.reason))
        return false;
    bookLost(why);
    return true;
}

void Session::failed(const Failure &why)
{
    if (isBookLost(why))
        return;
    m_failure = why;
    handle(Event::RecordFailed());
}

} // namespace Gatebook
