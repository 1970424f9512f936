// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/capture/lobbyair.h"
#include "devices/capture/morning.h"
#include "devices/capture/phoneplan.h"

namespace Gatebook {

class SeededDice;

/// A number that is drawn anew for every phone, evenly between its ends.
struct DrawnNumber {
    double low = 0;
    double high = 0;

    bool operator==(const DrawnNumber &) const = default;
};

/// How a phone is carried; what that costs is drawn: 0 to 4 dB in the hand, 5 to 15 in a pocket, 3 to 12 in a bag, 0 to 3 at the mark.
enum class Carried { Hand, Pocket, Bag, Any };

/// A place on a phone's way, reached so many seconds after the one before.
struct ScenarioStop {
    DrawnNumber afterS;
    DrawnNumber metres;
    bool atMark = false; ///< held to the mark; `metres` is then the scenario's own
    Carried carried = Carried::Any;

    bool operator==(const ScenarioStop &) const = default;
};

/// Phones that behave alike.
struct ScenarioPhone {
    int count = 1;
    std::optional<PhoneSystem> system;    ///< absent: of ten phones, seven are Android
    std::optional<AppState> app;          ///< absent: of ten apps, seven are in the background, three open
    std::optional<DrawnNumber> opensAppS; ///< after the beginning; or, with `opensAtMark`, after the phone came to the mark
    bool opensAtMark = false;
    double beaconShare = 0.5; ///< of the Android phones that send the companion beacon
    bool fidgets = false;     ///< now and then takes a step, or the phone into the hand
    QList<ScenarioStop> way;

    bool operator==(const ScenarioPhone &) const = default;
};

/// What happens in a lobby, as a file of resources/scenarios says it.
struct Scenario {
    qint64 lengthMs = 60000;
    bool morning = false; ///< a whole morning of visitors one after the other, in place of `phones`
    LobbyAir air;
    DrawnNumber markMetres{0.03, 0.15};
    std::optional<RadioGap> radioGap;
    QList<ScenarioPhone> phones;

    bool operator==(const Scenario &) const = default;
};

/// One person who holds a phone to the mark: when they first touch the screen, when the screen asks them to hold the phone, and when it is there.
struct ScenarioVisit {
    qsizetype phone = 0;
    qint64 touchMs = 0;
    qint64 askMs = 0;
    qint64 atMarkMs = 0;
    qint64 leaveMs = 0;
};

/// A scenario with all its dice thrown.
struct DrawnScenario {
    QList<PhonePlan> phones;
    QList<ScenarioVisit> visits; ///< in order of time
};

/// The same seed gives the same lobby.
[[nodiscard]] DrawnScenario draw(const Scenario &scenario, quint64 seed);

} // namespace Gatebook
