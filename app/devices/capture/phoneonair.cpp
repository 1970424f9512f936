// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/phoneonair.h"

#include "devices/capture/adpayload.h"

#include <algorithm>
#include <cmath>

namespace Gatebook {

namespace {

constexpr qint64 UsPerMs = 1000;
constexpr qint64 WalkUpMs = 2000;
constexpr qint64 WalkOutMs = 6000;
constexpr qint64 QuarterHourMs = 900000;  // a rolling ID's life, and an iPhone's address's
constexpr qint64 JitterUs = 10 * UsPerMs; // advDelay (Core 5.3, Vol 6 Part B §4.4.2.2.1)
constexpr double OutOfHearingMetres = 12;
constexpr double MinMetres = 0.03;
constexpr int RollingIdBytes = 12;

} // namespace

PhoneOnAir::PhoneOnAir(const LobbyVisitor &visitor, const AppOnAir &app, const LobbyAir &air, quint64 seed)
    : m_visitor(visitor)
    , m_app(app)
    , m_air(air)
    , m_dice(seed)
    , m_habit(habitOf(visitor.phone))
    , m_offsetDb(m_dice.normal(air.modelSigmaDb))
    , m_waitMetres(2 + 3 * m_dice.share())
    , m_nowUs(visitor.arriveMs * UsPerMs)
{
    m_idUntilUs = m_nowUs + m_dice.between(0, QuarterHourMs * UsPerMs);
    m_id = m_dice.bytes(RollingIdBytes);
    const qint64 lowMs = m_habit.anyPhase ? -m_habit.offMs : m_habit.onMs;
    m_onUntilUs = m_nowUs + m_dice.between(lowMs * UsPerMs, m_habit.onMs * UsPerMs);
    restart();
    m_next = visitor.phone != LobbyPhone::None;
    if (m_next)
        advance();
}

PhoneOnAir::Habit PhoneOnAir::habitOf(LobbyPhone phone)
{
    switch (phone) {
    case LobbyPhone::AndroidOpen:
        return {100, 150000, 5000, false};
    case LobbyPhone::AndroidBackground:
        return {100, 15000, 15000, true};
    case LobbyPhone::IphoneOpen:
        return {100, QuarterHourMs, 0, true};
    case LobbyPhone::IphoneBackground:
        return {200, QuarterHourMs, 0, true};
    case LobbyPhone::AndroidNoApp:
        return {250, QuarterHourMs, 0, true};
    case LobbyPhone::IphoneNoApp:
        return {300, QuarterHourMs, 0, true};
    case LobbyPhone::None:
        break;
    }
    return {};
}

AdvertisingReport PhoneOnAir::take()
{
    AdvertisingReport report = m_report;
    advance();
    return report;
}

void PhoneOnAir::advance()
{
    const qint64 endUs = (m_visitor.leaveMs + WalkOutMs) * UsPerMs;
    while (m_next) {
        m_nowUs += m_habit.intervalMs * UsPerMs + m_dice.between(0, JitterUs);
        if (m_nowUs >= m_onUntilUs) {
            m_nowUs = std::max(m_nowUs, m_onUntilUs + m_habit.offMs * UsPerMs);
            m_onUntilUs += (m_habit.offMs + m_habit.onMs) * UsPerMs;
            restart();
        }
        m_next = m_nowUs < endUs;
        const int level = drawLevel();
        if (m_dice.share() < m_air.reception && level >= m_air.floorDbm) {
            m_report.levelDbm = level;
            return;
        }
    }
}

// A new address; and the new rolling ID, if its time has come: a phone changes it only here.
void PhoneOnAir::restart()
{
    constexpr quint64 RandomAddress = Q_UINT64_C(1) << 48;
    constexpr quint64 Resolvable = Q_UINT64_C(0x40) << 40; // the two top bits of a resolvable private address are 01
    m_report.sender = RandomAddress | Resolvable | (m_dice.number() & Q_UINT64_C(0x3FFFFFFFFFFF));
    if (m_nowUs >= m_idUntilUs) {
        m_id = m_dice.bytes(RollingIdBytes);
        m_idUntilUs += QuarterHourMs * UsPerMs;
    }
    m_report.payload = payload();
}

QByteArray PhoneOnAir::payload()
{
    switch (m_visitor.phone) {
    case LobbyPhone::AndroidOpen:
    case LobbyPhone::AndroidBackground:
        return appPayload(m_app.android, m_id);
    case LobbyPhone::IphoneOpen:
        return appPayload(m_app.ios, {});
    case LobbyPhone::IphoneBackground:
        return appPayload(m_app.iosBackground, {});
    case LobbyPhone::AndroidNoApp:
        return exposurePayload(m_dice.bytes(20));
    case LobbyPhone::IphoneNoApp:
        return nearbyPayload(m_dice.bytes(3));
    case LobbyPhone::None:
        break;
    }
    return {};
}

double PhoneOnAir::metres() const
{
    const qint64 nowMs = m_nowUs / UsPerMs;
    if (nowMs > m_visitor.leaveMs) {
        const double walked = static_cast<double>(nowMs - m_visitor.leaveMs) / WalkOutMs;
        return m_air.markMetres + walked * OutOfHearingMetres;
    }
    const double toWalk = std::clamp(static_cast<double>(m_visitor.atMarkMs - nowMs) / WalkUpMs, 0.0, 1.0);
    return m_air.markMetres + toWalk * m_waitMetres;
}

bool PhoneOnAir::isWalking() const
{
    const qint64 nowMs = m_nowUs / UsPerMs;
    return nowMs > m_visitor.leaveMs || (nowMs < m_visitor.atMarkMs && nowMs > m_visitor.atMarkMs - WalkUpMs);
}

int PhoneOnAir::drawLevel()
{
    const bool iphone
        = m_visitor.phone == LobbyPhone::IphoneOpen || m_visitor.phone == LobbyPhone::IphoneBackground || m_visitor.phone == LobbyPhone::IphoneNoApp;
    const double atOneMetre = iphone ? m_air.iphoneAtOneMetreDbm : m_air.androidAtOneMetreDbm;
    const double loss = 10 * m_air.pathLossExponent * std::log10(std::max(MinMetres, metres()));
    const double fading = m_dice.normal(isWalking() ? m_air.movingSigmaDb : m_air.stillSigmaDb);
    return static_cast<int>(std::lround(std::clamp(atOneMetre + m_offsetDb - loss + fading, -126.0, -1.0)));
}

} // namespace Gatebook
