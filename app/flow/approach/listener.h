// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/appchecker.h"
#include "flow/approach/markwatch.h"
#include "flow/approach/phoneconfirmer.h"
#include "flow/approach/presencetracker.h"
#include "flow/approach/radiohealth.h"
#include "flow/ports/advertisementsource.h"
#include "flow/ports/clock.h"

#include <memory>
#include <set>

namespace Gatebook {

/// What would help the visitor's phone to be confirmed. The screen finds the words.
enum class Guidance {
    None,          ///< nothing: no check, decided already, not asked to hold, or the radio does not work
    HoldToMark,    ///< hold the phone to the mark
    OpenApp,       ///< held for a while, and nothing that could confirm is heard: open the app
    KeepHolding,   ///< a phone is at the mark: a moment more
    AnotherAsNear, ///< two phones are at the mark, or as near to it: let the others step back
    HoldAgain      ///< a phone is near, but was so before anybody was asked: take it away, then hold it to the mark again
};

/// Listens all the time, and checks the app behind whatever the visitor does. One for the kiosk's life; GUI thread.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(AdvertisementSource &source, const Clock &clock, PresenceTracker tracker, AppCheckRules rules, RadioHealthRules health = {},
        QObject *parent = nullptr);

    void start();
    /// From now on an iPhone that is near and only possible is asked over a connection. `probe` outlives this.
    void askPhones(PhoneProbe &probe);

    /// The visitor's first touch: the check begins.
    void beginCheck();
    /// The session is over. A phone that confirmed it stays spoken for until it is no longer heard; `recorded` false (abandoned) frees it at once.
    void endCheck(bool recorded);
    [[nodiscard]] bool isChecking() const { return m_checker != nullptr; }
    /// The screen now asks the visitor to hold the phone to the mark: from here on a level that rises tells theirs from those around. Asked again
    /// (the screen was left and came back), it begins anew. Ends with the check.
    void askToHold();

    /// Of people who come together: after one phone has confirmed, the check goes on for the next, which is asked for as the first was. Does nothing
    /// before that. endCheck() deals with all of them alike.
    void nextPhone();

    [[nodiscard]] AppVerdict verdict() const;   ///< Listening when no check is under way and the radio works
    [[nodiscard]] AppEvidence evidence() const; ///< up to the last tick or report; only the verdict when no check is under way
    [[nodiscard]] bool radioWorks() const { return m_health.state() != RadioState::Unavailable; }
    [[nodiscard]] RadioState radioState() const { return m_health.state(); }
    /// Why it is unavailable or degraded.
    [[nodiscard]] std::optional<Failure> radioFailure() const { return m_health.why(); }
    /// When radioState() last changed, on the monotonic clock.
    [[nodiscard]] qint64 radioSinceMs() const { return m_health.sinceMs(); }
    /// All that is known of the radio: the reference beacon's reports a second, scans started anew.
    [[nodiscard]] const RadioHealth &radioHealth() const { return m_health; }

    /// 0 to 5: how close the strongest phone that could still confirm is; 5 is near. For the meter and the level bars.
    [[nodiscard]] int nearnessLevel() const;
    /// The same without steps, for what moves smoothly: one whole is 6 dB, and only a phone that is near gives 5.
    [[nodiscard]] double nearness() const { return m_nearness; }
    /// The level of that phone as last known, smoothed, for a meter's needle; nothing when none is heard.
    [[nodiscard]] std::optional<int> strongestDbm() const { return m_strongestDbm; }
    [[nodiscard]] Guidance guidance() const { return m_guidance; }

    /// What is listened for, with the thresholds that hold now.
    [[nodiscard]] const QList<AppSignature> &signatures() const { return m_tracker.signatures(); }
    /// Takes new thresholds at once. A phone is judged by them from its next report on.
    void recalibrate(const Calibration &calibration) { m_tracker.recalibrate(calibration); }

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void verdictChanged();
    void nearnessChanged(); ///< of the level or of strongestDbm()
    void guidanceChanged();
    void radioChanged(); ///< of its state, or of why
    void sighted(const Gatebook::Sighting &sighting);

private:
    void hear(const Advertisement &advertisement);
    void settleRadio();
    void careForRadio(qint64 nowMs);
    void considerAsking(const Advertisement &advertisement, const Sighting &sighting);
    void releaseSpokenFor();
    void updateNearness();
    void watch(Sighting &sighting, const Presence &presence);
    [[nodiscard]] bool canConfirm(const Presence &presence) const;
    void setNearness(double level, std::optional<int> strongestDbm);
    void updateGuidance();
    [[nodiscard]] std::set<MarkWatch::Standing> standingsNow() const;
    [[nodiscard]] Guidance guidanceNow();
    [[nodiscard]] double nearnessOf(const Presence &presence) const;

    AdvertisementSource &m_source;
    const Clock &m_clock;
    PresenceTracker m_tracker;
    MarkWatch m_mark;
    AppCheckRules m_rules;
    std::unique_ptr<AppChecker> m_checker;
    std::unordered_set<quint64> m_spokenFor;
    std::vector<quint64> m_company; ///< of them, those that confirmed in this check
    RadioHealth m_health;
    RadioState m_toldState = RadioState::Unavailable;
    std::optional<Failure> m_toldWhy;
    std::unique_ptr<PhoneConfirmer> m_confirmer;
    double m_nearness = 0;
    std::optional<int> m_strongestDbm;
    std::optional<qint64> m_askedMs; ///< to hold the phone to the mark
    std::optional<qint64> m_againMs; ///< to take it away and hold it again
    Guidance m_guidance = Guidance::None;
};

} // namespace Gatebook
