// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/radioscreen.h"

#include "visit/localtime.h"

#include <utility>

namespace Gatebook {

namespace {

RadioScreen::State stateOf(RadioState state)
{
    switch (state) {
    case RadioState::Works:
        return RadioScreen::Hearing;
    case RadioState::Degraded:
        return RadioScreen::Degraded;
    case RadioState::Unavailable:
        break;
    }
    return RadioScreen::Unavailable;
}

} // namespace

RadioScreen::RadioScreen(const Listener &listener, const Clock &clock, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
    , m_clock(clock)
    , m_timezone(std::move(zone))
{
    connect(&listener, &Listener::radioChanged, this, &RadioScreen::refresh);
    refresh();
}

RadioScreen::Trouble RadioScreen::troubleNow() const
{
    if (m_listener.radioState() == RadioState::Works)
        return NoTrouble;
    if (m_listener.radioState() == RadioState::Degraded)
        return Weak;
    const auto failure = m_listener.radioFailure();
    if (!failure)
        return Starting;
    switch (failure->reason) {
    case Failure::Reason::RadioMissing:
        return NoAdapter;
    case Failure::Reason::RadioOff:
        return SwitchedOff;
    case Failure::Reason::RadioLost:
        return Lost;
    default:
        return BadCapture;
    }
}

void RadioScreen::refresh()
{
    m_state = stateOf(m_listener.radioState());
    m_trouble = troubleNow();
    // The wall clock of then, by the monotonic one: it may have been put right since.
    m_since = clockText(m_clock.utcMs() - (m_clock.monotonicMs() - m_listener.radioSinceMs()), m_timezone);
    const auto failure = m_listener.radioFailure();
    m_detail = failure ? failure->detail : QString();
    emit changed();
}

} // namespace Gatebook
