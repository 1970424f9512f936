// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/machinestate.h"

#include <QtCore/QString>

namespace Gatebook {

/// The machine of a book: its disk, the clock, and the stamps that backup and export left beside it.
class BookMachine : public MachineState
{
public:
    explicit BookMachine(QString bookPath);

    MachineFacts look() override;

private:
    const QString m_bookPath;
};

} // namespace Gatebook
