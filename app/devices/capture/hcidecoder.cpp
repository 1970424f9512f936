// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/hcidecoder.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace Gatebook {

namespace {

constexpr quint8 LeMetaEvent = 0x3E;
constexpr quint8 AdvertisingReport = 0x02;
constexpr quint8 ExtendedAdvertisingReport = 0x0D;
constexpr quint16 SetScanEnable = 0x200C;
constexpr quint16 SetExtendedScanEnable = 0x2042;
constexpr qsizetype EventHeader = 2;   // event code, length
constexpr qsizetype CommandHeader = 3; // opcode, length
constexpr qsizetype AddressBytes = 6;
constexpr quint64 RandomAddress = Q_UINT64_C(1) << 48;
constexpr int LevelNotKnown = 127;

// A report before and after its data.
constexpr qsizetype ReportHeader = 9; // event type, address type, address, data length
constexpr qsizetype ReportTail = 1;   // RSSI
// An extended report up to its data, and the fields we read.
constexpr qsizetype ExtendedHeader = 24;
constexpr qsizetype ExtendedSet = 11;
constexpr qsizetype ExtendedLevel = 13;
constexpr qsizetype ExtendedLength = 23;
constexpr quint16 ScanResponseBit = 0x0008;
constexpr int DataStatusShift = 5;
constexpr quint16 DataStatusMask = 0x3;
constexpr quint16 MoreToCome = 0x1;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

quint64 senderOf(quint8 addressType, QByteArrayView address)
{
    quint64 sender = 0;
    for (qsizetype i = AddressBytes; i-- > 0;)
        sender = sender << 8 | byteAt(address, i);
    // 0x01 random, 0x03 random identity (resolved by the controller).
    return addressType == 0x01 || addressType == 0x03 ? sender | RandomAddress : sender;
}

CaptureEvent heard(quint64 sender, qint64 atMs, quint8 level, QByteArrayView payload)
{
    CaptureEvent event{CaptureEvent::Kind::Advertisement, atMs, {}};
    event.advertisement.sender = sender;
    event.advertisement.heardMs = atMs;
    const int levelDbm = level < 0x80 ? level : level - 0x100; // a signed byte
    if (levelDbm != LevelNotKnown)
        event.advertisement.levelDbm = levelDbm;
    event.advertisement.data = parseAdvertisingData(payload);
    return event;
}

} // namespace

QLatin1StringView HciDecoder::decodeEvent(quint16 adapter, QByteArrayView packet, qint64 atMs, Events &out)
{
    if (packet.size() < EventHeader)
        return QLatin1StringView("an event without its header");
    if (byteAt(packet, 0) != LeMetaEvent)
        return {};
    if (packet.size() < EventHeader + 1)
        return QLatin1StringView("an LE event without its subevent code");
    const quint8 subevent = byteAt(packet, EventHeader);
    if (subevent != AdvertisingReport && subevent != ExtendedAdvertisingReport)
        return {};
    const QByteArrayView parameters = packet.sliced(EventHeader);
    if (parameters.size() != byteAt(packet, 1))
        return QLatin1StringView("an advertising report whose length is not that of its record");
    const QByteArrayView reports = parameters.sliced(1);
    if (reports.isEmpty() || reports[0] == 0)
        return QLatin1StringView("an advertising report event with no report");
    return subevent == AdvertisingReport ? decodeReports(adapter, reports, atMs, out) : decodeExtendedReports(adapter, reports, atMs, out);
}

QLatin1StringView HciDecoder::decodeReports(quint16 adapter, QByteArrayView reports, qint64 atMs, Events &out)
{
    qsizetype at = 1;
    for (int left = byteAt(reports, 0); left > 0; --left) {
        if (reports.size() - at < ReportHeader)
            return QLatin1StringView("an advertising report that is cut short");
        const QByteArrayView header = reports.sliced(at, ReportHeader);
        const qsizetype dataLength = byteAt(header, ReportHeader - 1);
        at += ReportHeader;
        if (reports.size() - at < dataLength + ReportTail)
            return QLatin1StringView("an advertising report whose data runs past its end");
        out.push_back(heard(senderOf(byteAt(header, 1), header.sliced(2)), atMs, byteAt(reports, at + dataLength), reports.sliced(at, dataLength)));
        at += dataLength + ReportTail;
    }
    m_scanning.emplace(adapter, true);
    return at == reports.size() ? QLatin1StringView() : QLatin1StringView("bytes after the last advertising report");
}

QLatin1StringView HciDecoder::decodeExtendedReports(quint16 adapter, QByteArrayView reports, qint64 atMs, Events &out)
{
    qsizetype at = 1;
    for (int left = byteAt(reports, 0); left > 0; --left) {
        if (reports.size() - at < ExtendedHeader)
            return QLatin1StringView("an extended advertising report that is cut short");
        const qsizetype length = ExtendedHeader + byteAt(reports, at + ExtendedLength);
        if (reports.size() - at < length)
            return QLatin1StringView("an extended advertising report whose data runs past its end");
        addExtendedReport(adapter, reports.sliced(at, length), atMs, out);
        at += length;
    }
    m_scanning.emplace(adapter, true);
    return at == reports.size() ? QLatin1StringView() : QLatin1StringView("bytes after the last extended advertising report");
}

void HciDecoder::addExtendedReport(quint16 adapter, QByteArrayView report, qint64 atMs, Events &out)
{
    const auto type = qFromLittleEndian<quint16>(report.data());
    const quint64 sender = senderOf(byteAt(report, 2), report.sliced(3, AddressBytes));
    const Fragments::Key key{sender, adapter, byteAt(report, ExtendedSet), (type & ScanResponseBit) != 0};
    const QByteArrayView data = report.sliced(ExtendedHeader);
    if (((type >> DataStatusShift) & DataStatusMask) == MoreToCome) {
        m_fragments.add(key, data);
        return;
    }
    // Complete, or truncated by the controller, which will send no more: then what came is all there is.
    out.push_back(heard(sender, atMs, byteAt(report, ExtendedLevel), m_fragments.finish(key, data)));
}

QLatin1StringView HciDecoder::decodeCommand(quint16 adapter, QByteArrayView packet, qint64 atMs, Events &out)
{
    if (packet.size() < 2)
        return QLatin1StringView("a command without its opcode");
    const auto opcode = qFromLittleEndian<quint16>(packet.data());
    if (opcode != SetScanEnable && opcode != SetExtendedScanEnable)
        return {};
    const qsizetype parameters = opcode == SetScanEnable ? 2 : 6;
    if (packet.size() != CommandHeader + parameters || byteAt(packet, 2) != parameters)
        return QLatin1StringView("a scan command of the wrong length");
    const quint8 enable = byteAt(packet, CommandHeader);
    if (enable <= 1) // others are reserved: the controller refuses them and goes on as before
        scanSwitched(adapter, enable == 1, atMs, out);
    return {};
}

void HciDecoder::adapterGone(quint16 adapter, qint64 atMs, Events &out)
{
    scanSwitched(adapter, false, atMs, out);
}

void HciDecoder::scanSwitched(quint16 adapter, bool on, qint64 atMs, Events &out)
{
    m_scanning[adapter] = on;
    if (on)
        out.push_back({CaptureEvent::Kind::ScanOn, atMs, {}});
    else if (std::none_of(m_scanning.begin(), m_scanning.end(), [](const auto &one) { return one.second; }))
        out.push_back({CaptureEvent::Kind::ScanOff, atMs, {}});
}

} // namespace Gatebook
