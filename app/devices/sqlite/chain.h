// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace Gatebook {

/// A row of the journal as it is stored; texts are UTF-8.
struct JournalRow {
    qint64 seq = 0;
    qint64 at = 0;
    QByteArray kind;
    QByteArray visit;
    QByteArray actor;
    QByteArray body;
    QByteArray link;
};

inline constexpr int DigestBytes = 32;
inline constexpr int SaltBytes = 16;

/// What the first entry is linked to: BLAKE2b-256, keyed by the site key, of the book's id.
[[nodiscard]] QByteArray firstLink(const QByteArray &siteKey, const QByteArray &bookId);

/// The link of `row` (its own `link` is not read) to the one before: BLAKE2b-256, keyed by the site key, over the length-prefixed (64 bits, little
/// endian) previous link, seq, at, kind, visit, actor and body as stored.
[[nodiscard]] QByteArray linkOf(const QByteArray &siteKey, const QByteArray &previousLink, const JournalRow &row);

/// What the journal keeps of a personal value: BLAKE2b-256 of salt ‖ value.
[[nodiscard]] QByteArray personalDigest(QByteArrayView salt, QByteArrayView value);

} // namespace Gatebook
