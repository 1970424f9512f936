// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/system/bookmachine.h"

#include "devices/system/machine.h"
#include "devices/system/stamp.h"

#include <QtCore/QFileInfo>

namespace Gatebook {

BookMachine::BookMachine(QString bookPath)
    : m_bookPath(std::move(bookPath))
{
}

MachineFacts BookMachine::look()
{
    const QString folder = QFileInfo(m_bookPath).absolutePath();
    MachineFacts out;
    if (const auto space = diskSpace(folder)) {
        out.freeBytes = space->freeBytes;
        out.totalBytes = space->totalBytes;
        out.isWritable = canWriteIn(folder).hasValue();
    }
    out.clockSynchronised = isClockSynchronised();
    out.lastBackupMs = stampMs(m_bookPath + QLatin1StringView(LastBackupSuffix));
    out.lastExportMs = stampMs(m_bookPath + QLatin1StringView(LastExportSuffix));
    return out;
}

} // namespace Gatebook
