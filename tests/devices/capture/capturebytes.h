// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

/// Builds captures byte by byte, independently of BtsnoopWriter.
namespace Gatebook::CaptureBytes {

inline constexpr quint32 H4 = 1002;
inline constexpr quint32 Monitor = 2001;
/// P01 of the published layouts: Android, 12-byte ID.
inline const QByteArray AndroidPayload = QByteArray::fromHex("0201020FFFB522A1B2C3D4E5F60718293A4B5C0303564E");

template <typename Number> QByteArray bigEndian(Number number)
{
    QByteArray out(sizeof(Number), '\0');
    qToBigEndian(number, out.data());
    return out;
}

inline QByteArray header(quint32 link, quint32 version = 1)
{
    return QByteArray("btsnoop\0", 8) + bigEndian(version) + bigEndian(link);
}

inline QByteArray record(const QByteArray &packet, qint64 timeUs, quint32 flags = 0, int cutBytes = 0)
{
    return bigEndian(quint32(packet.size() + cutBytes)) + bigEndian(quint32(packet.size())) + bigEndian(flags) + bigEndian(quint32(0))
        + bigEndian(timeUs) + packet;
}

/// An HCI event without the H4 byte.
inline QByteArray leEvent(const QByteArray &afterLength)
{
    return QByteArray("\x3E", 1) + char(afterLength.size()) + afterLength;
}

inline QByteArray address(quint64 sender)
{
    QByteArray out;
    for (int i = 0; i < 6; ++i)
        out.append(static_cast<char>(sender >> (8 * i)));
    return out;
}

/// One report of an LE Advertising Report event.
inline QByteArray report(quint64 sender, const QByteArray &payload, int level, char addressType = 1)
{
    return QByteArray(1, '\0') + addressType + address(sender) + char(payload.size()) + payload + char(level);
}

inline QByteArray reports(const QByteArray &all, int count = 1)
{
    return leEvent(QByteArray(1, '\x02') + char(count) + all);
}

enum DataStatus { Complete = 0x00, More = 0x20, Truncated = 0x40 };

/// One report of an LE Extended Advertising Report event.
inline QByteArray extendedReport(quint64 sender, const QByteArray &payload, int level, int status = Complete, int set = 0, int type = 0)
{
    return QByteArray(1, char(status | type)) + char(0) + char(1) + address(sender) + char(1) + char(1) + char(set) + char(127) + char(level)
        + QByteArray(9, '\0') + char(payload.size()) + payload;
}

inline QByteArray extendedReports(const QByteArray &all, int count = 1)
{
    return leEvent(QByteArray(1, '\x0D') + char(count) + all);
}

inline QByteArray scanCommand(bool on)
{
    return QByteArray::fromHex("0C2002") + char(on ? 1 : 0) + char(0);
}

inline QByteArray extendedScanCommand(bool on)
{
    return QByteArray::fromHex("422006") + char(on ? 1 : 0) + QByteArray(5, '\0');
}

inline QByteArray h4Event(const QByteArray &event, qint64 timeUs)
{
    return record('\x04' + event, timeUs, 3);
}

inline QByteArray h4Command(const QByteArray &command, qint64 timeUs)
{
    return record('\x01' + command, timeUs, 2);
}

inline QByteArray monitorRecord(quint16 adapter, quint16 opcode, const QByteArray &packet, qint64 timeUs)
{
    return record(packet, timeUs, quint32(adapter) << 16 | opcode);
}

/// A file with these bytes in `folder`.
inline QString fileOf(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = QStringLiteral("a.btsnoop"))
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's capture");
    return file.fileName();
}

} // namespace Gatebook::CaptureBytes
