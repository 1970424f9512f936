// SPDX-License-Identifier: GPL-3.0-or-later
// A signature file; and what a file that is taken promises: that an advertisement made by its rules is one that matches.
#include "devices/capture/adpayload.h"
#include "fuzz/fuzzinput.h"
#include "settings/settings.h"

using namespace Gatebook;
using Fuzz::mustHold;

namespace {

void checkManufacturer(const AppSignature::Manufacturer &manufacturer)
{
    mustHold(manufacturer.dataMinLength >= 0 && manufacturer.dataMinLength <= manufacturer.dataMaxLength, "lengths are in order");
    mustHold(manufacturer.prefix.size() <= manufacturer.dataMaxLength, "a prefix fits into the longest data");
}

void checkSignature(const AppSignature &signature)
{
    mustHold(signature.service || signature.manufacturer || signature.overflowService, "it looks for something");
    mustHold(!signature.nearDbm || (*signature.nearDbm >= -100 && *signature.nearDbm <= -20), "a threshold is in its range");
    mustHold(!signature.overflowService || signature.certainty == Certainty::Possible, "an overflow bit is never exact");
    if (signature.manufacturer)
        checkManufacturer(*signature.manufacturer);
    const AdvertisingData data = parseAdvertisingData(appPayload(signature, QByteArrayLiteral("0123456789ab")));
    mustHold(matches(signature, data), "what is made by a signature matches it");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString name = QStringLiteral("s.toml");
    const auto signatures = parseSignatures(Fuzz::view(data, size).toByteArray(), name);
    if (!signatures) {
        mustHold(signatures.failure().reason == Failure::Reason::BadSettings, "a bad file is bad settings");
        mustHold(signatures.failure().detail.startsWith(name), "the failure names the file");
        return 0;
    }
    for (const AppSignature &signature : *signatures)
        checkSignature(signature);
    return 0;
}
