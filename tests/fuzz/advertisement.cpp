// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers send, as far as presence: AD structures, signatures, the tracker. The input is a row of reports, each of a head (sender, level, ms
// since the last, length) and its payload.
#include "flow/approach/presencetracker.h"
#include "fuzz/fuzzinput.h"
#include "settings/settings.h"

#include <algorithm>

using namespace Gatebook;
using Fuzz::mustHold;

namespace {

constexpr int MostPhones = 16; // few, so that the bound is reached
constexpr qsizetype HeadBytes = 4;
constexpr qint64 MsPerStep = 16;

const QList<AppSignature> &signatures()
{
    static const QList<AppSignature> all = [] {
        auto read = readSignatures(QStringLiteral("/nonexistent"));
        mustHold(bool(read), "the built-in signatures are read");
        for (AppSignature &signature : *read)
            signature.enabled = true;
        return *read;
    }();
    return all;
}

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

Advertisement takeReport(QByteArrayView &input, qint64 &nowMs)
{
    Advertisement advertisement;
    advertisement.sender = byteAt(input, 0);
    const auto level = static_cast<qint8>(byteAt(input, 1));
    if (level != 127)
        advertisement.levelDbm = level;
    nowMs += MsPerStep * byteAt(input, 2);
    advertisement.heardMs = nowMs;
    const qsizetype length = std::min<qsizetype>(byteAt(input, 3), input.size() - HeadBytes);
    advertisement.data = parseAdvertisingData(input.sliced(HeadBytes, length));
    input = input.sliced(HeadBytes + length);
    return advertisement;
}

bool anyMatches(const AdvertisingData &data)
{
    return std::any_of(signatures().cbegin(), signatures().cend(), [&](const AppSignature &one) { return matches(one, data); });
}

void checkSighting(const PresenceTracker &tracker, const Advertisement &advertisement, const std::optional<Sighting> &sighting)
{
    mustHold(sighting.has_value() == anyMatches(advertisement.data), "exactly what matches is a sighting");
    mustHold(tracker.presences().size() <= std::size_t(MostPhones), "memory is bounded");
    if (!sighting)
        return;
    mustHold(sighting->heardMs == advertisement.heardMs && sighting->levelDbm == advertisement.levelDbm, "a sighting says what was heard");
    mustHold(!sighting->near || isUsableLevel(sighting->levelDbm), "a report without a usable level is not near");
    const auto presence = tracker.presence(sighting->phone);
    mustHold(presence && presence->lastHeardMs == advertisement.heardMs, "who was heard is present");
    mustHold(!presence->levelDbm || isUsableLevel(presence->levelDbm), "a level is made of usable levels");
    mustHold(!presence->near || presence->nearDbm, "only a signature with a threshold says near");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    PresenceRules rules;
    rules.mostPhones = MostPhones;
    PresenceTracker tracker(signatures(), rules, 1);
    QByteArrayView input = Fuzz::view(data, size);
    qint64 nowMs = 0;
    while (input.size() >= HeadBytes) {
        const Advertisement advertisement = takeReport(input, nowMs);
        checkSighting(tracker, advertisement, tracker.heard(advertisement));
    }
    constexpr qint64 Later = 1'000'000;
    tracker.advance(nowMs + Later);
    mustHold(tracker.presences().empty(), "who is unheard is forgotten");
    return 0;
}
