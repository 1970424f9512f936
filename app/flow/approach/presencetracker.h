// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/calibration.h"
#include "visit/sighting.h"

#include <deque>
#include <list>
#include <unordered_map>
#include <vector>

namespace Gatebook {

/// When a phone is near (design §3; starting values from Bluezone facts §5.3). Thresholds are per signature.
struct PresenceRules {
    qint64 windowMs = 2000; ///< the level is the median of the samples this recent
    int minSamples = 3;
    int hysteresisDb = 8;       ///< near ends below nearDbm - hysteresisDb
    qint64 enterDwellMs = 800;  ///< the level must hold this long before near begins
    qint64 leaveDwellMs = 1500; ///< and stay under this long before near ends
    qint64 lostAfterMs = 12000; ///< unheard for this long, a phone is forgotten; over 10 s because some controllers de-duplicate for that long
    int mostPhones = 512;       ///< memory bound: beyond it the longest unheard phone is forgotten

    bool operator==(const PresenceRules &) const = default;
};

/// Turns advertisements into sightings and keeps what is believed of each phone. Not thread-safe; time only moves forward.
class PresenceTracker
{
public:
    /// `salt` keys the phones' hashes; drawn anew at every start.
    PresenceTracker(QList<AppSignature> signatures, PresenceRules rules, quint64 salt);

    /// The sighting, when an enabled signature matches (the first in order that does); counts its level towards the phone's presence. A report
    /// without a usable level is a sighting that is not near, and no sample. Near begins only with a sample: silence brings nobody closer.
    std::optional<Sighting> heard(const Advertisement &advertisement);
    /// Lets time pass: nearness that ran out ends (too few samples count as a level that is too low), unheard phones are forgotten.
    void advance(qint64 nowMs);

    /// Of every phone that is not forgotten, the longest unheard first; as of the last call.
    [[nodiscard]] std::vector<Presence> presences() const;
    [[nodiscard]] std::optional<Presence> presence(PhoneKey phone) const;
    [[nodiscard]] const QList<AppSignature> &signatures() const { return m_signatures; }
    /// New thresholds, from the next report of each phone on.
    void recalibrate(const Calibration &calibration) { apply(calibration, m_signatures); }

private:
    struct Sample {
        qint64 atMs;
        int levelDbm;
    };
    struct Phone {
        Presence presence;
        std::deque<Sample> window;
        std::optional<qint64> aboveSinceMs;
        std::optional<qint64> belowSinceMs;
    };
    using Phones = std::list<Phone>; ///< the longest unheard first

    [[nodiscard]] const AppSignature *signatureOf(const AdvertisingData &data) const;
    [[nodiscard]] PhoneKey keyOf(const AppSignature &signature, const Advertisement &advertisement) const;
    Phone &phoneFor(PhoneKey key, const AppSignature &signature, qint64 nowMs);
    void forgetUnheard(qint64 nowMs);
    void addSample(Phone &phone, Sample sample) const;
    void settle(Phone &phone, qint64 nowMs) const;
    void decide(Phone &phone, qint64 nowMs, bool isReport) const;
    void begin(Phone &phone, bool isAbove, qint64 nowMs) const;
    void ranOut(Phone &phone, qint64 sinceMs, qint64 nowMs) const;

    QList<AppSignature> m_signatures;
    PresenceRules m_rules;
    quint64 m_salt;
    Phones m_phones;
    std::unordered_map<quint64, Phones::iterator> m_byKey;
};

} // namespace Gatebook
