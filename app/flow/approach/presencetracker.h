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
    qint64 lostAfterMs = 40000; ///< unheard for this long, a phone is forgotten: more than Android's 15 s pauses and a controller that de-duplicates
    int mergeDb = 6;            ///< a phone that vanished and one that appears at a level this close are one whose ID or address changed
    qint64 mergeIdMs = 17000;   ///< within this: a rolling ID changes only at a restart of advertising, after a pause of up to 15 s
    qint64 mergeAddressMs = 2500; ///< and an address in between two advertisements
    int mostPhones = 512;         ///< memory bound: beyond it the longest unheard phone is forgotten

    bool operator==(const PresenceRules &) const = default;
};

/// Turns advertisements into sightings and keeps what is believed of each phone. Not thread-safe; time only moves forward.
class PresenceTracker
{
public:
    /// `salt` keys the phones' hashes; drawn anew at every start.
    PresenceTracker(QList<AppSignature> signatures, PresenceRules rules, quint64 salt);

    /// The sighting, when an enabled signature matches (the first in order that does); counts its level towards the phone's presence. A report
    /// without a usable level is a sighting that is not near, and no sample. Near begins only with a sample: silence brings nobody closer. A phone
    /// whose rolling ID or address changes is known again, from its third sample on, by its level and by the silence of the old one, where only one
    /// fits; its key is the old one then.
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
        quint64 hash = 0; ///< of the ID or address it has now; presence.phone stays when that changes
        qint64 appearedMs = 0;
        bool hasRollingId = false;
        bool isSettled = false;     ///< it is decided whether it is one that was known under another ID
        std::optional<int> lastDbm; ///< its level when it was last known
        std::deque<Sample> window;
        std::optional<qint64> aboveSinceMs;
        std::optional<qint64> belowSinceMs;
    };
    using Phones = std::list<Phone>; ///< the longest unheard first

    [[nodiscard]] const AppSignature *signatureOf(const AdvertisingData &data) const;
    [[nodiscard]] quint64 hashOf(const AppSignature &signature, const Advertisement &advertisement) const;
    Phone &phoneFor(quint64 hash, const AppSignature &signature, qint64 nowMs);
    Phone &appeared(quint64 hash, const AppSignature &signature, qint64 nowMs);
    void mergeWithVanished(Phone &phone);
    [[nodiscard]] bool isSuccessor(const Phone &phone, const Phone &vanished) const;
    void forget(Phones::iterator phone);
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
    std::unordered_map<quint64, Phones::iterator> m_byHash;
    std::unordered_map<quint64, Phones::iterator> m_byKey; ///< of presence.phone
};

} // namespace Gatebook
