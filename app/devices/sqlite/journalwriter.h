// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/journalcursor.h"
#include "flow/ports/randomsource.h"

namespace Gatebook {

/// The last entry of a journal: what an export's manifest names, so that a cut tail shows.
struct BookHead {
    qint64 seq = 0;  ///< 0: no entry yet
    QByteArray link; ///< of that entry; of an empty journal, its first link

    bool operator==(const BookHead &) const = default;
};
[[nodiscard]] QString toText(const BookHead &head); ///< "SEQ:HEX", as `verify --head` takes it
[[nodiscard]] std::optional<BookHead> bookHeadFromText(const QString &text);

/// The head as it is now. Inside a write transaction nobody else can move it.
Result<BookHead> readHead(Database &database, const QByteArray &siteKey);

/// Appends entries inside the caller's write transaction: journal, personal values and projection. After a failure the transaction must be rolled
/// back.
class JournalWriter
{
public:
    /// Reads the head. `siteKey` is the book's; `random` gives the salts.
    static Result<JournalWriter> start(Database &database, const QByteArray &siteKey, RandomSource &random);

    /// Returns the entry's seq. Conflict when it may not follow, or brings a pass code that an open visit has.
    Result<qint64> append(const JournalEntry &entry);
    [[nodiscard]] qint64 lastSeq() const { return m_head.seq; }

private:
    struct Salted {
        PersonalKind kind;
        QByteArray salt;
        QByteArray value;
    };

    JournalWriter(Database &database, QByteArray siteKey, RandomSource &random, BookHead head);

    Result<Visit> before(const QUuid &visit);
    Result<QJsonObject> bodyOf(const JournalEntry &entry, const Visit &before, const QList<Salted> &values);
    QList<Salted> salted(const PersonalValues &values);
    Result<void> writeJournal(const JournalEntry &entry, const QJsonObject &body);
    Result<void> writePersonal(const QList<Salted> &values);
    Result<void> writeVisit(const Visit &visit, bool isNew);

    Database &m_database;
    QByteArray m_siteKey;
    RandomSource &m_random;
    BookHead m_head;
};

} // namespace Gatebook
