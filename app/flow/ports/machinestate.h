// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace Gatebook {

/// How the machine is that the book lives on, at one look.
struct MachineFacts {
    std::optional<qint64> freeBytes; ///< on the disk of the book's folder, for this account; nothing when there is no such folder
    qint64 totalBytes = 0;
    bool isWritable = false;               ///< files can be made in that folder
    std::optional<bool> clockSynchronised; ///< something keeps the clock right; nothing when the system does not say
    std::optional<qint64> lastBackupMs;    ///< UTC; nothing when none is known
    std::optional<qint64> lastExportMs;    ///< UTC; nothing when none is known
};

/// The machine, as those who look after it see it.
class MachineState
{
public:
    virtual ~MachineState() = default;

    /// Takes some milliseconds; with a disk that hangs, longer. Any one thread at a time.
    virtual MachineFacts look() = 0;
};

} // namespace Gatebook
