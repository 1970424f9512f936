// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <array>

/// The btsnoop file: RFC 1761's snoop with its own magic and data links; numbers are big-endian. Data link 2001 and its opcodes are those of BlueZ's
/// `doc/btsnoop.txt`.
namespace Gatebook::Btsnoop {

inline constexpr std::array<char, 8> Magic{'b', 't', 's', 'n', 'o', 'o', 'p', '\0'};
inline constexpr quint32 Version = 1;
inline constexpr quint32 LinkH4 = 1002;
inline constexpr quint32 LinkMonitor = 2001;

inline constexpr qsizetype HeaderBytes = 16;       ///< magic, version, data link
inline constexpr qsizetype RecordHeaderBytes = 24; ///< original length, included length, flags, drops, time in µs
inline constexpr qsizetype MaxRecordBytes = 65536; ///< more than any HCI packet

/// The µs of 1970-01-01 in a btsnoop file, whose time begins in the year 0.
inline constexpr qint64 UnixEpochUs = 0x00DCDDB30F2F8000;

enum H4Type : quint8 { H4Command = 0x01, H4Event = 0x04 };

/// The low half of a monitor record's flags; the high half is the adapter's index.
enum MonitorOpcode : quint16 { DelIndex = 1, CommandPacket = 2, EventPacket = 3, CloseIndex = 9 };

} // namespace Gatebook::Btsnoop
