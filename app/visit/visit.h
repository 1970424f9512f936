// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/appcheck.h"
#include "visit/citizenid.h"
#include "visit/clockquality.h"
#include "visit/entrypolicy.h"
#include "visit/host.h"
#include "visit/pass.h"
#include "visit/visitor.h"

#include <QtCore/QUuid>

namespace Gatebook {

/// How a check-out is known.
enum class ExitSource { Kiosk, Pass, Card, Staff, Auto, Unknown };
[[nodiscard]] QString toText(ExitSource source);
[[nodiscard]] std::optional<ExitSource> exitSourceFromText(const QString &text);

/// Whether the visitor carries a smartphone, as far as anyone said or heard.
enum class Smartphone { Yes, No, Declined, Unknown };
[[nodiscard]] QString toText(Smartphone smartphone);
[[nodiscard]] std::optional<Smartphone> smartphoneFromText(const QString &text);
/// What an app verdict tells of it: confirmed and possible yes, no_smartphone no, declined declined, else unknown.
[[nodiscard]] Smartphone smartphoneFrom(AppVerdict verdict);

enum class Purpose { Unknown, Procedure, Meeting, Delivery, Other };
[[nodiscard]] QString toText(Purpose purpose); ///< "procedure", "meeting", "delivery", "other"; empty for Unknown
[[nodiscard]] std::optional<Purpose> purposeFromText(const QString &text);

enum class VisitState {
    None,    ///< nothing recorded yet
    Waiting, ///< asked to see the receptionist
    Inside,
    Left,       ///< checked out, or closed at closing time
    DidNotEnter ///< the receptionist recorded so
};
[[nodiscard]] QString toText(VisitState state);
[[nodiscard]] std::optional<VisitState> visitStateFromText(const QString &text);

/// One stay: the projection of its journal entries. Everything the log and the CSV show.
struct Visit {
    QUuid id; ///< UUIDv7, so that books can be merged
    VisitState state = VisitState::None;
    QString site;
    QString entrance;
    qint64 checkedInAtMs = 0;             ///< UTC; of arrival while waiting, of the let-in once let in
    std::optional<qint64> checkedOutAtMs; ///< UTC; empty while inside, and for ever when nobody saw the visitor leave
    std::optional<ExitSource> exitSource; ///< empty while inside
    ClockQuality clockQuality = ClockQuality::Good;
    Visitor visitor;
    Host host;
    Purpose purpose = Purpose::Unknown;
    QString groupId;
    EntryPolicy policy = EntryPolicy::Off;
    Smartphone smartphone = Smartphone::Unknown;
    AppEvidence app;
    /// The install codes of the app were shown to the visitor. Nothing: recorded by a program that did not keep it.
    std::optional<bool> codesShown = false;
    bool installedHere = false; ///< and after that the app was heard for the first time
    QString letInBy;
    QString letInReason;
    QString noticeVersion;     ///< of the notice that was offered; see flow/privacy/notices.h
    QString noticeLanguage;    ///< and in which language
    QString noticeDigest;      ///< and which words these were
    bool noticeOpened = false; ///< the visitor, or the leader of the group, looked at it
    QString language;          ///< "vi", "en"
    bool corrected = false;
    bool cardRemembered = false; ///< the visitor asked to be recognised by the card next time
    bool needsHelp = false;      ///< to get out, or otherwise: the receptionist noted so
    bool fromPaper = false;      ///< keyed in from a paper register, after the fact
    QString enteredBy;           ///< the account of the staff who typed it in; empty when the visitor did
    QString note;
    std::optional<Pass> pass; ///< while the visit is open
    QByteArray cardDigest; ///< of the number of the card that was shown, see VisitBook::cardDigest(); while open, or for as long as it is remembered
    QList<CardWarning> cardWarnings; ///< what did not fit together on the card, for the receptionist

    bool operator==(const Visit &) const = default;
};

[[nodiscard]] QList<QUuid> idsOf(const QList<Visit> &visits);

/// A UUIDv7 (RFC 9562 §5.7) of a moment and 10 random bytes.
[[nodiscard]] QUuid visitId(qint64 utcMs, const QByteArray &random);

} // namespace Gatebook
