// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/advertisement.h"

#include <QtCore/QString>

namespace Gatebook {

enum class Certainty {
    Exact,   ///< no other app sends this
    Possible ///< others may (an iPhone's overflow area: 1 in 128 UUIDs share a bit)
};

/// How one app's advertisement looks on the air. Read from resources/signatures/*.toml; every given part must be there for a match.
struct AppSignature {
    struct Manufacturer {
        quint16 company = 0;
        QByteArray prefix;     ///< the data must begin with it
        int dataMinLength = 0; ///< bytes after the company identifier, both ends included
        int dataMaxLength = 255;
        bool isRollingId = false; ///< the data is the app's rolling ID, by which the phone is known while the address changes

        bool operator==(const Manufacturer &) const = default;
    };

    /// What a phone with the app answers over a connection (GATT).
    struct Gatt {
        QUuid service;
        QUuid characteristic; ///< readable by anybody
        int valueLength = 0;  ///< bytes
        qint64 timeoutMs = 10000;

        bool operator==(const Gatt &) const = default;
    };

    QString name; ///< as `listen` prints it: "bluezone-android"
    QString app;  ///< "Bluezone"
    bool enabled = true;
    Certainty certainty = Certainty::Exact;
    std::optional<QUuid> service; ///< must be among the advertised services
    std::optional<Manufacturer> manufacturer;
    std::optional<QUuid> overflowService; ///< the service whose bit must be set in Apple's overflow area
    std::optional<int> nearDbm;           ///< level from which such a phone is near; absent: its level never says near
    std::optional<Gatt> gatt;             ///< how a phone that only may have the app can be asked

    bool operator==(const AppSignature &) const = default;
};

/// The bit (0 to 127) that stands for a service in the overflow area of a background iPhone: CRC-8, polynomial 0x09, initial value 0x15, over the 16
/// UUID bytes in textual order, low 7 bits. Recovered from David G. Young's published table, which it gives 128 of 128.
[[nodiscard]] int overflowBit(const QUuid &service);

/// True when the data holds Apple manufacturer data of type 0x01 with this bit set (byte bit >> 3, value 0x80 >> (bit & 7)).
[[nodiscard]] bool hasOverflowBit(const AdvertisingData &data, int bit);

/// True when every part of the signature is there. Says nothing of `enabled`.
[[nodiscard]] bool matches(const AppSignature &signature, const AdvertisingData &data);

/// The rolling ID an advertisement carries by this signature, or nothing. Only for an advertisement that matches. RAM only.
[[nodiscard]] std::optional<QByteArray> rollingId(const AppSignature &signature, const AdvertisingData &data);

} // namespace Gatebook
