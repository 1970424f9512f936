// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/journalentry.h"

namespace Gatebook {

/// The book, as the steps see it. Every call blocks until done; the kiosk calls it on the book's own threads (see BookKeeper).
class VisitBook
{
public:
    virtual ~VisitBook() = default;

    /// Appends one entry and its projection in one durable transaction ("recorded" means this returned a value), reading the head inside it, so that
    /// several processes may append. Returns the entry's seq. Conflict when the entry may not follow the visit's state, or the pass code is in use by
    /// an open visit; else BookLocked, DiskFull, BookCorrupt, CannotWrite.
    virtual Result<qint64> append(const JournalEntry &entry) = 0;

    /// The same for many entries, all or none. Returns the last seq.
    virtual Result<qint64> appendAll(const QList<JournalEntry> &entries) = 0;

    /// NotFound when there is none.
    virtual Result<Visit> visit(const QUuid &id) = 0;
    /// The open visit with this typed code, or this token. NotFound for a closed one too.
    virtual Result<Visit> openVisitByCode(const QString &code) = 0;
    virtual Result<Visit> openVisitByToken(const QByteArray &token) = 0;

    /// What is kept of a citizen number, the same for the same number as long as the book lives (32 bytes). Slow on purpose: tenths of a second.
    /// Unsupported without the 64 MiB it takes.
    virtual Result<QByteArray> cardDigest(const QString &number) = 0;
    /// The last visit still waiting or inside whose visitor showed this card. NotFound when there is none.
    virtual Result<Visit> openVisitByCard(const QByteArray &digest) = 0;
    /// The last visit, over or not, whose visitor asked to be recognised by this card. NotFound when there is none.
    virtual Result<Visit> rememberedVisitByCard(const QByteArray &digest) = 0;

    /// Visits in a state, first come first. For Waiting and Inside.
    virtual Result<QList<Visit>> visitsIn(VisitState state) = 0;
};

/// Appends an entry about a visit, and returns the visit as it is then. The failures of append().
inline Result<Visit> appendTo(VisitBook &book, const Visit &before, const JournalEntry &entry)
{
    const auto appended = book.append(entry);
    return appended ? projected(before, entry) : Result<Visit>(appended.failure());
}

} // namespace Gatebook
