// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/sighting.h"

#include <deque>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace Gatebook {

/// When a phone counts as held to the mark. A level alone cannot tell (the makes of phones differ by more than an arm's length does): a phone that
/// *came closer*, best of all just when its owner was asked to, needs less of it than one that was always there. Decibels over the signature's own
/// threshold ("margin"), and over the phone's own usual level ("rise").
struct MarkRules {
    qint64 dwellMs = 800; ///< three quarters of what is heard in this time must reach the margin
    int minSamples = 3;
    qint64 windowMs = 2000; ///< a slow advertiser may take this long to give as many samples
    int hysteresisDb = 8;   ///< a phone has left the mark when it is this much under the margin that brought it there

    int askedMarginDb = 2;    ///< asked to hold: at least this margin
    int askedRiseDb = 5;      ///< and this rise
    int askedSumDb = 10;      ///< and both together this
    int freshMarginDb = 2;    ///< asked, and first heard only then, as an app that was just opened is: this margin alone
    int unaskedMarginDb = 6;  ///< before anybody is asked: this margin
    int unaskedRiseDb = 10;   ///< and this rise
    int unaskedFreshDb = 9;   ///< or, never heard before, this margin alone
    int steadyMarginDb = 15;  ///< a phone that did not rise, yet is so close that it must lie on the mark
    int againRiseDb = 10;     ///< taken away and held again: this rise over the lowest moment since
    int rivalDb = 6;          ///< another phone this close in margin: nobody can say whose it is
    qint64 memoryMs = 40000;  ///< of usual levels; longer than Android's 15 s on and 15 s off
    qint64 settledMs = 10000; ///< as close as that for this long before the first touch, a phone belongs to the place, not to the visitor

    bool operator==(const MarkRules &) const = default;
};

/// Tells which phone is held to the mark, from all levels heard. Live only: a replay, where nobody can be asked, goes by PresenceTracker's near.
/// Time only moves forward.
class MarkWatch
{
public:
    enum class Standing {
        Away,      ///< or not known
        Rising,    ///< close enough, and not for long enough yet
        Steady,    ///< close enough, but it was so before: take it away, and hold it to the mark again
        Contested, ///< it would be at the mark, were it not for another one as near
        AtMark
    };

    explicit MarkWatch(MarkRules rules = {});

    /// The visitor's first touch; asking begins anew.
    void begin(qint64 nowMs);
    /// The visitor is asked to hold the phone to the mark, or asked again.
    void ask(qint64 nowMs);
    /// The visitor is asked to take it away and hold it again.
    void askAgain(qint64 nowMs);
    void end();

    /// A usable level of a phone that could confirm; `nearDbm` is its signature's threshold. `spokenFor` are never rivals.
    void heard(PhoneKey phone, int nearDbm, int levelDbm, qint64 atMs, const std::unordered_set<quint64> &spokenFor);
    /// Forgets every phone that is not known any more.
    template <typename Known> void keepOnly(Known isKnown)
    {
        std::erase_if(m_phones, [&](const auto &entry) { return !isKnown(PhoneKey{entry.first}); });
    }

    /// As of the phone's last report, and Away once it is silent for too long.
    [[nodiscard]] Standing standing(PhoneKey phone, qint64 nowMs) const;
    /// Decibels over its threshold, as of the last moment; nothing when silent for too long.
    [[nodiscard]] std::optional<int> marginDb(PhoneKey phone, qint64 nowMs) const;

private:
    static constexpr std::size_t MostSeconds = 64;

    struct Sample {
        qint64 atMs;
        int levelDbm;
    };
    struct Second {
        qint64 second = 0; ///< of the clock
        int sumDbm = 0;
        int count = 0;
        [[nodiscard]] int mean() const { return sumDbm / count; }
    };
    struct Phone {
        int nearDbm = 0;
        std::deque<Sample> window;
        std::deque<Second> seconds;         ///< the usual levels, one a second in which it was heard
        std::optional<qint64> closeSinceMs; ///< as close as only at the mark
        std::optional<qint64> atMarkSinceMs;
        int leaveDbm = 0; ///< at the mark until under this
        Standing standing = Standing::Away;
    };

    void remember(Phone &phone, int levelDbm, qint64 atMs) const;
    void judge(Phone &phone, qint64 nowMs, PhoneKey key, const std::unordered_set<quint64> &spokenFor);
    [[nodiscard]] std::optional<int> heldDbm(const Phone &phone, qint64 nowMs) const;
    [[nodiscard]] std::optional<int> recentDbm(const Phone &phone, qint64 nowMs) const;
    [[nodiscard]] std::optional<int> usualDbm(const Phone &phone, qint64 fromMs, qint64 untilMs) const;
    [[nodiscard]] std::optional<int> lowestDbm(const Phone &phone, qint64 fromMs, qint64 untilMs) const;
    [[nodiscard]] std::optional<int> riseDb(const Phone &phone, int heldDbm, qint64 nowMs) const;
    [[nodiscard]] bool isOnTheMark(const Phone &phone, int marginDb) const;
    [[nodiscard]] bool isCloseEnough(const Phone &phone, int marginDb, std::optional<int> riseDb) const;
    [[nodiscard]] bool hasRival(PhoneKey mine, int marginDb, bool rose, qint64 nowMs, const std::unordered_set<quint64> &spokenFor) const;

    MarkRules m_rules;
    std::unordered_map<quint64, Phone> m_phones;
    std::optional<qint64> m_touchedMs;
    std::optional<qint64> m_askedMs;
    std::optional<qint64> m_againMs;
};

} // namespace Gatebook
