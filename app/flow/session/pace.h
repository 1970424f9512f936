// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/session/step.h"

namespace Gatebook {

/// What the passing of time means in a step.
enum class Pace {
    Resting, ///< nobody is there; nothing runs out
    Asking,  ///< a visitor is asked something: warned when idle, then wiped
    Passing, ///< goes on by itself in a moment
    Writing, ///< waits for the book
    Showing  ///< a result, with a countdown
};

[[nodiscard]] constexpr Pace paceOf(Step step)
{
    switch (step) {
    case Step::Attract:
    case Step::OutOfService:
        return Pace::Resting;
    case Step::Confirmed:
        return Pace::Passing;
    case Step::Recording:
    case Step::CheckingOut:
    case Step::Identifying:
    case Step::Undoing:
        return Pace::Writing;
    case Step::Welcome:
    case Step::SeeReception:
    case Step::Goodbye:
        return Pace::Showing;
    case Step::Who:
    case Step::Name:
    case Step::Organisation:
    case Step::Group:
    case Step::Companions:
    case Step::Phone:
    case Step::HostPurpose:
    case Step::HostName:
    case Step::HoldPhone:
    case Step::GroupPhones:
    case Step::Install:
    case Step::TypePass:
    case Step::LostName:
    case Step::LostHost:
    case Step::LostTime:
    case Step::NotRecorded:
        break;
    }
    return Pace::Asking;
}

} // namespace Gatebook
