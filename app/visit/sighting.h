// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appsignature.h"

namespace Gatebook {

/// A phone, as known while it is near: a hash salted anew at every start, of the rolling ID where there is one, else of the address. RAM only.
enum class PhoneKey : quint64 {};

/// An advertisement that matched a signature.
struct Sighting {
    PhoneKey phone{};
    QString signature;
    Certainty certainty = Certainty::Exact;
    std::optional<int> levelDbm; ///< of this report; absent when the radio does not know it
    bool near = false;           ///< whether the phone is near, this report counted
    qint64 heardMs = 0;
};

/// What the kiosk believes of one phone.
struct Presence {
    PhoneKey phone{};
    QString signature;
    Certainty certainty = Certainty::Exact;
    std::optional<int> levelDbm; ///< median of the window; absent with too few samples
    std::optional<int> nearDbm;  ///< from which level this phone would be near
    bool near = false;
    qint64 sinceMs = 0; ///< first heard
    qint64 lastHeardMs = 0;
};

} // namespace Gatebook
