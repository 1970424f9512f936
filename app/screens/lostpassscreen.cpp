// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/lostpassscreen.h"

#include "visit/localtime.h"

namespace Gatebook {

LostPassScreen::LostPassScreen(Session &session, const Clock &clock, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_timezone(std::move(zone))
{
    connect(&session, &Session::contextChanged, this, &LostPassScreen::changed);
    connect(&session, &Session::stepChanged, this, &LostPassScreen::followStep);
}

// A time stands there from the first: half an hour ago, or what was said before.
void LostPassScreen::followStep()
{
    if (m_session.step() == Step::LostTime && !m_session.lostPassClues().arrivedAtMs)
        setTime((m_clock.utcMs() / StepMs - 1) * StepMs);
}

QString LostPassScreen::timeText() const
{
    const auto at = m_session.lostPassClues().arrivedAtMs;
    return at ? clockText(*at, m_timezone) : QString();
}

bool LostPassScreen::canBeLater() const
{
    const auto at = m_session.lostPassClues().arrivedAtMs;
    return at && *at + StepMs <= m_clock.utcMs();
}

LostPassScreen::Finding LostPassScreen::finding() const
{
    const auto &answer = m_session.lostPassAnswer();
    if (!answer)
        return NotAsked;
    return answer->kind == LostPassAnswer::One ? One : NotFound;
}

QString LostPassScreen::maskedName() const
{
    return finding() == One ? m_session.lostPassAnswer()->maskedName : QString();
}

QString LostPassScreen::foundHost() const
{
    return finding() == One ? m_session.lostPassAnswer()->host : QString();
}

QString LostPassScreen::foundTime() const
{
    return finding() == One ? clockText(m_session.lostPassAnswer()->arrivedAtMs, m_timezone) : QString();
}

void LostPassScreen::setName(const QString &name)
{
    LostPassClues clues = m_session.lostPassClues();
    clues.name = name;
    m_session.setLostPassClues(clues);
}

void LostPassScreen::setHost(const QString &host)
{
    LostPassClues clues = m_session.lostPassClues();
    clues.host = host;
    m_session.setLostPassClues(clues);
}

void LostPassScreen::moveTime(qint64 ms)
{
    const auto at = m_session.lostPassClues().arrivedAtMs;
    if (at && (ms < 0 || canBeLater()))
        setTime(*at + ms);
}

void LostPassScreen::setTime(qint64 utcMs)
{
    LostPassClues clues = m_session.lostPassClues();
    clues.arrivedAtMs = utcMs;
    m_session.setLostPassClues(clues);
}

} // namespace Gatebook
