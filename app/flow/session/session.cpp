// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/session.h"

#include "flow/session/pace.h"

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
    , m_repeated(random.salt())
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
    out.isGroup = m_delegation.isGroup();
    out.missingPhones = m_delegation.missingPhones() - (out.verdict == AppVerdict::Confirmed ? 1 : 0);
    out.canScan = m_canScan;
    out.skipsPhone = !m_cardDigest.isEmpty() && m_visitor.phone.isEmpty();
    out.canUndo = canUndo();
    out.scannedAt = m_scannedAt;
    return out;
}

void Session::handle(const AnyEvent &event)
{
    const Step from = m_step;
    countWithoutSmartphone(event);
    const Step to = next(from, event, facts());
    if (to != from)
        enter(from, to, event);
    else if (!std::holds_alternative<Event::VerdictChanged>(event))
        return;
    else if (m_step == Step::GroupPhones)
        takeHeardPhone();
    else
        noteAppHeard();
}

void Session::enter(Step from, Step to, const AnyEvent &event)
{
    m_step = to;
    m_wentBack = std::holds_alternative<Event::Back>(event) || std::holds_alternative<Event::StartOver>(event)
        || std::holds_alternative<Event::PassRefused>(event);
    m_touchedAtMs = m_clock.monotonicMs();
    dropNotice();
    begin(from, event);
    emit stepChanged();
    announceCountdown();
}

// What goes with the step that was just entered.
void Session::begin(Step from, const AnyEvent &event)
{
    switch (m_step) {
    case Step::Attract:
    case Step::OutOfService:
        return wipe();
    case Step::Who:
    case Step::Name:
        return beginCheck();
    case Step::Identifying:
        return from == Step::Attract ? beginCheck() : void();
    case Step::TypePass:
    case Step::Goodbye:
        return endCheckOfLeaver();
    case Step::Group:
        return beginGroup();
    case Step::Organisation:
        return from == Step::Group ? endGroup() : void();
    case Step::HoldPhone:
        return m_listener.askToHold();
    case Step::GroupPhones:
        m_listener.askToHold();
        return takeHeardPhone();
    case Step::Install:
        m_delegation.codesShown = true;
        return;
    case Step::CheckingOut:
        return from == Step::LostTime ? checkOutFound() : checkOut();
    case Step::Recording:
        return recordAs(from, event);
    case Step::Undoing:
        return beginUndo();
    default:
        return;
    }
}

// Choosing a language or showing a code began it; who leaves is not checked.
void Session::endCheckOfLeaver()
{
    if (m_listener.isChecking())
        m_listener.endCheck(false);
}

void Session::beginCheck()
{
    if (m_rules.entry.policy != EntryPolicy::Off && !m_listener.isChecking())
        m_listener.beginCheck();
}

void Session::wipe()
{
    ++m_number;
    dropNotice();
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
    m_noticeOpened = false;
    m_notedAppHeard = false;
    m_cardDigest.clear();
    m_cardWarnings.clear();
    m_cardRemembered = false;
    m_byBadge = false;
    m_identifying = false;
    m_guessing = false;
    m_delegation = {};
    m_undo.clear();
    m_recorded = {};
    m_together.clear();
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

} // namespace Gatebook
