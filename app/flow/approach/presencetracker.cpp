// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/presencetracker.h"

#include <QtCore/QHashFunctions>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace Gatebook {

namespace {

/// Bounds the work and memory that one talkative sender can cause. Three channels at 100 ms give 60 samples in the default window.
constexpr std::size_t MostSamples = 128;

/// The median, rounded down: then it is at or above a whole threshold exactly when the true median is.
template <typename Window> int medianOf(const Window &window)
{
    std::array<int, MostSamples> levels{};
    const auto end = std::transform(window.cbegin(), window.cend(), levels.begin(), [](const auto &sample) { return sample.levelDbm; });
    const auto middle = levels.begin() + static_cast<std::ptrdiff_t>(window.size() / 2);
    std::nth_element(levels.begin(), middle, end);
    if (window.size() % 2 == 1)
        return *middle;
    const int other = *std::max_element(levels.begin(), middle);
    return static_cast<int>(std::floor((*middle + other) / 2.0));
}

} // namespace

PresenceTracker::PresenceTracker(QList<AppSignature> signatures, PresenceRules rules, quint64 salt)
    : m_signatures(std::move(signatures))
    , m_rules(rules)
    , m_salt(salt)
{
}

std::optional<Sighting> PresenceTracker::heard(const Advertisement &advertisement)
{
    const AppSignature *signature = signatureOf(advertisement.data);
    if (!signature)
        return std::nullopt;
    const qint64 nowMs = advertisement.heardMs;
    forgetUnheard(nowMs);
    Phone &phone = phoneFor(hashOf(*signature, advertisement), *signature, nowMs);
    const bool usable = isUsableLevel(advertisement.levelDbm);
    settle(phone, nowMs);
    if (usable) {
        addSample(phone, {nowMs, *advertisement.levelDbm});
        decide(phone, nowMs, true);
        phone.lastDbm = phone.presence.levelDbm ? phone.presence.levelDbm : phone.lastDbm;
        if (!phone.isSettled && phone.presence.levelDbm)
            mergeWithVanished(phone);
    }
    return Sighting{
        phone.presence.phone, signature->name, signature->certainty, advertisement.levelDbm, usable && phone.presence.near, advertisement.heardMs};
}

void PresenceTracker::advance(qint64 nowMs)
{
    forgetUnheard(nowMs);
    for (Phone &phone : m_phones)
        settle(phone, nowMs);
}

std::vector<Presence> PresenceTracker::presences() const
{
    std::vector<Presence> out;
    out.reserve(m_phones.size());
    for (const Phone &phone : m_phones)
        out.push_back(phone.presence);
    return out;
}

std::optional<Presence> PresenceTracker::presence(PhoneKey phone) const
{
    const auto found = m_byKey.find(static_cast<quint64>(phone));
    return found == m_byKey.end() ? std::nullopt : std::optional(found->second->presence);
}

const AppSignature *PresenceTracker::signatureOf(const AdvertisingData &data) const
{
    // Most of what is heard in a lobby carries neither, and is done with here.
    if (data.services.isEmpty() && data.manufacturers.isEmpty())
        return nullptr;
    const auto found = std::find_if(
        m_signatures.cbegin(), m_signatures.cend(), [&](const AppSignature &signature) { return signature.enabled && matches(signature, data); });
    return found == m_signatures.cend() ? nullptr : &*found;
}

quint64 PresenceTracker::hashOf(const AppSignature &signature, const Advertisement &advertisement) const
{
    if (const auto id = rollingId(signature, advertisement.data))
        return qHash(*id, static_cast<size_t>(m_salt));
    std::array<char, sizeof(quint64)> sender{};
    std::memcpy(sender.data(), &advertisement.sender, sizeof(quint64));
    return qHash(QByteArrayView(sender.data(), sender.size()), static_cast<size_t>(m_salt));
}

PresenceTracker::Phone &PresenceTracker::appeared(quint64 hash, const AppSignature &signature, qint64 nowMs)
{
    if (!m_phones.empty() && m_phones.size() >= static_cast<std::size_t>(m_rules.mostPhones))
        forget(m_phones.begin());
    // The key was lent to another phone, which was taken for this one. As this one is heard again, it was not.
    if (const auto borrowed = m_byKey.find(hash); borrowed != m_byKey.end()) {
        Phone &other = *borrowed->second;
        other.presence.phone = PhoneKey{other.hash};
        m_byKey[other.hash] = borrowed->second;
    }
    m_phones.emplace_back();
    Phone &phone = m_phones.back();
    phone.presence = {PhoneKey{hash}, signature.name, signature.certainty, {}, signature.nearDbm, false, nowMs, nowMs};
    phone.hash = hash;
    phone.appearedMs = nowMs;
    phone.hasRollingId = signature.manufacturer && signature.manufacturer->isRollingId;
    m_byHash[hash] = std::prev(m_phones.end());
    m_byKey[hash] = std::prev(m_phones.end());
    return phone;
}

bool PresenceTracker::isSuccessor(const Phone &phone, const Phone &vanished) const
{
    const qint64 mostMs = phone.hasRollingId ? m_rules.mergeIdMs : m_rules.mergeAddressMs;
    const qint64 silentMs = phone.appearedMs - vanished.presence.lastHeardMs;
    return vanished.presence.signature == phone.presence.signature && silentMs > 0 && silentMs <= mostMs && vanished.lastDbm
        && std::abs(*vanished.lastDbm - *phone.presence.levelDbm) <= m_rules.mergeDb;
}

/// Two that fit are one too many: nothing is guessed.
void PresenceTracker::mergeWithVanished(Phone &phone)
{
    phone.isSettled = true;
    const auto fits = [&](const Phone &one) { return isSuccessor(phone, one); };
    const auto vanished = std::find_if(m_phones.begin(), m_phones.end(), fits);
    if (vanished == m_phones.end() || std::find_if(std::next(vanished), m_phones.end(), fits) != m_phones.end())
        return;
    const PhoneKey key = vanished->presence.phone;
    phone.presence.sinceMs = vanished->presence.sinceMs;
    forget(vanished);
    m_byKey.erase(static_cast<quint64>(phone.presence.phone));
    phone.presence.phone = key;
    m_byKey[static_cast<quint64>(key)] = m_byHash[phone.hash];
}

void PresenceTracker::forget(Phones::iterator phone)
{
    m_byHash.erase(phone->hash);
    m_byKey.erase(static_cast<quint64>(phone->presence.phone));
    m_phones.erase(phone);
}

PresenceTracker::Phone &PresenceTracker::phoneFor(quint64 hash, const AppSignature &signature, qint64 nowMs)
{
    const auto found = m_byHash.find(hash);
    if (found == m_byHash.end())
        return appeared(hash, signature, nowMs);
    Phone &phone = *found->second;
    m_phones.splice(m_phones.end(), m_phones, found->second);
    if (phone.presence.nearDbm != signature.nearDbm) {
        // Another advertiser of the same phone, of another power: their levels do not compare.
        phone.window.clear();
        phone.aboveSinceMs.reset();
        phone.belowSinceMs.reset();
        phone.lastDbm.reset();
        phone.presence.levelDbm.reset();
        phone.presence.near = false;
    }
    phone.presence.signature = signature.name;
    phone.presence.certainty = signature.certainty;
    phone.presence.nearDbm = signature.nearDbm;
    phone.presence.lastHeardMs = nowMs;
    return phone;
}

void PresenceTracker::forgetUnheard(qint64 nowMs)
{
    while (!m_phones.empty() && nowMs - m_phones.front().presence.lastHeardMs >= m_rules.lostAfterMs) {
        forget(m_phones.begin());
    }
}

void PresenceTracker::addSample(Phone &phone, Sample sample) const
{
    phone.window.push_back(sample);
    if (phone.window.size() > MostSamples)
        phone.window.pop_front();
}

void PresenceTracker::settle(Phone &phone, qint64 nowMs) const
{
    const auto enough = static_cast<std::size_t>(m_rules.minSamples);
    // When the level stops, or stopped, to be known: as soon as the last of enough samples is too old.
    const std::optional<qint64> knownUntilMs = phone.window.size() >= enough && enough > 0
        ? std::optional(phone.window[phone.window.size() - enough].atMs + m_rules.windowMs)
        : std::nullopt;
    while (!phone.window.empty() && nowMs - phone.window.front().atMs > m_rules.windowMs)
        phone.window.pop_front();
    if (phone.window.size() < enough && knownUntilMs)
        ranOut(phone, *knownUntilMs, nowMs);
    else
        decide(phone, nowMs, false);
}

void PresenceTracker::ranOut(Phone &phone, qint64 sinceMs, qint64 nowMs) const
{
    phone.presence.levelDbm.reset();
    phone.belowSinceMs = phone.belowSinceMs.value_or(sinceMs);
    if (nowMs - *phone.belowSinceMs >= m_rules.leaveDwellMs)
        phone.presence.near = false;
}

/// Near begins by what was heard at each report, so that it does not depend on how often advance() is called; only ending it is a matter of time too.
void PresenceTracker::decide(Phone &phone, qint64 nowMs, bool isReport) const
{
    const bool known = !phone.window.empty() && phone.window.size() >= static_cast<std::size_t>(m_rules.minSamples);
    if (!known) {
        if (isReport)
            phone.aboveSinceMs.reset();
        return ranOut(phone, nowMs, nowMs);
    }
    const int level = medianOf(phone.window);
    phone.presence.levelDbm = level;
    if (!phone.presence.nearDbm)
        return;
    if (isReport)
        begin(phone, level >= *phone.presence.nearDbm, nowMs);
    const bool below = level < *phone.presence.nearDbm - m_rules.hysteresisDb;
    phone.belowSinceMs = below ? std::optional(phone.belowSinceMs.value_or(nowMs)) : std::nullopt;
    if (below && nowMs - *phone.belowSinceMs >= m_rules.leaveDwellMs)
        phone.presence.near = false;
}

void PresenceTracker::begin(Phone &phone, bool isAbove, qint64 nowMs) const
{
    phone.aboveSinceMs = isAbove ? std::optional(phone.aboveSinceMs.value_or(nowMs)) : std::nullopt;
    if (isAbove && nowMs - *phone.aboveSinceMs >= m_rules.enterDwellMs)
        phone.presence.near = true;
}

} // namespace Gatebook
