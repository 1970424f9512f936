// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/lobbyonair.h"

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr qint64 PacketUs = 376; // of 31 bytes on the air
constexpr int CaptureDb = 8;     // a packet this much stronger is understood in spite of another
constexpr qint64 UsPerMs = 1000;
constexpr qint64 QuarterHourMs = 900000;

} // namespace

LobbyOnAir::LobbyOnAir(const QList<PhonePlan> &phones, const AppOnAir &app, const LobbyAir &air, quint64 seed)
    : m_air(air)
{
    SeededDice dice(seed);
    const qint64 quarterMs = dice.between(0, QuarterHourMs);
    for (qsizetype i = 0; i < phones.size(); ++i) {
        PhonePlan plan = phones[i];
        if (!plan.offsetDb)
            plan.offsetDb = dice.normal(air.modelSigmaDb);
        m_senders.emplace_back(plan, PhoneOnAir::Sends::App, app, air, quarterMs, dice.number());
        m_phoneOf.push_back(i);
        if (!plan.beacon || !app.beacon)
            continue;
        m_senders.emplace_back(plan, PhoneOnAir::Sends::Beacon, app, air, quarterMs, dice.number());
        m_phoneOf.push_back(i);
    }
    for (std::size_t i = 0; i < m_senders.size(); ++i)
        queue(i);
    settle();
}

std::optional<LobbyOnAir::Next> LobbyOnAir::next() const
{
    if (m_due.empty())
        return std::nullopt;
    const PhoneOnAir &sender = m_senders[m_due.front().sender];
    return Next{m_due.front().atUs, m_phoneOf[m_due.front().sender], &sender.report(), &sender.data()};
}

void LobbyOnAir::advance()
{
    if (m_air.deduplicateMs > 0)
        m_reportedUs[m_senders[m_due.front().sender].report().sender] = m_due.front().atUs;
    drop();
    settle();
}

void LobbyOnAir::queue(std::size_t sender)
{
    const auto atUs = m_senders[sender].nextUs();
    if (!atUs)
        return;
    m_due.push_back({*atUs, sender});
    std::push_heap(m_due.begin(), m_due.end());
}

void LobbyOnAir::requeue()
{
    m_due.clear();
    for (std::size_t i = 0; i < m_senders.size(); ++i)
        queue(i);
    settle();
}

void LobbyOnAir::drop()
{
    const std::size_t sender = m_due.front().sender;
    std::pop_heap(m_due.begin(), m_due.end());
    m_due.pop_back();
    m_senders[sender].advance();
    queue(sender);
}

/// Drops what the radio does not report, until the next is one that it does.
void LobbyOnAir::settle()
{
    while (!m_due.empty() && (collides() || isRepeated()))
        drop();
}

/// Whether the next report is lost to the one after it, or was to the one before.
bool LobbyOnAir::collides()
{
    const bool wasHit = std::exchange(m_spoilt, false);
    if (m_due.size() < 2)
        return wasHit;
    const auto after = m_due.size() > 2 && m_due[1] < m_due[2] ? 2U : 1U;
    if (m_due[after].atUs - m_due.front().atUs >= PacketUs)
        return wasHit;
    const int louderDb = *m_senders[m_due.front().sender].report().levelDbm - *m_senders[m_due[after].sender].report().levelDbm;
    m_spoilt = louderDb > -CaptureDb;
    return wasHit || louderDb < CaptureDb;
}

bool LobbyOnAir::isRepeated()
{
    if (m_air.deduplicateMs <= 0)
        return false;
    const auto found = m_reportedUs.find(m_senders[m_due.front().sender].report().sender);
    return found != m_reportedUs.end() && m_due.front().atUs - found->second < m_air.deduplicateMs * UsPerMs;
}

void LobbyOnAir::goAnotherWay(qsizetype index, qint64 atMs, const QList<Waypoint> &path)
{
    for (std::size_t i = 0; i < m_senders.size(); ++i) {
        if (m_phoneOf[i] == index)
            m_senders[i].goAnotherWay(atMs, path);
    }
    requeue();
}

void LobbyOnAir::openApp(qsizetype index, qint64 atMs)
{
    for (std::size_t i = 0; i < m_senders.size(); ++i) {
        if (m_phoneOf[i] == index)
            m_senders[i].openApp(atMs);
    }
    requeue();
}

} // namespace Gatebook
