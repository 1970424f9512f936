// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/machinestate.h"

namespace Gatebook {

/// A machine in which all is well, until a test says otherwise.
struct FakeMachine : MachineState {
    MachineFacts look() override
    {
        ++looks;
        return facts;
    }

    MachineFacts facts{38200000000, 64000000000, true, true, std::nullopt, std::nullopt};
    int looks = 0;
};

} // namespace Gatebook
