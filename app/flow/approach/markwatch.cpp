// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/approach/markwatch.h"

#include <algorithm>
#include <array>
#include <climits>

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;
constexpr std::size_t MostSamples = 64; ///< of one phone in the window, however much it sends
constexpr qint64 JustNowMs = 2000;      ///< not yet part of what is usual

int quantile(std::array<int, MostSamples> &levels, std::size_t count, std::size_t index)
{
    const auto at = levels.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(levels.begin(), at, levels.begin() + static_cast<std::ptrdiff_t>(count));
    return *at;
}

} // namespace

MarkWatch::MarkWatch(MarkRules rules)
    : m_rules(rules)
{
}

void MarkWatch::begin(qint64 nowMs)
{
    end();
    m_touchedMs = nowMs;
    for (auto &[key, phone] : m_phones) {
        if (phone.standing == Standing::AtMark && nowMs - phone.atMarkSinceMs.value_or(nowMs) > m_rules.settledMs)
            phone.standing = Standing::Steady; // it lies there, whoever comes
    }
}

void MarkWatch::ask(qint64 nowMs)
{
    m_askedMs = nowMs;
    m_againMs.reset();
}

void MarkWatch::askAgain(qint64 nowMs)
{
    m_againMs = nowMs;
}

void MarkWatch::end()
{
    m_touchedMs.reset();
    m_askedMs.reset();
    m_againMs.reset();
}

void MarkWatch::heard(PhoneKey key, int nearDbm, int levelDbm, qint64 atMs, const std::unordered_set<quint64> &spokenFor)
{
    Phone &phone = m_phones[static_cast<quint64>(key)];
    if (phone.nearDbm != nearDbm)
        phone = {}; // another advertiser of the same phone: their levels do not compare
    phone.nearDbm = nearDbm;
    remember(phone, levelDbm, atMs);
    judge(phone, atMs, key, spokenFor);
}

void MarkWatch::remember(Phone &phone, int levelDbm, qint64 atMs) const
{
    phone.window.push_back({atMs, levelDbm});
    while (phone.window.size() > MostSamples || atMs - phone.window.front().atMs > m_rules.windowMs)
        phone.window.pop_front();
    const qint64 second = atMs / MsPerSecond;
    if (phone.seconds.empty() || phone.seconds.back().second != second)
        phone.seconds.push_back({second, 0, 0});
    phone.seconds.back().sumDbm += levelDbm;
    ++phone.seconds.back().count;
    while (phone.seconds.size() > MostSeconds || second - phone.seconds.front().second > m_rules.memoryMs / MsPerSecond)
        phone.seconds.pop_front();
}

void MarkWatch::judge(Phone &phone, qint64 nowMs, PhoneKey key, const std::unordered_set<quint64> &spokenFor)
{
    const auto held = heldDbm(phone, nowMs);
    const auto recent = recentDbm(phone, nowMs);
    const int recentMargin = recent ? *recent - phone.nearDbm : INT_MIN;
    phone.closeSinceMs
        = recentMargin >= m_rules.steadyMarginDb - m_rules.hysteresisDb / 2 ? std::optional(phone.closeSinceMs.value_or(nowMs)) : std::nullopt;
    if (phone.standing == Standing::AtMark && recent && *recent >= phone.leaveDbm)
        return;
    phone.standing = recentMargin >= m_rules.askedMarginDb ? Standing::Rising : Standing::Away;
    if (!held || *held - phone.nearDbm < m_rules.askedMarginDb)
        return;
    const int margin = *held - phone.nearDbm;
    const auto rise = riseDb(phone, *held, nowMs);
    if (!isCloseEnough(phone, margin, rise)) {
        phone.standing = Standing::Steady;
        return;
    }
    const bool rose = rise && *rise >= m_rules.askedRiseDb;
    const bool contested = hasRival(key, margin, rose, nowMs, spokenFor);
    phone.standing = contested ? Standing::Contested : Standing::AtMark;
    phone.atMarkSinceMs = nowMs;
    phone.leaveDbm = *held - std::max(margin, 0) - m_rules.hysteresisDb;
}

/// What three quarters of the samples of the last moment reach, if they span it. So a level that only flickers up, or passes by, does not count.
std::optional<int> MarkWatch::heldDbm(const Phone &phone, qint64 nowMs) const
{
    std::array<int, MostSamples> levels{};
    std::size_t count = 0;
    qint64 oldestMs = nowMs;
    const auto least = static_cast<std::size_t>(m_rules.minSamples);
    for (std::size_t i = phone.window.size(); i-- > 0;) {
        const Sample &sample = phone.window[i];
        if (count >= least && nowMs - sample.atMs > m_rules.dwellMs)
            break;
        levels[count++] = sample.levelDbm;
        oldestMs = sample.atMs;
    }
    if (count < least || nowMs - oldestMs < m_rules.dwellMs / 2)
        return std::nullopt;
    return quantile(levels, count, count / 4);
}

/// The median of the last moment, however short.
std::optional<int> MarkWatch::recentDbm(const Phone &phone, qint64 nowMs) const
{
    std::array<int, MostSamples> levels{};
    std::size_t count = 0;
    for (auto sample = phone.window.crbegin(); sample != phone.window.crend() && count < 5; ++sample) {
        if (nowMs - sample->atMs <= m_rules.windowMs)
            levels[count++] = sample->levelDbm;
    }
    return count == 0 ? std::nullopt : std::optional(quantile(levels, count, count / 2));
}

std::optional<int> MarkWatch::usualDbm(const Phone &phone, qint64 fromMs, qint64 untilMs) const
{
    std::array<int, MostSamples> levels{};
    std::size_t count = 0;
    for (const Second &one : phone.seconds) {
        if (one.second * MsPerSecond >= fromMs && (one.second + 1) * MsPerSecond <= untilMs)
            levels[count++] = one.mean();
    }
    return count == 0 ? std::nullopt : std::optional(quantile(levels, count, count / 2));
}

std::optional<int> MarkWatch::lowestDbm(const Phone &phone, qint64 fromMs, qint64 untilMs) const
{
    std::optional<int> lowest;
    for (const Second &one : phone.seconds) {
        const bool within = one.second * MsPerSecond >= fromMs && (one.second + 1) * MsPerSecond <= untilMs;
        if (within && one.count >= m_rules.minSamples)
            lowest = std::min(lowest.value_or(one.mean()), one.mean());
    }
    return lowest;
}

/// Over what was usual before the screen asked; of a phone that was not heard then, over its lowest moment since.
std::optional<int> MarkWatch::riseDb(const Phone &phone, int heldDbm, qint64 nowMs) const
{
    const qint64 fromMs = nowMs - m_rules.memoryMs;
    std::optional<int> usual;
    if (m_againMs)
        usual = lowestDbm(phone, *m_againMs, nowMs);
    if (!usual || heldDbm - *usual < m_rules.againRiseDb)
        usual = usualDbm(phone, fromMs, m_askedMs ? *m_askedMs : nowMs - JustNowMs);
    if (!usual)
        usual = lowestDbm(phone, fromMs, nowMs);
    return usual ? std::optional(heldDbm - *usual) : std::nullopt;
}

bool MarkWatch::isCloseEnough(const Phone &phone, int marginDb, std::optional<int> riseDb) const
{
    if (isOnTheMark(phone, marginDb))
        return true;
    const bool rose = riseDb && *riseDb >= (m_askedMs ? m_rules.askedRiseDb : m_rules.unaskedRiseDb);
    if (m_askedMs && rose)
        return marginDb >= m_rules.askedMarginDb && marginDb + *riseDb >= m_rules.askedSumDb;
    if (rose)
        return marginDb >= m_rules.unaskedMarginDb;
    // Nothing older than this very moment is known of a fresh phone, so that it cannot have risen.
    const bool fresh = !riseDb || phone.seconds.size() <= 3;
    return fresh && marginDb >= (m_askedMs ? m_rules.freshMarginDb : m_rules.unaskedFreshDb);
}

/// Whether it is so close that nothing need be known of it; unless it was long before anybody came: then it belongs to the place.
bool MarkWatch::isOnTheMark(const Phone &phone, int marginDb) const
{
    const bool isOfThePlace = m_touchedMs && phone.closeSinceMs && *m_touchedMs - *phone.closeSinceMs > m_rules.settledMs;
    return marginDb >= m_rules.steadyMarginDb && !isOfThePlace;
}

/// Another phone whose margin is as good. One that stands by, no closer than it always was, is no rival of one that rose.
bool MarkWatch::hasRival(PhoneKey mine, int marginDb, bool rose, qint64 nowMs, const std::unordered_set<quint64> &spokenFor) const
{
    return std::any_of(m_phones.cbegin(), m_phones.cend(), [&](const auto &entry) {
        const auto &[key, other] = entry;
        if (key == static_cast<quint64>(mine) || spokenFor.contains(key))
            return false;
        const auto recent = recentDbm(other, nowMs);
        if (!recent || marginDb - (*recent - other.nearDbm) >= m_rules.rivalDb)
            return false;
        const auto rise = riseDb(other, *recent, nowMs);
        return !rose || (rise && *rise >= m_rules.askedRiseDb);
    });
}

MarkWatch::Standing MarkWatch::standing(PhoneKey phone, qint64 nowMs) const
{
    const auto found = m_phones.find(static_cast<quint64>(phone));
    if (found == m_phones.end() || nowMs - found->second.window.back().atMs > m_rules.windowMs)
        return Standing::Away;
    return found->second.standing;
}

std::optional<int> MarkWatch::marginDb(PhoneKey phone, qint64 nowMs) const
{
    const auto found = m_phones.find(static_cast<quint64>(phone));
    if (found == m_phones.end())
        return std::nullopt;
    const auto recent = recentDbm(found->second, nowMs);
    return recent ? std::optional(*recent - found->second.nearDbm) : std::nullopt;
}

} // namespace Gatebook
