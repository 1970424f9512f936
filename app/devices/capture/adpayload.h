// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appsignature.h"

#include <QtCore/QByteArray>

namespace Gatebook {

/// The AD structures of an advertisement that matches `signature`, in the order Android writes them. `rollingId` fills the manufacturer data after
/// its prefix, up to the length the signature wants (padded with zeros).
[[nodiscard]] QByteArray appPayload(const AppSignature &signature, const QByteArray &rollingId);

/// An Exposure Notification (service 0xFD6F, GAEN specification 1.2): 16 rolling and 4 metadata bytes. No app of ours.
[[nodiscard]] QByteArray exposurePayload(const QByteArray &identifierAndMetadata);

/// Apple's Nearby Info (type 0x10), with its three authentication bytes: what an iPhone without the app sends.
[[nodiscard]] QByteArray nearbyPayload(const QByteArray &authentication);

} // namespace Gatebook
