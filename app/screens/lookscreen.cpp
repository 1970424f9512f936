// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/lookscreen.h"

#include "flow/session/pace.h"
#include "visit/localtime.h"

#include <array>

namespace Gatebook {

namespace {

// Once around the middle, and back to it.
constexpr std::array<std::array<int, 2>, 9> Places{{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}, {1, -1}}};

} // namespace

LookScreen::LookScreen(ScreenLook look, const Session &session, const Clock &clock, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_look(look)
    , m_session(session)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_beganAtMs(clock.monotonicMs())
{
    connect(&session, &Session::stepChanged, this, &LookScreen::tick);
    tick();
}

void LookScreen::tick()
{
    if (paceOf(m_session.step()) != Pace::Resting)
        return moveTo({});
    const bool isDarkHour = m_look.colours == ScreenLook::Colours::ByHour && m_look.darkHours.contains(minuteOfDay(m_clock.utcMs(), m_zone));
    if (const bool dark = isDarkHour || m_look.colours == ScreenLook::Colours::Dark; dark != m_dark) {
        m_dark = dark;
        emit darkChanged();
    }
    const auto turn = static_cast<size_t>((m_clock.monotonicMs() - m_beganAtMs) / ShiftEveryMs);
    const auto &[x, y] = Places.at(turn % Places.size());
    moveTo({x, y});
}

void LookScreen::moveTo(QPoint place)
{
    if (place == m_shift)
        return;
    m_shift = place;
    emit shiftChanged();
}

} // namespace Gatebook
