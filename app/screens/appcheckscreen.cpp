// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/appcheckscreen.h"

namespace Gatebook {

// QML sees the guidance by number.
static_assert(int(AppCheckScreen::NoHelp) == int(Guidance::None) && int(AppCheckScreen::HoldAgain) == int(Guidance::HoldAgain));

namespace {

constexpr int Near = 5;

bool isArrivalRecorded(Step step)
{
    return step == Step::Welcome || step == Step::SeeReception;
}

/// Of people who come together: what is said of one phone would not be true of them all.
bool isGroupCheck(Step step)
{
    return step == Step::GroupPhones || step == Step::Install || step == Step::Confirmed || step == Step::Recording;
}

bool isLeaving(Step step)
{
    return step == Step::TypePass || step == Step::CheckingOut || step == Step::Goodbye;
}

} // namespace

AppCheckScreen::AppCheckScreen(const Session &session, const Listener &listener, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_listener(listener)
{
    connect(&session, &Session::stepChanged, this, &AppCheckScreen::refresh);
    connect(&session, &Session::contextChanged, this, &AppCheckScreen::refresh);
    connect(&listener, &Listener::verdictChanged, this, &AppCheckScreen::refresh);
    connect(&listener, &Listener::nearnessChanged, this, &AppCheckScreen::refresh);
    connect(&listener, &Listener::guidanceChanged, this, &AppCheckScreen::refresh);
    connect(&listener, &Listener::radioChanged, this, &AppCheckScreen::refresh);
    refresh();
}

bool AppCheckScreen::isWanted() const
{
    return m_session.rules().entry.policy != EntryPolicy::Off;
}

AppCheckScreen::State AppCheckScreen::stateNow() const
{
    const AppVerdict verdict = isArrivalRecorded(m_session.step()) ? m_session.recorded().app.verdict : m_listener.verdict();
    if (verdict == AppVerdict::Confirmed && m_session.step() != Step::Attract)
        return Confirmed;
    if (!m_listener.radioWorks() || verdict == AppVerdict::Unavailable)
        return Unavailable;
    if (m_session.delegation().isGroup() && isGroupCheck(m_session.step()))
        return m_session.delegation().missingPhones() > 0 ? Listening : Confirmed;
    if (m_session.step() == Step::Attract || isLeaving(m_session.step()) || !m_listener.isChecking())
        return Resting;
    if (verdict == AppVerdict::NotHeard)
        return NotHeard;
    return verdict == AppVerdict::Listening || verdict == AppVerdict::Possible ? Listening : Resting;
}

void AppCheckScreen::refresh()
{
    const State state = isWanted() ? stateNow() : Resting;
    const double nearness = state == Confirmed ? Near : m_listener.nearness();
    const Help help = static_cast<Help>(m_listener.guidance());
    if (state == m_state && nearness == m_nearness && help == m_help)
        return;
    m_state = state;
    m_nearness = nearness;
    m_level = state == Confirmed ? Near : m_listener.nearnessLevel();
    m_help = help;
    emit changed();
}

} // namespace Gatebook
