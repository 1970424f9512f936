// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that scanned codes come in by.
#include "flow/session/session.h"

#include "flow/checkout/checkoutdesk.h"
#include "flow/session/pace.h"
#include "visit/localtime.h"

namespace Gatebook {

namespace {

using Standing = Identity::Standing;

// Steps in which the visitor says who he is: a card's name is as good as a typed one.
bool takesName(Step step)
{
    return step == Step::Name || step == Step::Organisation || step == Step::Phone || step == Step::HostPurpose || step == Step::HostName;
}

bool isOurs(const ScannedCode &code)
{
    return !std::holds_alternative<UnknownCode>(code) && !std::holds_alternative<QUrl>(code);
}

ExitSource exitBy(const ScannedCode &code)
{
    return std::holds_alternative<PassToken>(code) ? ExitSource::Pass : ExitSource::Card;
}

/// What a card says by itself, before the book is asked; empty of passes and badges.
QString nameOn(const ScannedCode &code)
{
    if (const auto *card = std::get_if<CitizenId>(&code))
        return card->name;
    const auto *personal = std::get_if<PersonalCode>(&code);
    return personal ? personal->name : QString();
}

ScanHint refusalOf(const Identity &identity)
{
    switch (identity.standing) {
    case Standing::Waiting:
        return ScanHint::Waiting;
    case Standing::Inside: // a pass shown to come in
        return ScanHint::FinishFirst;
    default:
        return ScanHint::NotInside;
    }
}

} // namespace

QDate Session::today() const
{
    return localTime(m_clock.utcMs(), m_rules.timezone).date();
}

void Session::hint(ScanHint hint)
{
    m_hintAtMs = m_clock.monotonicMs();
    if (m_scanHint == hint)
        return;
    m_scanHint = hint;
    emit scanHintChanged();
}

void Session::scan(const QByteArray &text)
{
    const bool isRepeat = m_repeated.isRepeat(text, m_clock.monotonicMs());
    if (isRepeat || m_identifying || m_askingWhoseBadge || m_step == Step::OutOfService)
        return;
    if (paceOf(m_step) != Pace::Showing) // the next in the queue does not hold up the one before
        touched();
    const ScannedCode code = classify(QString::fromUtf8(text), today());
    if (const auto *badge = std::get_if<BadgeToken>(&code); badge && m_step == Step::Attract)
        return scanBadge(*badge);
    if (!m_staffIsHere)
        scanOf(code);
}

void Session::scanOf(const ScannedCode &code)
{
    if (!isOurs(code))
        return hint(ScanHint::NotOurs);
    if (m_step == Step::Goodbye) // the next in the queue
        handle(Event::Acknowledged());
    if (m_step == Step::Companions)
        return scanCompanion(code);
    if (takesName(m_step))
        return scanInForm(code);
    const Step from = m_step;
    m_scannedAt = from;
    handle(Event::Scanned());
    if (m_step == from)
        return finishFirst();
    m_guessing = from == Step::Attract;
    scanAtGate(code);
}

/// The next in the queue may hold on to the code: it counts as soon as the gate is free.
void Session::finishFirst()
{
    if (paceOf(m_step) == Pace::Showing)
        m_repeated.putOff();
    hint(ScanHint::FinishFirst);
}

// While the form is open

void Session::scanInForm(const ScannedCode &code)
{
    if (std::holds_alternative<PassToken>(code) || std::holds_alternative<BadgeToken>(code))
        return hint(ScanHint::FinishFirst);
    m_identifying = true;
    m_visitor.name = nameOn(code); // the book takes a tenth of a second to know whose card it is
    emit contextChanged();
    ask([code](Book &book) { return identify(book, code); }, &Session::identifiedInForm);
}

void Session::identifiedInForm(const Result<Identity> &outcome)
{
    m_identifying = false;
    if (!outcome) {
        if (!isBookLost(outcome.failure()))
            hint(ScanHint::CannotRead);
        return;
    }
    if (!takesName(m_step))
        return;
    hint(ScanHint::None);
    takeIdentity(*outcome);
    if (m_step == Step::Name)
        handle(Event::Next());
}

// What was typed already stands, but for the name.
void Session::takeIdentity(const Identity &identity)
{
    m_visitor.name = identity.visitor.name;
    if (m_visitor.organisation.isEmpty())
        m_visitor.organisation = identity.visitor.organisation;
    if (m_visitor.phone.isEmpty())
        m_visitor.phone = identity.visitor.phone;
    m_cardDigest = identity.cardDigest;
    m_cardWarnings = identity.warnings;
    m_cardRemembered = identity.remembered;
    m_byBadge = identity.known && !identity.remembered;
    emit contextChanged();
}

// At the gate

void Session::scanAtGate(const ScannedCode &code)
{
    m_identifying = true;
    // Who touched "In" means to come in, whatever the book says.
    const bool mayLeave = m_scannedAt != Step::Who;
    ask(
        [code, mayLeave, nowMs = m_clock.utcMs(), quality = m_clockWatch.quality(), who = actor()](Book &book) -> Result<Scan> {
            const auto identity = identify(book, code);
            if (!identity)
                return identity.failure();
            Scan scan{*identity, {}};
            if (!mayLeave || scan.identity.standing != Standing::Inside)
                return scan;
            const auto left = checkOutById(book, scan.identity.open.id, exitBy(code), nowMs, quality, who);
            if (!left)
                return left.failure();
            scan.left = *left;
            return scan;
        },
        &Session::identifiedAtGate);
}

void Session::identifiedAtGate(const Result<Scan> &outcome)
{
    m_identifying = false;
    if (!outcome) {
        if (isBookLost(outcome.failure()))
            return;
        hint(ScanHint::CannotRead);
        return handle(Event::PassRefused());
    }
    if (outcome->left)
        return leftByCode(*outcome->left);
    const Identity &identity = outcome->identity;
    const bool toLeave = m_scannedAt == Step::TypePass;
    if (toLeave || identity.visitor.name.isEmpty() || identity.standing == Standing::Waiting) {
        hint(refusalOf(identity));
        return handle(Event::PassRefused());
    }
    hint(ScanHint::None);
    takeIdentity(identity);
    if (!identity.known) {
        m_guessing = false;
        return handle(Event::Identified());
    }
    m_host = identity.host;
    m_purpose = identity.purpose;
    handle(Event::Recognised());
    emit contextChanged();
}

void Session::leftByCode(const Departure &departure)
{
    hint(ScanHint::None);
    if (m_guessing) {
        for (const Visit &before : departure.before)
            m_undo.append(checkOutUndoneEntry(before, 0, actor()));
    }
    left(departure);
}

// Afterwards

void Session::beginUndo()
{
    QList<JournalEntry> entries = m_undo;
    for (JournalEntry &entry : entries)
        entry.atMs = m_clock.utcMs();
    ask([entries](VisitBook &book) { return book.appendAll(entries); }, &Session::undoEnded);
}

void Session::undoEnded(const Result<qint64> &outcome)
{
    if (!outcome && isBookLost(outcome.failure()))
        return;
    hint(outcome ? ScanHint::Undone : ScanHint::CannotUndo);
    if (outcome)
        m_recorded = {}; // whoever's phone was heard is free to be heard again
    handle(outcome ? AnyEvent(Event::Undone()) : AnyEvent(Event::RecordFailed()));
}

bool Session::canRemember() const
{
    return paceOf(m_step) == Pace::Showing && m_step != Step::Goodbye && !m_byBadge && !m_recorded.cardDigest.isEmpty();
}

void Session::rememberCard(bool remember)
{
    touched();
    if (!canRemember() || m_recorded.cardRemembered == remember)
        return;
    const qint64 nowMs = m_clock.utcMs();
    const JournalEntry entry = remember ? cardRememberedEntry(m_recorded.id, nowMs, actor()) : cardForgottenEntry(m_recorded.id, nowMs, actor());
    ask([entry, visit = m_recorded](VisitBook &book) { return appendTo(book, visit, entry); }, &Session::rememberEnded);
}

void Session::rememberEnded(const Result<Visit> &outcome)
{
    if (!outcome) {
        if (!isBookLost(outcome.failure()))
            hint(ScanHint::CannotRead);
        return;
    }
    m_recorded.cardRemembered = outcome->cardRemembered;
    emit contextChanged();
}

} // namespace Gatebook
