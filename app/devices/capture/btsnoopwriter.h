// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QIODevice>

#include <optional>

namespace Gatebook {

/// One advertisement as it goes into a capture.
struct AdvertisingReport {
    quint64 sender = 0;          ///< as Advertisement::sender
    std::optional<int> levelDbm; ///< -127 to 20; absent is written as 127
    QByteArray payload;          ///< AD structures, at most 31 bytes
};

/// Writes a btsnoop capture of data link 1002 (H4), with LE Advertising Reports and scan commands, at microseconds since the capture's begin.
class BtsnoopWriter
{
public:
    /// Writes the file's header to `device`, which is open for writing and outlives this. `beginUtcUs` is the moment of the capture's begin, since
    /// 1970.
    explicit BtsnoopWriter(QIODevice &device, qint64 beginUtcUs = 0);

    void report(qint64 atUs, const AdvertisingReport &report);
    /// LE Set Scan Enable.
    void scan(qint64 atUs, bool on);

    /// CannotWrite or DiskFull when something could not be written, now or before.
    [[nodiscard]] Result<void> result() const;

private:
    void record(qint64 atUs, quint32 flags, QByteArrayView packet);
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    qint64 m_beginUtcUs;
    bool m_failed = false;
};

} // namespace Gatebook
