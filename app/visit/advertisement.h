// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QUuid>

#include <optional>

namespace Gatebook {

/// Manufacturer specific data of one advertisement (AD type 0xFF).
struct ManufacturerData {
    quint16 company = 0; ///< company identifier, host order
    QByteArray data;     ///< what follows the identifier

    bool operator==(const ManufacturerData &) const = default;
};

/// What an advertisement says, without who said it. 16- and 32-bit UUIDs are expanded with the Bluetooth base UUID.
struct AdvertisingData {
    QList<QUuid> services;
    QList<ManufacturerData> manufacturers;

    bool operator==(const AdvertisingData &) const = default;
};

/// One BLE advertising report. Lives in RAM only: the sender is never written anywhere.
struct Advertisement {
    quint64 sender = 0;          ///< the address as the radio gave it (48 bits; bit 48 set when random)
    qint64 heardMs = 0;          ///< on the scale of Clock::monotonicMs(), or of the capture when replayed at full speed
    std::optional<int> levelDbm; ///< RSSI; absent when the radio does not know it (HCI 127)
    AdvertisingData data;
};

/// The Bluetooth base UUID with `shortUuid` in its first four bytes (Core 5.3, Vol 3 Part B §2.5.1).
[[nodiscard]] QUuid bluetoothUuid(quint32 shortUuid);

/// Reads the AD structures of a payload (Core 5.3, Vol 3 Part C §11), in any order. A structure that runs past the end, and all after it, is ignored;
/// a length of 0 ends the payload early. Never fails: what strangers send is no error of ours.
[[nodiscard]] AdvertisingData parseAdvertisingData(QByteArrayView payload);

/// Adds what `more` says (a scan response, a further fragment) to `data`.
void merge(AdvertisingData &data, const AdvertisingData &more);

/// A level that can be used for nearness: below 0 dBm and not under -110 dBm.
[[nodiscard]] bool isUsableLevel(std::optional<int> levelDbm);

} // namespace Gatebook
