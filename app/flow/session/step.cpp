// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/step.h"

#include <algorithm>

namespace Gatebook {

namespace {

using Facts = StepFacts;

// A way from one step to another. Of several that fit, the first is taken.
struct Way { // NOLINT(clang-analyzer-optin.performance.Padding): in the order in which the table is read
    Step from;
    size_t event; ///< its index in AnyEvent
    Step to;
    bool (*when)(const Facts &);
};

template <typename E> constexpr size_t on = AnyEvent(E()).index();

bool always(const Facts &)
{
    return true;
}
bool named(const Facts &facts)
{
    return facts.hasName;
}
bool hosted(const Facts &facts)
{
    return facts.hasHost;
}
bool passTyped(const Facts &facts)
{
    return facts.hasPass;
}
bool lostIsNamed(const Facts &facts)
{
    return facts.lostIsNamed;
}
bool lostIsHosted(const Facts &facts)
{
    return facts.lostIsHosted;
}
bool lostIsFound(const Facts &facts)
{
    return facts.lostIsFound;
}
bool arriving(const Facts &facts)
{
    return facts.hasName && facts.hasHost;
}
bool isConfirmed(const Facts &facts)
{
    return facts.verdict == AppVerdict::Confirmed;
}
// A deaf radio is nobody's fault: the visitor is not kept waiting for it.
bool isUnavailable(const Facts &facts)
{
    return facts.verdict == AppVerdict::Unavailable;
}
bool isGroup(const Facts &facts)
{
    return facts.isGroup;
}
bool groupIsHeard(const Facts &facts)
{
    return facts.isGroup && facts.missingPhones <= 0;
}
bool groupIsConfirmed(const Facts &facts)
{
    return facts.isGroup && isConfirmed(facts);
}
bool groupCanScan(const Facts &facts)
{
    return facts.isGroup && facts.canScan;
}
bool hostedAndSettled(const Facts &facts)
{
    const bool isHeard = facts.isGroup ? groupIsHeard(facts) : isConfirmed(facts);
    return facts.hasHost && (facts.rule.policy == EntryPolicy::Off || isHeard || isUnavailable(facts));
}
bool hostedGroup(const Facts &facts)
{
    return facts.hasHost && facts.isGroup;
}
bool onlyRecommended(const Facts &facts)
{
    return facts.rule.policy == EntryPolicy::Recommend;
}
bool canScan(const Facts &facts)
{
    return facts.canScan;
}
bool skipsPhone(const Facts &facts)
{
    return facts.skipsPhone;
}
bool asksPhone(const Facts &facts)
{
    return !facts.skipsPhone;
}
bool canUndo(const Facts &facts)
{
    return facts.canUndo;
}
bool scannedToLeave(const Facts &facts)
{
    return facts.scannedAt == Step::TypePass;
}
bool scannedToEnter(const Facts &facts)
{
    return facts.scannedAt == Step::Who;
}

// clang-format off
constexpr Way Ways[] = {
    {Step::Attract,      on<Event::TouchedIn>,        Step::Who,          canScan},
    {Step::Attract,      on<Event::TouchedIn>,        Step::Name,         always},
    {Step::Attract,      on<Event::TouchedOut>,       Step::TypePass,     always},
    {Step::Attract,      on<Event::Scanned>,          Step::Identifying,  always},

    {Step::Who,          on<Event::Scanned>,          Step::Identifying,  always},
    {Step::Who,          on<Event::Next>,             Step::Name,         always},
    {Step::Who,          on<Event::Back>,             Step::Attract,      always},
    {Step::Name,         on<Event::Next>,             Step::Organisation, named},
    {Step::Name,         on<Event::Back>,             Step::Who,          canScan},
    {Step::Name,         on<Event::Back>,             Step::Attract,      always},
    {Step::Organisation, on<Event::Next>,             Step::HostPurpose,  skipsPhone},
    {Step::Organisation, on<Event::Next>,             Step::Phone,        always},
    {Step::Organisation, on<Event::Back>,             Step::Name,         always},
    {Step::Organisation, on<Event::AskedGroup>,       Step::Group,        always},
    {Step::Group,        on<Event::Next>,             Step::Companions,   groupCanScan},
    {Step::Group,        on<Event::Next>,             Step::HostPurpose,  skipsPhone},
    {Step::Group,        on<Event::Next>,             Step::Phone,        always},
    {Step::Group,        on<Event::Back>,             Step::Organisation, always},
    {Step::Companions,   on<Event::Next>,             Step::HostPurpose,  skipsPhone},
    {Step::Companions,   on<Event::Next>,             Step::Phone,        always},
    {Step::Companions,   on<Event::Back>,             Step::Group,        always},
    {Step::Phone,        on<Event::Next>,             Step::HostPurpose,  always},
    {Step::Phone,        on<Event::Back>,             Step::Companions,   groupCanScan},
    {Step::Phone,        on<Event::Back>,             Step::Group,        isGroup},
    {Step::Phone,        on<Event::Back>,             Step::Organisation, always},
    {Step::HostPurpose,  on<Event::Next>,             Step::Recording,    hostedAndSettled},
    {Step::HostPurpose,  on<Event::Next>,             Step::GroupPhones,  hostedGroup},
    {Step::HostPurpose,  on<Event::Next>,             Step::HoldPhone,    hosted},
    {Step::HostPurpose,  on<Event::Back>,             Step::Phone,        asksPhone},
    {Step::HostPurpose,  on<Event::Back>,             Step::Companions,   groupCanScan},
    {Step::HostPurpose,  on<Event::Back>,             Step::Group,        isGroup},
    {Step::HostPurpose,  on<Event::Back>,             Step::Organisation, always},
    {Step::HostPurpose,  on<Event::AskedHost>,        Step::HostName,     always},
    {Step::HostName,     on<Event::Next>,             Step::HostPurpose,  always},
    {Step::HostName,     on<Event::Back>,             Step::HostPurpose,  always},

    {Step::HoldPhone,    on<Event::VerdictChanged>,   Step::Confirmed,    isConfirmed},
    {Step::HoldPhone,    on<Event::VerdictChanged>,   Step::Recording,    isUnavailable},
    {Step::HoldPhone,    on<Event::AskedInstall>,     Step::Install,      always},
    {Step::HoldPhone,    on<Event::SaidNoSmartphone>, Step::Recording,    always},
    {Step::HoldPhone,    on<Event::Declined>,         Step::Recording,    always},
    {Step::HoldPhone,    on<Event::Next>,             Step::Recording,    onlyRecommended},
    {Step::HoldPhone,    on<Event::Back>,             Step::HostPurpose,  always},
    {Step::GroupPhones,  on<Event::VerdictChanged>,   Step::Confirmed,    groupIsHeard},
    {Step::GroupPhones,  on<Event::VerdictChanged>,   Step::Recording,    isUnavailable},
    {Step::GroupPhones,  on<Event::AskedInstall>,     Step::Install,      always},
    {Step::GroupPhones,  on<Event::SaidNoSmartphone>, Step::Recording,    groupIsHeard},
    {Step::GroupPhones,  on<Event::Next>,             Step::Recording,    always},
    {Step::GroupPhones,  on<Event::Back>,             Step::HostPurpose,  always},
    {Step::Install,      on<Event::VerdictChanged>,   Step::Confirmed,    groupIsHeard},
    {Step::Install,      on<Event::VerdictChanged>,   Step::GroupPhones,  groupIsConfirmed},
    {Step::Install,      on<Event::VerdictChanged>,   Step::Confirmed,    isConfirmed},
    {Step::Install,      on<Event::SaidNoSmartphone>, Step::Recording,    groupIsHeard},
    {Step::Install,      on<Event::SaidNoSmartphone>, Step::GroupPhones,  isGroup},
    {Step::Install,      on<Event::SaidNoSmartphone>, Step::Recording,    always},
    {Step::Install,      on<Event::Declined>,         Step::Recording,    always},
    {Step::Install,      on<Event::Next>,             Step::Recording,    onlyRecommended},
    {Step::Install,      on<Event::Back>,             Step::HostPurpose,  isUnavailable},
    {Step::Install,      on<Event::Back>,             Step::GroupPhones,  isGroup},
    {Step::Install,      on<Event::Back>,             Step::HoldPhone,    always},
    {Step::Confirmed,    on<Event::Acknowledged>,     Step::Recording,    always},
    {Step::Confirmed,    on<Event::Next>,             Step::Recording,    always},
    {Step::Confirmed,    on<Event::Back>,             Step::HostPurpose,  always},

    {Step::Recording,    on<Event::Recorded>,         Step::Welcome,      always}, // or SeeReception, see next()
    {Step::Recording,    on<Event::RecordFailed>,     Step::NotRecorded,  always},
    {Step::Welcome,      on<Event::Acknowledged>,     Step::Attract,      always},
    {Step::Welcome,      on<Event::AskedUndo>,        Step::Undoing,      canUndo},
    {Step::SeeReception, on<Event::Acknowledged>,     Step::Attract,      always},

    {Step::TypePass,     on<Event::Next>,             Step::CheckingOut,  passTyped},
    {Step::TypePass,     on<Event::Back>,             Step::Attract,      always},
    {Step::TypePass,     on<Event::AskedLostPass>,    Step::LostName,     always},
    {Step::LostName,     on<Event::Next>,             Step::LostHost,     lostIsNamed},
    {Step::LostName,     on<Event::Back>,             Step::TypePass,     always},
    {Step::LostHost,     on<Event::Next>,             Step::LostTime,     lostIsHosted},
    {Step::LostHost,     on<Event::Back>,             Step::LostName,     always},
    {Step::LostTime,     on<Event::Next>,             Step::CheckingOut,  lostIsFound},
    {Step::LostTime,     on<Event::Back>,             Step::LostHost,     always},
    {Step::TypePass,     on<Event::Scanned>,          Step::Identifying,  always},
    {Step::CheckingOut,  on<Event::CheckedOut>,       Step::Goodbye,      always},
    {Step::CheckingOut,  on<Event::PassRefused>,      Step::TypePass,     always},
    {Step::CheckingOut,  on<Event::RecordFailed>,     Step::NotRecorded,  always},
    {Step::Goodbye,      on<Event::Acknowledged>,     Step::Attract,      always},
    {Step::Goodbye,      on<Event::AskedUndo>,        Step::Undoing,      canUndo},
    {Step::Undoing,      on<Event::Undone>,           Step::Attract,      always},
    {Step::Undoing,      on<Event::RecordFailed>,     Step::Attract,      always},

    {Step::Identifying,  on<Event::CheckedOut>,       Step::Goodbye,      always},
    {Step::Identifying,  on<Event::Identified>,       Step::Organisation, named},
    {Step::Identifying,  on<Event::Recognised>,       Step::Recording,    hostedAndSettled},
    {Step::Identifying,  on<Event::Recognised>,       Step::HoldPhone,    hosted},
    {Step::Identifying,  on<Event::Recognised>,       Step::Organisation, named},
    {Step::Identifying,  on<Event::PassRefused>,      Step::TypePass,     scannedToLeave},
    {Step::Identifying,  on<Event::PassRefused>,      Step::Who,          scannedToEnter},
    {Step::Identifying,  on<Event::PassRefused>,      Step::Attract,      always},

    {Step::NotRecorded,  on<Event::Next>,             Step::Recording,    arriving}, // try again
    {Step::NotRecorded,  on<Event::Next>,             Step::TypePass,     always},
    {Step::NotRecorded,  on<Event::Back>,             Step::HostPurpose,  arriving},
    {Step::NotRecorded,  on<Event::Back>,             Step::TypePass,     always},
    {Step::NotRecorded,  on<Event::Acknowledged>,     Step::Attract,      always},

    {Step::OutOfService, on<Event::BookBack>,         Step::Attract,      always},
};
// clang-format on

// The book is writing, or there is none to write to: the visitor cannot leave, and is not left alone for long.
bool isHeld(Step step)
{
    return step == Step::Recording || step == Step::CheckingOut || step == Step::Identifying || step == Step::Undoing || step == Step::OutOfService;
}

} // namespace

Step next(Step now, const AnyEvent &event, const StepFacts &facts)
{
    if (std::holds_alternative<Event::BookLost>(event))
        return Step::OutOfService;
    if (std::holds_alternative<Event::StartOver>(event) || std::holds_alternative<Event::TimedOut>(event))
        return isHeld(now) ? now : Step::Attract;
    const auto way
        = std::find_if(std::begin(Ways), std::end(Ways), [&](const Way &w) { return w.from == now && w.event == event.index() && w.when(facts); });
    if (way == std::end(Ways))
        return now;
    const auto *recorded = std::get_if<Event::Recorded>(&event);
    return recorded && recorded->waiting ? Step::SeeReception : way->to;
}

} // namespace Gatebook
