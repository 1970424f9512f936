// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/result.h"
#include "visit/visit.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace Gatebook {

/// What can happen to a visit. The journal's `kind`.
enum class EntryKind {
    CheckedIn,      ///< the visit begins: state Inside
    Waiting,        ///< recorded, asked to see the receptionist
    LetIn,          ///< by the receptionist, with a reason; the stay and the pass begin here
    DidNotEnter,    ///< by the receptionist
    CheckedOut,     ///< by pass, kiosk, card or staff
    AutoClosed,     ///< at closing time: exit source auto, no time
    AppHeard,       ///< the app of a visitor already recorded was confirmed afterwards (install codes, waiting screen)
    CheckInUndone,  ///< the kiosk guessed that a card's owner comes in, and was told that it guessed wrong
    CheckOutUndone, ///< the same for leaving: the stay goes on, with the pass it had
    CardRemembered, ///< the visitor asked to be recognised by the card next time
    CardForgotten,  ///< and asked no more: from the visits that are over, its digest is dropped too
    Corrected,      ///< by staff, with a reason; over or not. See visit/correction.h
    HelpNoted       ///< by staff: the visitor needs help, or does not after all
};
[[nodiscard]] QString toText(EntryKind kind); ///< its words in the journal: "checked_in", "did_not_enter" …
[[nodiscard]] std::optional<EntryKind> entryKindFromText(const QString &text);

/// Personal values, kept apart from the journal, each with its own salt.
enum class PersonalKind { Name, Organisation, Phone, HostPerson, Pass, Card };
[[nodiscard]] QString toText(PersonalKind kind); ///< "name", "organisation", "phone", "host_person", "pass", "card"
[[nodiscard]] std::optional<PersonalKind> personalKindFromText(const QString &text);

using PersonalValues = QHash<PersonalKind, QString>;

/// One thing that happened, before the book gave it a number. `body` names nobody.
struct JournalEntry {
    qint64 atMs = 0; ///< UTC, when it was recorded; what is keyed in from paper happened at a time that its body tells
    EntryKind kind = EntryKind::CheckedIn;
    QUuid visit;
    QString actor;           ///< "kiosk:Cổng chính", "staff:lan", "system"
    QJsonObject body;        ///< facts; the book adds the digests of the personal values under "personal"
    PersonalValues personal; ///< only values that are not empty
};

// The steps make their entries with these, so that body and projection cannot drift apart.
[[nodiscard]] JournalEntry checkedInEntry(const Visit &visit, const QString &actor); ///< visit.pass must be set
/// The same for an arrival that stands on paper: recorded now, at visit.checkedInAtMs in the past. No pass where it is over already.
[[nodiscard]] JournalEntry paperCheckedInEntry(const Visit &visit, qint64 nowMs, const QString &actor);
/// And the leaving on the same paper; without its time, nobody wrote it down (exit source unknown).
[[nodiscard]] JournalEntry paperLeftEntry(const QUuid &visit, qint64 nowMs, const QString &actor, std::optional<qint64> leftAtMs);
[[nodiscard]] JournalEntry waitingEntry(const Visit &visit, const QString &actor); ///< no pass yet
[[nodiscard]] JournalEntry letInEntry(const QUuid &visit, qint64 atMs, const QString &staff, const QString &reason, const Pass &pass);
[[nodiscard]] JournalEntry didNotEnterEntry(const QUuid &visit, qint64 atMs, const QString &staff);
[[nodiscard]] JournalEntry checkedOutEntry(const QUuid &visit, qint64 atMs, const QString &actor, ExitSource source, ClockQuality quality);
[[nodiscard]] JournalEntry autoClosedEntry(const QUuid &visit, qint64 atMs);
[[nodiscard]] JournalEntry appHeardEntry(const QUuid &visit, qint64 atMs, const QString &actor, const AppEvidence &evidence, bool installedHere);
[[nodiscard]] JournalEntry checkInUndoneEntry(const QUuid &visit, qint64 atMs, const QString &actor, ExitSource by = ExitSource::Kiosk);
[[nodiscard]] JournalEntry checkOutUndoneEntry(const Visit &before, qint64 atMs, const QString &actor); ///< `before`: as it was while open
[[nodiscard]] JournalEntry cardRememberedEntry(const QUuid &visit, qint64 atMs, const QString &actor);
[[nodiscard]] JournalEntry cardForgottenEntry(const QUuid &visit, qint64 atMs, const QString &actor);
[[nodiscard]] JournalEntry helpNotedEntry(const QUuid &visit, qint64 atMs, const QString &actor, bool needsHelp);

/// Whether an entry of this kind may follow a visit in this state; a check-out of someone who has left is a Conflict.
[[nodiscard]] bool mayFollow(VisitState before, EntryKind kind);

/// Applies an entry to the visit it is about: the projection is this and nothing else. BadFile when the body is not one of ours.
Result<void> project(Visit &visit, const JournalEntry &entry);
/// The same: the visit as it is after the entry.
inline Result<Visit> projected(Visit visit, const JournalEntry &entry)
{
    const auto done = project(visit, entry);
    return done ? Result<Visit>(std::move(visit)) : Result<Visit>(done.failure());
}

} // namespace Gatebook
