// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/passprinter.h"

namespace Gatebook {

/// Prints when a test says so.
class FakePrinter : public PassPrinter
{
public:
    using PassPrinter::PassPrinter;

    int print(const PassTicket &ticket) override
    {
        tickets.append(ticket);
        return static_cast<int>(tickets.size());
    }
    /// The last job ends.
    void takeIt() { emit printed(static_cast<int>(tickets.size())); }
    void refuse(Failure::Reason reason = Failure::Reason::CannotWrite)
    {
        emit failed(static_cast<int>(tickets.size()), {reason, QStringLiteral("the printer Label did not take the pass")});
    }

    QList<PassTicket> tickets{};
};

} // namespace Gatebook
