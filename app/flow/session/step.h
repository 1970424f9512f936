// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appcheck.h"
#include "visit/entrypolicy.h"

#include <variant>

namespace Gatebook {

/// Where the one visitor at the kiosk is. A whole visit on one page: see next().
enum class Step {
    Attract,
    Who,          ///< show a card, or type the name; only where a code can be read
    Name,         ///< typing
    Organisation, ///< typing, optional
    Group,        ///< how many come together; only for those who say so
    Companions,   ///< the others' cards, one after the other; only where a code can be read
    Phone,        ///< typing, optional
    HostPurpose,  ///< whom to see, and why
    HostName,     ///< typing: a person or department, looked for by name
    HoldPhone,    ///< policy require or recommend, and not confirmed yet: hold the phone to the mark
    GroupPhones,  ///< the same for people who come together: one phone after the other
    Install,      ///< the store codes and three steps
    Confirmed,    ///< the green moment: the app was heard while the visitor held the phone to the mark, or installed it
    Recording,    ///< the book is writing; nothing is said to be recorded yet
    Welcome,      ///< recorded: the pass
    SeeReception, ///< recorded as waiting
    TypePass,     ///< check out
    LostName,     ///< no pass: who it is
    LostHost,     ///< whom they came to see
    LostTime,     ///< when, about; and what was found
    CheckingOut,  ///< the book is writing
    Identifying,  ///< a code was read: the book is asked whose it is, and writes when its owner leaves
    Goodbye,
    Undoing,     ///< the book is writing that the kiosk guessed wrong
    NotRecorded, ///< the book refused: nothing was recorded; Next tries again
    OutOfService ///< there is no book to write to; left by BookBack alone
};

/// What the rule of the next step depends on, gathered when the event happens.
struct StepFacts {
    EntryRule rule;
    AppVerdict verdict = AppVerdict::Listening;
    bool hasName = false;
    bool hasHost = false;
    bool hasPass = false;           ///< all six characters of a pass are typed
    bool canScan = false;           ///< a camera or a hand scanner would read a code
    bool skipsPhone = false;        ///< a card said who it is, and no number was given: one question fewer
    bool isGroup = false;           ///< more than one come together
    int missingPhones = 0;          ///< of theirs, phones on which the app was not heard yet; one that is heard just now is not missing
    bool canUndo = false;           ///< the result on the screen was the kiosk's guess
    Step scannedAt = Step::Attract; ///< where the code was read that is being identified
    bool lostIsNamed = false;       ///< who lost the pass said a name
    bool lostIsHosted = false;      ///< and a host
    bool lostIsFound = false;       ///< and exactly one visit fits

    bool operator==(const StepFacts &) const = default;
};

namespace Event {
struct TouchedIn {
}; ///< Vào
struct TouchedOut {
}; ///< Ra
struct Next {
}; ///< Continue; while the check is on, only `recommend` lets the visitor go on with what was heard so far
struct Back {
};
struct StartOver {
};
struct AskedInstall {
}; ///< "I do not have Bluezone"
struct SaidNoSmartphone {
};
struct Declined {
}; ///< skip the check (recommend), or ask the receptionist (require)
struct AskedGroup {
}; ///< "We are a group"
struct AskedHost {
}; ///< "Find a person by name"
struct AskedLostPass {
}; ///< "Lost your pass?"
struct VerdictChanged {
};
struct Acknowledged {
}; ///< Done, or the green moment passed
struct Recorded {
    bool waiting = false;
};
struct RecordFailed {
}; ///< the write failed; nothing was recorded
struct CheckedOut {
};
struct PassRefused {
}; ///< wrong or unknown code, typed or scanned
struct Scanned {
}; ///< a code was read
struct Identified {
}; ///< it gave a name that the book does not know
struct Recognised {
}; ///< it is the card of somebody who asked for that: the rest is known too
struct AskedUndo {
};
struct Undone {
};
struct TimedOut {
}; ///< idle after the warning, or the result screen's countdown ended
struct BookLost {
};
struct BookBack {
};
} // namespace Event

using AnyEvent = std::variant<Event::TouchedIn, Event::TouchedOut, Event::Next, Event::Back, Event::StartOver, Event::AskedInstall,
    Event::SaidNoSmartphone, Event::Declined, Event::AskedGroup, Event::AskedHost, Event::AskedLostPass, Event::VerdictChanged, Event::Acknowledged,
    Event::Recorded, Event::RecordFailed, Event::CheckedOut, Event::PassRefused, Event::Scanned, Event::Identified, Event::Recognised,
    Event::AskedUndo, Event::Undone, Event::TimedOut, Event::BookLost, Event::BookBack>;

/// The step that follows. Pure; an event that means nothing in a step leaves it as it is.
[[nodiscard]] Step next(Step now, const AnyEvent &event, const StepFacts &facts);

} // namespace Gatebook
