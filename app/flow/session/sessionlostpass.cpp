// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a visitor without a pass.
#include "flow/session/session.h"

#include "flow/checkout/checkoutdesk.h"

namespace Gatebook {

namespace {

bool isLostStep(Step step)
{
    return step == Step::LostName || step == Step::LostHost || step == Step::LostTime;
}

} // namespace

void Session::setLostPassClues(const LostPassClues &clues)
{
    touched();
    if (clues == m_lostClues || !isLostStep(m_step))
        return;
    m_lostClues = clues;
    m_lostAnswer.reset();
    emit contextChanged();
}

void Session::findLostPass()
{
    touched();
    if (m_step != Step::LostTime || passSlowdownMs() > 0)
        return;
    m_lostAsked = m_lostClues;
    ask(
        [clues = m_lostClues](VisitBook &book) -> Result<LostPassAnswer> {
            const auto inside = book.visitsIn(VisitState::Inside);
            return inside ? Result<LostPassAnswer>(Gatebook::findLostPass(*inside, clues)) : inside.failure();
        },
        &Session::lostPassAsked);
}

void Session::lostPassAsked(const Result<LostPassAnswer> &outcome)
{
    if (!outcome)
        return bookLost(outcome.failure());
    if (m_step != Step::LostTime || m_lostAsked != m_lostClues)
        return; // the visitor went on meanwhile
    m_lostAnswer = *outcome;
    if (outcome->kind == LostPassAnswer::Nobody || outcome->kind == LostPassAnswer::Ambiguous)
        countWrongTry();
    emit contextChanged();
    announceCountdown();
}

void Session::checkOutFound()
{
    ask([visit = m_lostAnswer->visit, nowMs = m_clock.utcMs(), quality = m_clockWatch.quality(), who = actor()](
            VisitBook &book) { return checkOutById(book, visit, ExitSource::Kiosk, nowMs, quality, who); },
        &Session::checkingOutEnded);
}

// Typed codes and lost passes are counted together: who guesses does both.
void Session::countWrongTry()
{
    ++m_wrongPasses;
    m_wrongPassAtMs = m_clock.monotonicMs();
}

} // namespace Gatebook
