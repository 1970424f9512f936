// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/phoneonair.h"

#include "devices/capture/adpayload.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Gatebook {

namespace {

constexpr qint64 UsPerMs = 1000;
constexpr qint64 QuarterHourMs = 900000;  // a rolling ID's life, and an iPhone's address's
constexpr qint64 JitterUs = 10 * UsPerMs; // advDelay (Core 5.3, Vol 6 Part B §4.4.2.2.1)
constexpr double PacketUs = 376;          // of 31 bytes on the air
constexpr double UsPerSecond = 1e6;
constexpr double MinMetres = 0.03;
constexpr double MovingMetresPerSecond = 0.15;
constexpr int RollingIdBytes = 12;

} // namespace

PhoneOnAir::PhoneOnAir(PhonePlan plan, Sends sends, const AppOnAir &app, const LobbyAir &air, qint64 quarterMs, quint64 seed)
    : m_plan(std::move(plan))
    , m_sends(sends)
    , m_app(app)
    , m_air(air)
    , m_dice(seed)
    , m_offsetDb(m_plan.offsetDb ? *m_plan.offsetDb : m_dice.normal(air.modelSigmaDb))
    , m_slowDb(m_dice.normal(air.fadingSigmaDb) * std::sqrt(0.5))
    , m_nowUs(m_plan.path.constFirst().atMs * UsPerMs)
    , m_idUntilUs(quarterMs * UsPerMs)
    , m_id(m_dice.bytes(RollingIdBytes))
{
    if (m_plan.system == PhoneSystem::Iphone) // its address has a quarter of an hour of its own
        m_idUntilUs = m_nowUs + m_dice.between(0, QuarterHourMs * UsPerMs);
    m_slowUs = m_nowUs;
    beginPhase();
    advance();
}

PhoneOnAir::Habit PhoneOnAir::habit() const
{
    const bool iphone = m_plan.system == PhoneSystem::Iphone;
    const bool hasApp = m_state != AppState::None;
    if (m_sends == Sends::Beacon) // with every second broadcast in the background
        return m_state == AppState::Open ? Habit{1000, 150000, 5000} : Habit{1000, 15000, 45000};
    if (iphone || !hasApp)
        return {hasApp ? (m_state == AppState::Open ? 100 : 200) : 280, QuarterHourMs, 0};
    switch (m_state) {
    case AppState::Open:
        return {100, 150000, 5000};
    case AppState::Dozing:
        return {100, 15000, 60000, 300000};
    default:
        return {100, 15000, 15000};
    }
}

/// The rhythm began long before the lobby: anywhere in it.
void PhoneOnAir::beginPhase()
{
    m_state = m_plan.opensAppMs && m_nowUs >= *m_plan.opensAppMs * UsPerMs ? AppState::Open : m_plan.app;
    const Habit mine = habit();
    const qint64 pause = pauseUs(mine);
    const qint64 into = m_dice.between(0, mine.onMs * UsPerMs + pause);
    m_onUntilUs = m_nowUs + into - pause;
    restart();
}

qint64 PhoneOnAir::pauseUs(const Habit &habit)
{
    return (habit.offMostMs > habit.offMs ? m_dice.between(habit.offMs, habit.offMostMs) : habit.offMs) * UsPerMs;
}

void PhoneOnAir::advance()
{
    const double collides = -2 * m_air.othersPerSecond * PacketUs / UsPerSecond;
    const double heard = m_air.reception * std::exp(collides);
    while (m_next && step()) {
        const int level = drawLevel();
        if (m_dice.share() < heard && level >= m_air.floorDbm) {
            m_report.levelDbm = level;
            return;
        }
    }
}

/// On to the next advertisement sent; false when the phone is gone.
bool PhoneOnAir::step()
{
    const Habit mine = habit();
    const qint64 lastUs = m_nowUs;
    m_nowUs += mine.intervalMs * UsPerMs + m_dice.between(0, JitterUs);
    const bool pauses = m_nowUs >= m_onUntilUs;
    if (pauses)
        m_nowUs = std::max(m_nowUs, m_onUntilUs + pauseUs(mine));
    if (m_state != AppState::Open && m_plan.opensAppMs && m_nowUs >= *m_plan.opensAppMs * UsPerMs) {
        m_nowUs = std::max(lastUs, *m_plan.opensAppMs * UsPerMs);
        open();
    } else if (pauses) {
        m_onUntilUs = m_nowUs + mine.onMs * UsPerMs;
        restart();
    }
    m_next = m_nowUs < m_plan.path.constLast().atMs * UsPerMs && !(m_sends == Sends::Beacon && m_state == AppState::None);
    return m_next;
}

void PhoneOnAir::open()
{
    m_state = AppState::Open;
    m_onUntilUs = m_nowUs + habit().onMs * UsPerMs;
    restart();
}

// A new address, except that an iPhone keeps its own for a quarter of an hour; and the new rolling ID, if its time has come: a phone changes it only
// here.
void PhoneOnAir::restart()
{
    constexpr quint64 RandomAddress = Q_UINT64_C(1) << 48;
    constexpr quint64 Resolvable = Q_UINT64_C(0x40) << 40; // the two top bits of a resolvable private address are 01
    const bool isTime = m_nowUs >= m_idUntilUs;
    if (m_plan.system == PhoneSystem::Android || isTime || m_report.sender == 0)
        m_report.sender = RandomAddress | Resolvable | (m_dice.number() & Q_UINT64_C(0x3FFFFFFFFFFF));
    if (isTime) {
        m_id = m_dice.bytes(RollingIdBytes);
        m_idUntilUs += QuarterHourMs * UsPerMs;
    }
    if (m_plan.system == PhoneSystem::Iphone)
        m_onUntilUs = std::min(m_onUntilUs, m_idUntilUs);
    m_report.payload = payload();
    m_data = parseAdvertisingData(m_report.payload);
}

QByteArray PhoneOnAir::payload()
{
    if (m_sends == Sends::Beacon)
        return appPayload(*m_app.beacon, QByteArray(1, '\xC5'));
    if (m_state != AppState::None)
        return appAdvertisement();
    return m_plan.system == PhoneSystem::Iphone ? nearbyPayload(m_dice.bytes(3)) : exposurePayload(m_dice.bytes(20));
}

QByteArray PhoneOnAir::appAdvertisement() const
{
    if (m_plan.system == PhoneSystem::Android)
        return appPayload(m_app.android, m_id);
    return appPayload(m_state == AppState::Open ? m_app.ios : m_app.iosBackground, {});
}

Waypoint PhoneOnAir::position(double atMs) const
{
    const auto after
        = std::find_if(m_plan.path.cbegin(), m_plan.path.cend(), [&](const Waypoint &one) { return static_cast<double>(one.atMs) > atMs; });
    if (after == m_plan.path.cend())
        return m_plan.path.constLast();
    if (after == m_plan.path.cbegin())
        return *after;
    const Waypoint &before = *std::prev(after);
    const double share = (atMs - static_cast<double>(before.atMs)) / static_cast<double>(after->atMs - before.atMs);
    return {
        static_cast<qint64>(atMs), before.metres + share * (after->metres - before.metres), before.bodyDb + share * (after->bodyDb - before.bodyDb)};
}

bool PhoneOnAir::isMoving() const
{
    const qint64 nowMs = m_nowUs / UsPerMs;
    const auto after = std::find_if(m_plan.path.cbegin(), m_plan.path.cend(), [&](const Waypoint &one) { return one.atMs > nowMs; });
    if (after == m_plan.path.cend() || after == m_plan.path.cbegin())
        return false;
    const double seconds = static_cast<double>(after->atMs - std::prev(after)->atMs) / 1000;
    return std::abs(after->metres - std::prev(after)->metres) > MovingMetresPerSecond * seconds;
}

int PhoneOnAir::drawLevel()
{
    const double half = m_air.fadingSigmaDb * std::sqrt(0.5);
    const double kept = std::exp(-static_cast<double>(m_nowUs - m_slowUs) / UsPerMs / m_air.fadingMs);
    m_slowDb = kept * m_slowDb + std::sqrt(1 - kept * kept) * m_dice.normal(half);
    m_slowUs = m_nowUs;
    const bool strong = m_plan.system == PhoneSystem::Iphone || m_sends == Sends::Beacon;
    const Waypoint here = position(static_cast<double>(m_nowUs) / UsPerMs);
    const double atOneMetre = strong ? m_air.iphoneAtOneMetreDbm : m_air.androidAtOneMetreDbm;
    const double loss = 10 * m_air.pathLossExponent * std::log10(std::max(MinMetres, here.metres)) + here.bodyDb;
    const double fresh = m_dice.normal(half) + (isMoving() ? m_dice.normal(m_air.movingSigmaDb) : 0);
    return static_cast<int>(std::lround(std::clamp(atOneMetre + m_offsetDb - loss + m_slowDb + fresh, -126.0, -1.0)));
}

void PhoneOnAir::goAnotherWay(qint64 atMs, const QList<Waypoint> &path)
{
    const Waypoint here = position(static_cast<double>(atMs));
    m_plan.path.removeIf([&](const Waypoint &one) { return one.atMs >= atMs; });
    m_plan.path.append({atMs, here.metres, here.bodyDb});
    m_plan.path.append(path);
    m_report.levelDbm = drawLevel(); // the next report is of the new way
}

void PhoneOnAir::openApp(qint64 atMs)
{
    m_plan.opensAppMs = atMs;
    if (m_state == AppState::Open || m_nowUs <= atMs * UsPerMs)
        return;
    m_nowUs = atMs * UsPerMs;
    m_slowUs = std::min(m_slowUs, m_nowUs);
    open();
    advance();
}

} // namespace Gatebook
