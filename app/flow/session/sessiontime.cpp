// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that the passing of time drives.
#include "flow/session/session.h"

#include "flow/session/pace.h"
#include "flow/staff/letindesk.h"

namespace Gatebook {

qint64 Session::idleMs() const
{
    return m_clock.monotonicMs() - m_touchedAtMs;
}

qint64 Session::warningAfterMs() const
{
    return m_step == Step::Install || m_noticeOpen ? m_rules.installWarningAfterMs : m_rules.idleWarningAfterMs;
}

// Someone chose a language at the gate, or read the notice, and went away.
bool Session::isMarked() const
{
    return m_noticeOpened || m_language != m_rules.defaultLanguage || m_listener.isChecking();
}

bool Session::isIdleWarning() const
{
    return paceOf(m_step) == Pace::Asking && idleMs() >= warningAfterMs();
}

qint64 Session::resultShownMs() const
{
    return canUndo() ? std::max(UndoShownMs, m_rules.resultShownMs) : m_rules.resultShownMs;
}

qint64 Session::countdownMs() const
{
    if (paceOf(m_step) == Pace::Showing)
        return std::max<qint64>(0, resultShownMs() - idleMs());
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
    if (pace == Pace::Resting && isMarked() && idleMs() >= warningAfterMs())
        wipe();
    else if ((pace == Pace::Asking && idleMs() >= warningAfterMs() + m_rules.idleWipeAfterMs)
        || (pace == Pace::Showing && idleMs() >= resultShownMs()))
        handle(Event::TimedOut());
    else if (pace == Pace::Passing && idleMs() >= m_rules.greenShownMs)
        handle(Event::Acknowledged());
    if (m_scanHint != ScanHint::None && m_clock.monotonicMs() - m_hintAtMs >= HintShownMs)
        hint(ScanHint::None);
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
