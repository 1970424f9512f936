// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/calibration.h"
#include "visit/sighting.h"

#include <array>
#include <deque>
#include <unordered_map>

namespace Gatebook {

/// How a calibration measures (Bluezone facts §5.3).
struct CalibrationRules {
    qint64 windowMs = 2000;    ///< a phone's level is the median of the reports this recent, as it is when it counts as near
    int minSamples = 3;        ///< fewer give no level
    qint64 countEveryMs = 250; ///< a phone's level counts no more often: one that talks much does not outvote the others
    int minLevels = 40;        ///< of a family and a place: ten seconds of one phone
    int leftOutDb = 20;        ///< at the mark, a phone this far under the strongest of its family is somebody's who walks by
    int smallestGapDb = 6;     ///< less between the mark and one metre tells nothing apart
    int mostPhones = 64;       ///< memory bound; more are not counted
};

/// Measures phones at the mark and then one metre away, and finds the thresholds between. Pure: time comes in with the sightings.
class CalibrationRun
{
public:
    enum class Place { AtMark, OneMetre };
    enum class Outcome {
        NotHeard, ///< no phone of the family at the mark: its threshold stays as it is
        TooFew,   ///< not enough was heard at one of the places
        TooClose, ///< the levels of both places are too near to each other, or out of what a threshold may be
        Calibrated
    };
    /// What was heard of a family at a place so far.
    struct Count {
        int phones = 0;
        int leftOut = 0;             ///< phones that are too faint to be at the mark
        int levels = 0;              ///< that count
        std::optional<int> levelDbm; ///< median of them

        bool operator==(const Count &) const = default;
    };
    struct Finding {
        Outcome outcome = Outcome::NotHeard;
        int markDbm = 0;  ///< with TooClose and Calibrated
        int metreDbm = 0; ///< with TooClose and Calibrated
        int nearDbm = 0;  ///< with Calibrated; of the family's first signature

        bool operator==(const Finding &) const = default;
    };

    /// `signatures` with the thresholds that hold now: signatures of one family may differ in power, and keep their distance.
    explicit CalibrationRun(QList<AppSignature> signatures, CalibrationRules rules = {});

    /// Forgets what was heard at this place before.
    void begin(Place place);
    /// Counts a sighting at the place that was begun last. Only exact ones with a usable level count.
    void heard(const Sighting &sighting);

    [[nodiscard]] Count count(Place place, PhoneFamily family) const;
    /// Whether one may go on: at the mark one family was heard enough, one metre away every such family.
    [[nodiscard]] bool isEnough(Place place) const;
    [[nodiscard]] Finding finding(PhoneFamily family) const;
    /// The threshold that holds now, of the family's first signature; nothing when it has none.
    [[nodiscard]] std::optional<int> nearDbmNow(PhoneFamily family) const;
    /// Thresholds of the calibrated families, for every signature of theirs that has a name of its own.
    [[nodiscard]] Calibration calibration(qint64 utcMs, const QString &by) const;

private:
    /// Levels are kept relative to the threshold that holds now: so advertisers of different power compare. In steps of 1 dB.
    struct Phone {
        static constexpr int Lowest = -128;
        struct Sample {
            qint64 atMs;
            int overNearDb;
        };
        PhoneFamily family = PhoneFamily::Android;
        std::deque<Sample> window;
        qint64 countedAtMs = 0;
        int levels = 0;
        std::array<int, 256> histogram{};
    };
    using Phones = std::unordered_map<quint64, Phone>;
    using Histogram = std::array<int, 256>;
    struct Pool {
        int phones = 0;
        int leftOut = 0;
        int levels = 0;
        Histogram histogram{};
    };

    [[nodiscard]] const AppSignature *signatureNamed(const QString &name) const;
    [[nodiscard]] const AppSignature *firstOf(PhoneFamily family) const;
    [[nodiscard]] const Phones &phonesAt(Place place) const { return m_phones[static_cast<std::size_t>(place)]; }
    void count(Phone &phone, qint64 nowMs) const;
    [[nodiscard]] Pool pool(Place place, PhoneFamily family) const;
    static int threshold(int markDbm, int metreDbm);
    static int percentile(const Histogram &histogram, int levels, int percent);

    QList<AppSignature> m_signatures;
    CalibrationRules m_rules;
    Place m_place = Place::AtMark;
    std::array<Phones, 2> m_phones;
};

} // namespace Gatebook
