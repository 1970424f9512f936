// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/calibration.h"

#include <algorithm>

namespace Gatebook {

std::optional<PhoneFamily> familyOf(const AppSignature &signature)
{
    if (!signature.nearDbm)
        return std::nullopt;
    return signature.manufacturer ? PhoneFamily::Android : PhoneFamily::IPhone;
}

Calibration merged(Calibration older, const Calibration &newer)
{
    for (const Calibration::Threshold &threshold : newer.thresholds) {
        const auto same = std::find_if(older.thresholds.begin(), older.thresholds.end(),
            [&](const Calibration::Threshold &other) { return other.signature == threshold.signature; });
        if (same == older.thresholds.end())
            older.thresholds.append(threshold);
        else
            *same = threshold;
    }
    return older;
}

void apply(const Calibration &calibration, QList<AppSignature> &signatures)
{
    for (const Calibration::Threshold &threshold : calibration.thresholds) {
        for (AppSignature &signature : signatures) {
            if (signature.name == threshold.signature && signature.nearDbm)
                signature.nearDbm = threshold.nearDbm;
        }
    }
}

} // namespace Gatebook
