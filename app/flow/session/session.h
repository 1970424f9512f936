// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/listener.h"
#include "flow/checkin/clockwatch.h"
#include "flow/checkin/identify.h"
#include "flow/checkout/checkoutdesk.h"
#include "flow/checkout/lostpass.h"
#include "flow/ports/bookkeeper.h"
#include "flow/ports/randomsource.h"
#include "flow/session/repeatedcode.h"
#include "flow/session/sessionrules.h"
#include "flow/session/step.h"
#include "visit/delegation.h"

namespace Gatebook {

/// What there is to say about a scanned code. Names nobody.
enum class ScanHint {
    None,
    NotOurs,        ///< no card, pass or badge
    NotInside,      ///< of nobody who is inside
    Waiting,        ///< its owner is asked to see the receptionist
    FinishFirst,    ///< it means nothing on this screen
    CountedAlready, ///< its owner is inside, or is one of this delegation already
    CannotRead,     ///< the book could not be asked
    Undone,
    CannotUndo
};
inline constexpr qint64 HintShownMs = 5000;
inline constexpr qint64 UndoShownMs = 10000; ///< a guess can be taken back for so long

/// The one visitor at the kiosk: a fresh context from the first touch, wiped when the visit is recorded, left or timed out. Owns the step; decides
/// nothing itself that next() or decideEntry() can. GUI thread. `random` is used on the keeper's thread too.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(SessionRules rules, Listener &listener, BookKeeper &keeper, const Clock &clock, RandomSource &random, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool wentBack() const { return m_wentBack; } ///< which way the last change went, for the transition
    [[nodiscard]] const SessionRules &rules() const { return m_rules; }

    // What this visitor has said so far. Personal values are taken only while a visitor is there: a keyboard's late word finds no owner.
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const Visitor &visitor() const { return m_visitor; }
    [[nodiscard]] const Host &host() const { return m_host; }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] QString typedPass() const { return m_typedPass; }
    void setLanguage(const QString &language);
    void setVisitor(const Visitor &visitor);
    void setHost(const Host &host);
    void setPurpose(Purpose purpose);
    /// A camera or a scanner read this (UTF-8, see CodeSource::scanned). On the attract screen it checks its owner in or out, whichever is due; while
    /// somebody checks in, a card gives the name; where it can mean nothing, a hint says so. The same code within RepeatedWithinMs counts once.
    void scan(const QByteArray &text);
    /// Whether a code would be read if one were shown now.
    void setCanScan(bool canScan) { m_canScan = canScan; }
    /// While the staff use the kiosk, of all codes only their badges count.
    void setStaffIsHere(bool isHere);
    /// As typed. The sixth character checks out. Refused while typing is slowed down.
    void setTypedPass(const QString &code);

    // sessiongroup.cpp
    /// Who comes together, as far as the leader said and the check went; one person until somebody says otherwise.
    [[nodiscard]] const Delegation &delegation() const { return m_delegation; }
    void setPeople(int count);
    void setWithoutSmartphone(int count);
    /// Takes the last card back.
    void unnameLast();

    // sessionlostpass.cpp
    /// What a visitor without a pass says. Saying anything else forgets what was found.
    [[nodiscard]] const LostPassClues &lostPassClues() const { return m_lostClues; }
    void setLostPassClues(const LostPassClues &clues);
    /// Asks the book. Whatever is not found counts as a wrong code does; refused while that slows the kiosk down.
    void findLostPass();
    [[nodiscard]] const std::optional<LostPassAnswer> &lostPassAnswer() const { return m_lostAnswer; }

    // sessionnotice.cpp
    /// The visitor looks at the notice about their data, which takes nothing away of what was said so far. It goes with the step, or when nobody has
    /// touched anything for as long as reading takes.
    void openNotice();
    void closeNotice();
    [[nodiscard]] bool isNoticeOpen() const { return m_noticeOpen; }

    /// Everything the visitor does comes in here.
    void handle(const AnyEvent &event);
    /// The book failed outside a session: out of service, with failure(), until Event::BookBack.
    void bookLost(const Failure &why);
    /// Whether Event::Next leads anywhere.
    [[nodiscard]] bool canGoOn() const { return next(m_step, Event::Next(), facts()) != m_step; }
    /// Any touch or key: the idle time starts anew, a warning is lifted.
    void touched();
    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

    /// What to say about the last code, or about undoing; for HintShownMs.
    [[nodiscard]] ScanHint scanHint() const { return m_scanHint; }
    /// The result on the screen was the kiosk's guess from a card: Event::AskedUndo takes it back.
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    /// The visitor came by a card, and may say on the result screen that it is to be remembered.
    [[nodiscard]] bool canRemember() const;
    /// On the result screen: whether the card that was shown is to be recognised next time.
    void rememberCard(bool remember);

    // After recording.
    [[nodiscard]] const Visit &recorded() const { return m_recorded; } ///< with its pass, until the result screen ends
    [[nodiscard]] const QList<Visit> &together() const
    {
        return m_together;
    } ///< of a delegation all that were recorded, or that left; the leader first
    [[nodiscard]] std::optional<Failure> failure() const { return m_failure; } ///< of NotRecorded and OutOfService

    /// Milliseconds to the end of the idle warning or of the result screen; -1 when nothing counts down.
    [[nodiscard]] qint64 countdownMs() const;
    [[nodiscard]] bool isIdleWarning() const;
    /// How long the result screen stays, as a whole.
    [[nodiscard]] qint64 resultShownMs() const;
    /// After 5 wrong codes: how long typing is refused, else 0.
    [[nodiscard]] qint64 passSlowdownMs() const;
    [[nodiscard]] bool passRefused() const { return m_passRefused; } ///< the last complete code was not that of an open visit

signals:
    void stepChanged();
    void contextChanged(); ///< language, visitor, host, purpose, typed pass, recorded visit
    void countdownChanged();
    void passRefusedChanged();
    void scanHintChanged();
    /// On the first screen, or while the staff use the kiosk: whose badge it is, by name. It is no visitor's.
    void staffBadgeShown(const QString &account);
    void noticeChanged();

private:
    [[nodiscard]] StepFacts facts() const;
    [[nodiscard]] qint64 idleMs() const;
    [[nodiscard]] qint64 warningAfterMs() const;
    [[nodiscard]] bool isMarked() const;
    [[nodiscard]] AppEvidence evidence() const;
    [[nodiscard]] Visit arrival();
    [[nodiscard]] QString actor() const;

    void dropNotice();
    void tellNotice(Visit &visit) const;

    template <typename Value> void take(Value &mine, const Value &theirs);
    void enter(Step from, Step to, const AnyEvent &event);
    void begin(Step from, const AnyEvent &event);
    void beginCheck();
    void endCheckOfLeaver();
    void wipe();
    void recordAs(Step from, const AnyEvent &event);
    void recordingEnded(const Result<QList<Visit>> &outcome);
    void noteAppHeard();
    void appHeardEnded(const Result<Visit> &outcome);
    void checkOut();
    void checkingOutEnded(const Result<Departure> &outcome);
    void left(const Departure &departure);
    void lostPassAsked(const Result<LostPassAnswer> &outcome);
    void checkOutFound();
    void countWrongTry();
    void refusePass();
    void failed(const Failure &why);
    [[nodiscard]] bool isBookLost(const Failure &why); ///< then nothing more is to be done about it
    void setPassRefused(bool refused);
    void announceCountdown();

    // sessionscan.cpp
    struct Scan {
        Identity identity;
        std::optional<Departure> left; ///< the owner was inside, and was checked out
    };
    void scanOf(const ScannedCode &code);
    void finishFirst();
    void scanInForm(const ScannedCode &code);
    void scanAtGate(const ScannedCode &code);
    void identifiedInForm(const Result<Identity> &outcome);
    void identifiedAtGate(const Result<Scan> &outcome);
    void leftByCode(const Departure &departure);
    void takeIdentity(const Identity &identity);
    void beginUndo();
    void undoEnded(const Result<qint64> &outcome);
    void rememberEnded(const Result<Visit> &outcome);
    void hint(ScanHint hint);
    [[nodiscard]] QDate today() const;

    // sessionstaff.cpp
    void scanBadge(const BadgeToken &badge);
    void badgeKnown(const BadgeToken &badge, const Result<QString> &account);

    // sessiongroup.cpp
    [[nodiscard]] QList<Visit> arrivals();
    void beginGroup();
    void endGroup();
    void countWithoutSmartphone(const AnyEvent &event);
    void takeHeardPhone();
    void scanCompanion(const ScannedCode &code);
    void companionIdentified(const Result<Identity> &outcome);
    void changeDelegation(const Delegation &changed);

    template <typename Work, typename Ended> void ask(Work work, Ended ended);

    SessionRules m_rules;
    Listener &m_listener;
    BookKeeper &m_keeper;
    const Clock &m_clock;
    RandomSource &m_random;
    ClockWatch m_clockWatch;

    Step m_step = Step::Attract;
    bool m_wentBack = false;
    qint64 m_touchedAtMs;
    qint64 m_announcedCountdown = -1;
    int m_number = 0; ///< of this session: what the book answers to an earlier one is dropped

    QString m_language;
    Visitor m_visitor;
    Host m_host;
    Purpose m_purpose = Purpose::Unknown;
    QString m_typedPass;
    LostPassClues m_lostClues;
    LostPassClues m_lostAsked;
    std::optional<LostPassAnswer> m_lostAnswer; ///< to the clues as they are
    std::optional<AppVerdict> m_said;           ///< no smartphone, or declined
    bool m_noticeOpen = false;
    bool m_noticeOpened = false; ///< by this visitor, whether or not it still is
    bool m_notedAppHeard = false;
    bool m_passRefused = false;
    QByteArray m_cardDigest;
    QList<CardWarning> m_cardWarnings;
    bool m_cardRemembered = false;
    bool m_byBadge = false;
    bool m_identifying = false; ///< the book is asked about a code
    bool m_guessing = false;    ///< the visitor showed a code and touched nothing
    Delegation m_delegation;    ///< of one, while nobody said that there are more
    QList<JournalEntry> m_undo;
    Visit m_recorded;
    QList<Visit> m_together;
    std::optional<Failure> m_failure;

    // Of the kiosk, not of one visitor: starting over does not help who guesses codes.
    RepeatedCode m_repeated;
    Step m_scannedAt = Step::Attract;
    bool m_canScan = false;
    bool m_staffIsHere = false;
    bool m_askingWhoseBadge = false;
    ScanHint m_scanHint = ScanHint::None;
    qint64 m_hintAtMs = 0;
    int m_wrongPasses = 0;
    qint64 m_wrongPassAtMs = 0;
};

template <typename Work, typename Ended> void Session::ask(Work work, Ended ended)
{
    m_keeper.ask(this, std::move(work), [this, number = m_number, ended = std::move(ended)](const auto &outcome) {
        if (number == m_number)
            (this->*ended)(outcome);
    });
}

} // namespace Gatebook
