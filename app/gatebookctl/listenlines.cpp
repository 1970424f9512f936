// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebookctl/listenlines.h"

#include <algorithm>

namespace Gatebook::Ctl {

namespace {

constexpr qint64 MsPerSecond = 1000;

QByteArray certaintyWord(Certainty certainty)
{
    return certainty == Certainty::Exact ? QByteArrayLiteral("exact") : QByteArrayLiteral("possible");
}

} // namespace

ListenLines::ListenLines(std::FILE *out, bool json, bool flushed)
    : m_out(out)
    , m_json(json)
    , m_flushed(flushed)
{
}

void ListenLines::sighting(const Sighting &sighting)
{
    const QByteArray atMs = QByteArray::number(sighting.heardMs);
    const QByteArray signature = sighting.signature.toUtf8();
    const QByteArray level = sighting.levelDbm ? QByteArray::number(*sighting.levelDbm) : QByteArrayLiteral("null");
    if (m_json) {
        // The order of keys is part of the contract. Names of signatures are letters, digits and hyphens: nothing to escape.
        write(R"({"type":"sighting","t_ms":)" + atMs + R"(,"signature":")" + signature + R"(","certainty":")" + certaintyWord(sighting.certainty)
            + R"(","rssi_dbm":)" + level + ",\"near\":" + (sighting.near ? "true" : "false") + "}\n");
        return;
    }
    const QByteArray heardAt = sighting.levelDbm ? level + " dBm" : QByteArrayLiteral("level unknown");
    write(atMs.rightJustified(8) + " ms  " + signature + " (" + certaintyWord(sighting.certainty) + ")  " + heardAt + (sighting.near ? "  near" : "")
        + "\n");
}

void ListenLines::verdict(const AppEvidence &evidence, qint64 atMs)
{
    const QByteArray at = QByteArray::number(atMs);
    const QByteArray word = toText(evidence.verdict).toLatin1();
    const QByteArray listened = QByteArray::number(evidence.listenedMs / MsPerSecond);
    const QByteArray samples = QByteArray::number(evidence.samples);
    if (m_json)
        write(R"({"type":"verdict","t_ms":)" + at + R"(,"verdict":")" + word + R"(","listened_s":)" + listened + ",\"samples\":" + samples + "}\n");
    else
        write(at.rightJustified(8) + " ms  verdict: " + word + "  (listened " + listened + " s, sightings " + samples + ")\n");
}

bool ListenLines::finish()
{
    return std::fflush(m_out) == 0 && m_works;
}

void ListenLines::write(const QByteArray &line)
{
    const auto size = static_cast<std::size_t>(line.size());
    m_works = std::fwrite(line.constData(), 1, size, m_out) == size && m_works;
    if (m_flushed)
        m_works = std::fflush(m_out) == 0 && m_works;
}

ListenRun::ListenRun(const Settings &settings, quint64 salt, ListenLines &lines)
    : m_lines(lines)
    , m_tracker(settings.signatures, settings.presence, salt)
    , m_checker(settings.appCheck, [this](qint64 atMs) { m_lines.verdict(m_checker.evidence(), atMs); })
{
}

void ListenRun::begin()
{
    m_checker.begin(0, true);
}

void ListenRun::heard(const Advertisement &advertisement)
{
    // A verdict that time alone brings comes before what is heard then.
    m_checker.advance(advertisement.heardMs);
    const std::optional<Sighting> sighting = m_tracker.heard(advertisement);
    if (!sighting)
        return;
    m_lines.sighting(*sighting);
    const std::optional<Presence> presence = m_tracker.presence(sighting->phone);
    m_checker.heard(*sighting, presence ? presence->levelDbm : std::nullopt);
    if (!m_seen || m_checker.verdict() == AppVerdict::Confirmed)
        return;
    const QList<AppSignature> &all = m_tracker.signatures();
    const auto one = std::find_if(all.cbegin(), all.cend(), [&](const AppSignature &signature) { return signature.name == sighting->signature; });
    m_seen(advertisement, *sighting, one == all.cend() ? std::nullopt : one->gatt);
}

void ListenRun::answered(PhoneKey phone, qint64 atMs)
{
    if (const std::optional<Presence> presence = m_tracker.presence(phone))
        m_checker.answered(*presence, atMs);
}

void ListenRun::radioChanged(bool works, qint64 atMs)
{
    m_checker.radioChanged(works, atMs);
}

void ListenRun::advance(qint64 atMs)
{
    m_checker.advance(atMs);
}

void ListenRun::end(qint64 atMs)
{
    m_checker.advance(atMs);
    m_lines.verdict(m_checker.evidence(), atMs);
}

} // namespace Gatebook::Ctl
