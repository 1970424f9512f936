// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/btsnoopwriter.h"

#include "devices/capture/btsnoopformat.h"

#include <QtCore/QFileDevice>
#include <QtCore/QtEndian>

namespace Gatebook {

using namespace Btsnoop;

namespace {

constexpr quint32 FlagReceived = 1;
constexpr quint32 FlagCommandOrEvent = 2;
constexpr qsizetype MaxPayloadBytes = 31;
constexpr int AddressBytes = 6;
constexpr int LevelNotKnown = 127;

template <typename Number> void appendBigEndian(QByteArray &out, Number number)
{
    char bytes[sizeof(Number)];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof(Number));
}

char toChar(int number)
{
    return static_cast<char>(number & 0xFF);
}

} // namespace

BtsnoopWriter::BtsnoopWriter(QIODevice &device, qint64 beginUtcUs)
    : m_device(device)
    , m_beginUtcUs(beginUtcUs)
{
    QByteArray header(Magic.data(), Magic.size());
    appendBigEndian(header, Version);
    appendBigEndian(header, LinkH4);
    write(header);
}

void BtsnoopWriter::report(qint64 atUs, const AdvertisingReport &report)
{
    const QByteArrayView payload = QByteArrayView(report.payload).first(std::min(report.payload.size(), MaxPayloadBytes));
    const bool random = (report.sender >> (8 * AddressBytes) & 1) != 0;
    QByteArray parameters = QByteArray::fromHex("020100"); // advertising report, one of them, connectable undirected
    parameters.append(toChar(random ? 1 : 0));
    for (int i = 0; i < AddressBytes; ++i)
        parameters.append(toChar(static_cast<int>(report.sender >> (8 * i) & 0xFF)));
    parameters.append(toChar(static_cast<int>(payload.size())));
    parameters.append(payload.data(), payload.size());
    parameters.append(toChar(report.levelDbm.value_or(LevelNotKnown)));
    QByteArray packet{1, char(H4Event)};
    packet.append('\x3E'); // LE meta event
    packet.append(toChar(static_cast<int>(parameters.size())));
    packet.append(parameters);
    record(atUs, FlagReceived | FlagCommandOrEvent, packet);
}

void BtsnoopWriter::scan(qint64 atUs, bool on)
{
    QByteArray packet = QByteArray::fromHex("010C20020000");
    packet[4] = toChar(on ? 1 : 0);
    record(atUs, FlagCommandOrEvent, packet);
}

void BtsnoopWriter::record(qint64 atUs, quint32 flags, QByteArrayView packet)
{
    QByteArray bytes;
    bytes.reserve(RecordHeaderBytes + packet.size());
    const auto length = static_cast<quint32>(packet.size());
    appendBigEndian(bytes, length); // original and included: nothing is cut
    appendBigEndian(bytes, length);
    appendBigEndian(bytes, flags);
    appendBigEndian(bytes, quint32(0)); // drops
    appendBigEndian(bytes, UnixEpochUs + m_beginUtcUs + atUs);
    bytes.append(packet.data(), packet.size());
    write(bytes);
}

void BtsnoopWriter::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_device.write(bytes) != bytes.size();
}

Result<void> BtsnoopWriter::result() const
{
    if (!m_failed)
        return {};
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    const bool full = file != nullptr && file->error() == QFileDevice::ResourceError;
    return Failure{full ? Failure::Reason::DiskFull : Failure::Reason::CannotWrite, m_device.errorString()};
}

} // namespace Gatebook
