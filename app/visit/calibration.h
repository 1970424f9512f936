// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appsignature.h"

#include <QtCore/QList>

namespace Gatebook {

/// The two kinds of phone. For the same distance they differ by some 15 dB, so each has thresholds of its own.
enum class PhoneFamily { Android, IPhone };

/// Whose signature it is. An iPhone's app can put no manufacturer data of its own on the air (Core Bluetooth advertises a name and services only), so
/// a signature with some is Android's. Nothing for a signature whose level never says near.
[[nodiscard]] std::optional<PhoneFamily> familyOf(const AppSignature &signature);

/// Thresholds of one door, as they were measured there. Over those of the signature files and of the settings.
struct Calibration {
    struct Threshold {
        QString signature; ///< its name
        int nearDbm = 0;   ///< from this level on such a phone is near
        int markDbm = 0;   ///< 10th percentile of the levels at the mark
        int metreDbm = 0;  ///< 99th percentile of the levels one metre away
        qint64 atMs = 0;   ///< UTC, when it was measured
        QString by;        ///< the staff account

        bool operator==(const Threshold &) const = default;
    };
    QList<Threshold> thresholds; ///< one a signature

    bool operator==(const Calibration &) const = default;
};

/// Takes the newer thresholds; what the newer did not measure stays as it was.
[[nodiscard]] Calibration merged(Calibration older, const Calibration &newer);

/// Gives the signatures the measured thresholds. A threshold for a signature that is not there, or whose level never says near, changes nothing.
void apply(const Calibration &calibration, QList<AppSignature> &signatures);

} // namespace Gatebook
