// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/session.h"

#include "flow/session/pace.h"
#include "flow/staff/letindesk.h"

namespace Gatebook {

Session::Session(SessionRules rules, Listener &listener, BookKeeper &keeper, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_listener(listener)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_random(random)
    , m_clockWatch(clock, m_rules.buildDateMs)
    , m_touchedAtMs(clock.monotonicMs())
    , m_language(m_rules.defaultLanguage)
{
    connect(&m_listener, &Listener::verdictChanged, this, [this] { handle(Event::VerdictChanged()); });
}

template <typename Value> void Session::take(Value &mine, const Value &theirs)
{
    touched();
    if (mine == theirs || paceOf(m_step) == Pace::Resting)
        return;
    mine = theirs;
    emit contextChanged();
}

void Session::setLanguage(const QString &language)
{
    touched();
    if (m_step == Step::Attract)
        beginCheck();
    if (m_language == language)
        return;
    m_language = language;
    emit contextChanged();
}

void Session::setVisitor(const Visitor &visitor)
{
    take(m_visitor, visitor);
}

void Session::setHost(const Host &host)
{
    take(m_host, host);
}

void Session::setPurpose(Purpose purpose)
{
    take(m_purpose, purpose);
}

void Session::setTypedPass(const QString &code)
{
    touched();
    if (m_step != Step::TypePass || passSlowdownMs() > 0)
        return;
    const QString typed = normalisedPassCode(code).left(PassCodeLength);
    if (typed == m_typedPass)
        return;
    m_typedPass = typed;
    setPassRefused(false);
    emit contextChanged();
    handle(Event::Next());
}

StepFacts Session::facts() const
{
    StepFacts out;
    out.rule = m_rules.entry;
    out.verdict = m_listener.isChecking() ? m_listener.verdict() : AppVerdict::Listening;
    out.hasName = !tidied(m_visitor.name).isEmpty();
    out.hasHost = !tidied(m_host.department + m_host.person).isEmpty();
    out.hasPass = m_typedPass.size() == PassCodeLength;
    out.lostIsNamed = isName(m_lostClues);
    out.lostIsHosted = !tidied(m_lostClues.host).isEmpty();
    out.lostIsFound = m_lostAnswer && m_lostAnswer->kind == LostPassAnswer::One;
    return out;
}

void Session::handle(const AnyEvent &event)
{
    const Step from = m_step;
    const Step to = next(from, event, facts());
    if (to != from)
        enter(from, to, event);
    else if (std::holds_alternative<Event::VerdictChanged>(event))
        noteAppHeard();
}

void Session::enter(Step from, Step to, const AnyEvent &event)
{
    m_step = to;
    m_wentBack = std::holds_alternative<Event::Back>(event) || std::holds_alternative<Event::StartOver>(event)
        || std::holds_alternative<Event::PassRefused>(event);
    m_touchedAtMs = m_clock.monotonicMs();
    if (to == Step::Attract || to == Step::OutOfService)
        wipe();
    else if (to == Step::Name)
        beginCheck();
    else if (to == Step::TypePass && from == Step::Attract)
        m_listener.endCheck(false); // choosing a language had begun it; who leaves is not checked
    else if (to == Step::HoldPhone)
        m_listener.askToHold();
    else if (to == Step::Install)
        m_sawInstall = true;
    else if (to == Step::Confirmed)
        m_installedHere = from == Step::Install;
    else if (to == Step::CheckingOut)
        from == Step::LostTime ? checkOutFound() : checkOut();
    else if (to == Step::Recording)
        recordAs(from, event);
    emit stepChanged();
    announceCountdown();
}

void Session::beginCheck()
{
    if (m_rules.entry.policy != EntryPolicy::Off && !m_listener.isChecking())
        m_listener.beginCheck();
}

void Session::wipe()
{
    ++m_number;
    if (m_listener.isChecking())
        m_listener.endCheck(!m_recorded.id.isNull());
    m_language = m_rules.defaultLanguage;
    m_visitor = {};
    m_host = {};
    m_purpose = Purpose::Unknown;
    m_typedPass.clear();
    m_lostClues = {};
    m_lostAnswer.reset();
    m_said.reset();
    m_sawInstall = false;
    m_installedHere = false;
    m_notedAppHeard = false;
    m_recorded = {};
    if (m_step != Step::OutOfService)
        m_failure.reset();
    setPassRefused(false);
    emit contextChanged();
}

void Session::bookLost(const Failure &why)
{
    m_failure = why;
    if (m_step == Step::OutOfService)
        emit stepChanged(); // another reason for the same screen
    handle(Event::BookLost());
}

// Time

qint64 Session::idleMs() const
{
    return m_clock.monotonicMs() - m_touchedAtMs;
}

qint64 Session::warningAfterMs() const
{
    return m_step == Step::Install ? m_rules.installWarningAfterMs : m_rules.idleWarningAfterMs;
}

// Someone chose a language at the gate and went away.
bool Session::isMarked() const
{
    return m_language != m_rules.defaultLanguage || m_listener.isChecking();
}

bool Session::isIdleWarning() const
{
    return paceOf(m_step) == Pace::Asking && idleMs() >= warningAfterMs();
}

qint64 Session::countdownMs() const
{
    if (paceOf(m_step) == Pace::Showing)
        return std::max<qint64>(0, m_rules.resultShownMs - idleMs());
    return isIdleWarning() ? std::max<qint64>(0, warningAfterMs() + m_rules.idleWipeAfterMs - idleMs()) : -1;
}

qint64 Session::passSlowdownMs() const
{
    return std::max<qint64>(0, slowdownMs(m_wrongPasses) - (m_clock.monotonicMs() - m_wrongPassAtMs));
}

void Session::touched()
{
    // The green moment passes by itself, touched or not.
    if (m_step != Step::Confirmed)
        m_touchedAtMs = m_clock.monotonicMs();
    announceCountdown();
}

void Session::tick()
{
    const Pace pace = paceOf(m_step);
    if (pace == Pace::Resting && isMarked() && idleMs() >= m_rules.idleWarningAfterMs)
        wipe();
    else if ((pace == Pace::Asking && idleMs() >= warningAfterMs() + m_rules.idleWipeAfterMs)
        || (pace == Pace::Showing && idleMs() >= m_rules.resultShownMs))
        handle(Event::TimedOut());
    else if (pace == Pace::Passing && idleMs() >= m_rules.greenShownMs)
        handle(Event::Acknowledged());
    announceCountdown();
}

// Once a second is enough for whoever draws it.
void Session::announceCountdown()
{
    const auto seconds = [](qint64 ms) { return ms < 0 ? -1 : (ms + 999) / 1000; };
    const qint64 state = (seconds(passSlowdownMs()) * 2 + (isIdleWarning() ? 1 : 0)) * 100000 + seconds(countdownMs());
    if (state == m_announcedCountdown)
        return;
    m_announcedCountdown = state;
    emit countdownChanged();
}

} // namespace Gatebook
