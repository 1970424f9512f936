// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/btsnoopreader.h"

#include "devices/capture/btsnoopformat.h"
#include "devices/capture/hcidecoder.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <algorithm>
#include <cstring>

namespace Gatebook {

using namespace Btsnoop;

namespace {

constexpr qsizetype BufferBytes = 4 * MaxRecordBytes;

Failure badFile(qint64 offset, QLatin1StringView what)
{
    return {Failure::Reason::BadFile, QStringLiteral("The capture holds %1.").arg(what), offset};
}

} // namespace

struct BtsnoopReader::State {
    std::unique_ptr<QIODevice> device;
    bool readFailed = false;
    QByteArray buffer{BufferBytes, Qt::Uninitialized};
    qsizetype begin = 0; // of what is not used yet
    qsizetype end = 0;
    qint64 offset = 0; // in the file, of begin
    quint32 link = 0;
    HciDecoder decoder;
    HciDecoder::Events events; // of the last record
    std::size_t given = 0;     // of these
    std::optional<qint64> firstUs;
    qint64 atMs = 0;
    std::optional<Failure> failure;

    /// Makes `wanted` bytes available at begin, if the file has them. Returns how many are.
    qsizetype fill(qsizetype wanted);
    [[nodiscard]] QByteArrayView bytes(qsizetype count) const { return QByteArrayView(buffer).sliced(begin, count); }
    void use(qsizetype count)
    {
        begin += count;
        offset += count;
    }

    std::optional<Failure> readHeader();
    /// Fills events, with none at the end of the file.
    std::optional<Failure> readRecord();
    [[nodiscard]] Failure cutShort() const;
    QLatin1StringView decode(quint32 flags, QByteArrayView packet);
    void moveTime(qint64 timeUs);
};

qsizetype BtsnoopReader::State::fill(qsizetype wanted)
{
    if (end - begin >= wanted)
        return end - begin;
    std::memmove(buffer.data(), buffer.constData() + begin, static_cast<std::size_t>(end - begin));
    end -= begin;
    begin = 0;
    while (end < wanted) {
        const qint64 got = device->read(buffer.data() + end, buffer.size() - end);
        readFailed = readFailed || got < 0;
        if (got <= 0)
            break;
        end += got;
    }
    return end;
}

std::optional<Failure> BtsnoopReader::State::readHeader()
{
    constexpr qsizetype VersionAt = Magic.size();
    constexpr qsizetype LinkAt = VersionAt + 4;
    const qsizetype have = fill(HeaderBytes);
    const QByteArrayView header = bytes(std::min(have, HeaderBytes));
    const qsizetype magicHave = std::min<qsizetype>(have, Magic.size());
    if (header.first(magicHave) != QByteArrayView(Magic.data(), magicHave) || have == 0)
        return badFile(0, QLatin1StringView("no btsnoop header"));
    if (have < HeaderBytes)
        return badFile(0, QLatin1StringView("a btsnoop header that is cut short"));
    if (qFromBigEndian<quint32>(header.data() + VersionAt) != Version)
        return badFile(VersionAt, QLatin1StringView("a btsnoop version that is not 1"));
    link = qFromBigEndian<quint32>(header.data() + LinkAt);
    if (link != LinkH4 && link != LinkMonitor)
        return Failure{
            Failure::Reason::Unsupported, QStringLiteral("The capture is of data link %1; only 1002 and 2001 are read.").arg(link), LinkAt};
    use(HeaderBytes);
    return {};
}

std::optional<Failure> BtsnoopReader::State::readRecord()
{
    events.clear();
    given = 0;
    if (fill(RecordHeaderBytes) == 0 && !readFailed)
        return {};
    if (end - begin < RecordHeaderBytes)
        return cutShort();
    const QByteArrayView header = bytes(RecordHeaderBytes);
    const auto original = qFromBigEndian<quint32>(header.data());
    const auto included = qFromBigEndian<quint32>(header.data() + 4);
    const auto flags = qFromBigEndian<quint32>(header.data() + 8);
    if (included > MaxRecordBytes || included > original)
        return badFile(offset, QLatin1StringView("a record longer than its packet, or than any HCI packet"));
    moveTime(qFromBigEndian<qint64>(header.data() + 16));
    const qsizetype length = RecordHeaderBytes + included;
    if (fill(length) < length)
        return cutShort();
    if (const QLatin1StringView problem = decode(flags, bytes(length).sliced(RecordHeaderBytes)); !problem.isEmpty())
        return badFile(offset, problem);
    if (events.empty())
        events.push_back({CaptureEvent::Kind::Other, atMs, {}});
    use(length);
    return {};
}

Failure BtsnoopReader::State::cutShort() const
{
    if (readFailed)
        return {Failure::Reason::CannotOpen, device->errorString(), offset};
    return badFile(offset, QLatin1StringView("a record that is cut short"));
}

void BtsnoopReader::State::moveTime(qint64 timeUs)
{
    if (!firstUs)
        firstUs = timeUs;
    if (timeUs <= *firstUs)
        return;
    // Unsigned, because a hostile file may hold times further apart than a qint64 counts.
    const quint64 sinceUs = static_cast<quint64>(timeUs) - static_cast<quint64>(*firstUs);
    atMs = std::max(atMs, static_cast<qint64>(sinceUs / 1000));
}

QLatin1StringView BtsnoopReader::State::decode(quint32 flags, QByteArrayView packet)
{
    if (link == LinkH4) {
        if (packet.isEmpty())
            return QLatin1StringView("a packet without its type");
        const auto type = static_cast<quint8>(packet[0]);
        if (type == H4Command)
            return decoder.decodeCommand(0, packet.sliced(1), atMs, events);
        return type == H4Event ? decoder.decodeEvent(0, packet.sliced(1), atMs, events) : QLatin1StringView();
    }
    const auto adapter = static_cast<quint16>(flags >> 16);
    switch (flags & 0xFFFF) {
    case CommandPacket:
        return decoder.decodeCommand(adapter, packet, atMs, events);
    case EventPacket:
        return decoder.decodeEvent(adapter, packet, atMs, events);
    case DelIndex:
    case CloseIndex:
        decoder.adapterGone(adapter, atMs, events);
        return {};
    default:
        return {};
    }
}

BtsnoopReader::BtsnoopReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

BtsnoopReader::BtsnoopReader(BtsnoopReader &&) noexcept = default;
BtsnoopReader &BtsnoopReader::operator=(BtsnoopReader &&) noexcept = default;
BtsnoopReader::~BtsnoopReader() = default;

Result<BtsnoopReader> BtsnoopReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2").arg(path, file->errorString())};
    return open(std::move(file));
}

Result<BtsnoopReader> BtsnoopReader::open(std::unique_ptr<QIODevice> device)
{
    auto state = std::make_unique<State>();
    state->device = std::move(device);
    if (const std::optional<Failure> failure = state->readHeader())
        return *failure;
    return BtsnoopReader(std::move(state));
}

Result<std::optional<CaptureEvent>> BtsnoopReader::next()
{
    if (m_state->failure)
        return *m_state->failure;
    if (m_state->given == m_state->events.size()) {
        m_state->failure = m_state->readRecord();
        // The reports before the place where a record stops adding up are not believed either.
        if (m_state->failure)
            return *m_state->failure;
    }
    if (m_state->events.empty())
        return std::optional<CaptureEvent>();
    return std::optional(std::move(m_state->events[m_state->given++]));
}

} // namespace Gatebook
