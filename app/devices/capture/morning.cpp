// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/morning.h"

#include "devices/capture/btsnoopwriter.h"
#include "devices/capture/lobbyonair.h"
#include "devices/capture/seededdice.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr qint64 UsPerMs = 1000;
constexpr qint64 BeginUtcUs = 1605834000000000; // 2020-11-20 08:00 in Ho Chi Minh City; any fixed moment would do

LobbyPhone drawPhone(SeededDice &dice)
{
    // Of a hundred visitors.
    constexpr std::pair<int, LobbyPhone> Shares[] = {{30, LobbyPhone::AndroidBackground}, {17, LobbyPhone::AndroidOpen}, {12, LobbyPhone::IphoneOpen},
        {12, LobbyPhone::IphoneBackground}, {12, LobbyPhone::AndroidNoApp}, {12, LobbyPhone::IphoneNoApp}, {5, LobbyPhone::None}};
    qint64 drawn = dice.between(0, 100);
    for (const auto &[share, phone] : Shares) {
        if (drawn < share)
            return phone;
        drawn -= share;
    }
    return LobbyPhone::None;
}

PhonePlan planOf(LobbyPhone phone)
{
    switch (phone) {
    case LobbyPhone::AndroidOpen:
        return {PhoneSystem::Android, AppState::Open, {}, false, {}, {}};
    case LobbyPhone::AndroidBackground:
        return {PhoneSystem::Android, AppState::Background, {}, false, {}, {}};
    case LobbyPhone::IphoneOpen:
        return {PhoneSystem::Iphone, AppState::Open, {}, false, {}, {}};
    case LobbyPhone::IphoneBackground:
        return {PhoneSystem::Iphone, AppState::Background, {}, false, {}, {}};
    case LobbyPhone::IphoneNoApp:
        return {PhoneSystem::Iphone, AppState::None, {}, false, {}, {}};
    default:
        return {PhoneSystem::Android, AppState::None, {}, false, {}, {}};
    }
}

/// Waits, walks up, stays at the mark, and walks out of hearing.
QList<Waypoint> wayOf(const LobbyVisitor &visitor, double waitMetres)
{
    constexpr double MarkMetres = 0.08;
    constexpr double OutOfHearingMetres = 12;
    constexpr qint64 WalkUpMs = 2000;
    constexpr qint64 WalkOutMs = 6000;
    return {{visitor.arriveMs, waitMetres, 0}, {std::max(visitor.arriveMs + 1, visitor.atMarkMs - WalkUpMs), waitMetres, 0},
        {visitor.atMarkMs, MarkMetres, 0}, {visitor.leaveMs, MarkMetres, 0}, {visitor.leaveMs + WalkOutMs, OutOfHearingMetres, 0}};
}

} // namespace

QList<LobbyVisitor> lobbySchedule(quint64 seed, qint64 lengthMs)
{
    SeededDice dice(seed);
    QList<LobbyVisitor> visitors;
    qint64 arriveMs = dice.between(2000, 10000);
    qint64 markFreeMs = 0;
    while (true) {
        LobbyVisitor one{drawPhone(dice), arriveMs, 0, 0};
        one.atMarkMs = std::max(arriveMs + dice.between(3000, 9000), markFreeMs + dice.between(2000, 5000));
        one.leaveMs = one.atMarkMs + dice.between(25000, 70000);
        if (one.leaveMs >= lengthMs)
            return visitors;
        visitors.append(one);
        markFreeMs = one.leaveMs;
        arriveMs += dice.between(20000, 90000);
    }
}

QList<PhonePlan> plansOf(const QList<LobbyVisitor> &visitors, quint64 seed)
{
    SeededDice dice(seed);
    QList<PhonePlan> out;
    for (const LobbyVisitor &visitor : visitors) {
        const double waitMetres = 2 + 3 * dice.share();
        if (visitor.phone == LobbyPhone::None)
            continue;
        out.append(planOf(visitor.phone));
        out.last().path = wayOf(visitor, waitMetres);
    }
    return out;
}

Result<void> writeCapture(QIODevice &device, const QList<PhonePlan> &phones, qint64 lengthMs, const AppOnAir &app, quint64 seed, const LobbyAir &air,
    std::optional<RadioGap> gap)
{
    LobbyOnAir lobby(phones, app, air, seed);
    BtsnoopWriter writer(device, BeginUtcUs);
    writer.scan(0, true);
    bool on = true;
    const auto turn = [&](qint64 untilUs) {
        if (gap && on && untilUs >= gap->fromMs * UsPerMs)
            writer.scan(gap->fromMs * UsPerMs, on = false);
        if (gap && !on && untilUs >= gap->toMs * UsPerMs) {
            writer.scan(gap->toMs * UsPerMs, on = true);
            gap.reset();
        }
    };
    for (auto next = lobby.next(); next && next->atUs < lengthMs * UsPerMs && writer.result(); next = lobby.next()) {
        turn(next->atUs);
        if (on)
            writer.report(next->atUs, *next->report);
        lobby.advance();
    }
    turn(lengthMs * UsPerMs - 1);
    return writer.result();
}

Result<void> writeMorning(
    QIODevice &device, const QList<LobbyVisitor> &visitors, qint64 lengthMs, const AppOnAir &app, quint64 seed, const LobbyAir &air)
{
    return writeCapture(device, plansOf(visitors, seed), lengthMs, app, seed, air);
}

} // namespace Gatebook
