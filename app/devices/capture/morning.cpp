// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/morning.h"

#include "devices/capture/phoneonair.h"

#include <algorithm>
#include <deque>
#include <queue>

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

struct Later {
    bool operator()(const std::pair<qint64, PhoneOnAir *> &a, const std::pair<qint64, PhoneOnAir *> &b) const { return a.first > b.first; }
};

} // namespace

Result<AppOnAir> AppOnAir::from(const QList<AppSignature> &signatures)
{
    std::optional<AppSignature> android;
    std::optional<AppSignature> ios;
    std::optional<AppSignature> iosBackground;
    for (const AppSignature &one : signatures) {
        if (!one.enabled)
            continue;
        if (one.manufacturer && one.manufacturer->isRollingId && one.service && !android)
            android = one;
        else if (one.service && !one.manufacturer && !ios)
            ios = one;
        else if (one.overflowService && !iosBackground)
            iosBackground = one;
    }
    if (!android || !ios || !iosBackground)
        return Failure{Failure::Reason::NotFound, QStringLiteral("No enabled app signatures for Android, iOS and iOS in the background.")};
    return AppOnAir{*android, *ios, *iosBackground};
}

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

Result<void> writeMorning(
    QIODevice &device, const QList<LobbyVisitor> &visitors, qint64 lengthMs, const AppOnAir &app, quint64 seed, const LobbyAir &air)
{
    SeededDice dice(seed);
    std::deque<PhoneOnAir> phones; // a deque, because the queue points into it
    std::priority_queue<std::pair<qint64, PhoneOnAir *>, std::vector<std::pair<qint64, PhoneOnAir *>>, Later> queue;
    for (const LobbyVisitor &visitor : visitors) {
        PhoneOnAir &phone = phones.emplace_back(visitor, app, air, dice.number());
        if (const auto atUs = phone.nextUs())
            queue.emplace(*atUs, &phone);
    }
    BtsnoopWriter writer(device, BeginUtcUs);
    writer.scan(0, true);
    while (!queue.empty() && writer.result()) {
        const auto [atUs, phone] = queue.top();
        queue.pop();
        if (atUs >= lengthMs * UsPerMs)
            break;
        writer.report(atUs, phone->take());
        if (const auto nextUs = phone->nextUs())
            queue.emplace(*nextUs, phone);
    }
    return writer.result();
}

} // namespace Gatebook
