// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/listener.h"
#include "flow/ports/bookkeeper.h"
#include "flow/ports/randomsource.h"
#include "flow/session/sessionrules.h"
#include "flow/session/step.h"
#include "visit/visit.h"

namespace Gatebook {

/// The one visitor at the kiosk: a fresh context from the first touch, wiped when the visit is recorded, left or timed out. Owns the step; decides
/// nothing itself that next() or decideEntry() can. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(SessionRules rules, Listener &listener, BookKeeper &keeper, const Clock &clock, RandomSource &random, QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool wentBack() const { return m_wentBack; } ///< which way the last change went, for the transition
    [[nodiscard]] const SessionRules &rules() const { return m_rules; }

    // What this visitor has said so far.
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] const Visitor &visitor() const { return m_visitor; }
    [[nodiscard]] const Host &host() const { return m_host; }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] QString typedPass() const { return m_typedPass; }
    void setLanguage(const QString &language);
    void setVisitor(const Visitor &visitor);
    void setHost(const Host &host);
    void setPurpose(Purpose purpose);
    void setTypedPass(const QString &code); ///< the sixth character checks out

    /// Everything the visitor does comes in here.
    void handle(const AnyEvent &event);
    /// Any touch or key: the idle time starts anew, a warning is lifted.
    void touched();
    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

    // After recording.
    [[nodiscard]] const Visit &recorded() const { return m_recorded; } ///< with its pass, until the next session
    [[nodiscard]] std::optional<Failure> failure() const { return m_failure; }

    /// Milliseconds to the end of the idle warning or of the result screen; -1 when nothing counts down.
    [[nodiscard]] qint64 countdownMs() const;
    [[nodiscard]] bool isIdleWarning() const;
    /// After 5 wrong codes: how long typing is refused, else 0.
    [[nodiscard]] qint64 passSlowdownMs() const;
    [[nodiscard]] bool passRefused() const { return m_passRefused; } ///< the last complete code was not that of an open visit

signals:
    void stepChanged();
    void contextChanged(); ///< language, visitor, host, purpose, typed pass
    void countdownChanged();
    void passRefusedChanged();

private:
    SessionRules m_rules;
    Listener &m_listener;
    BookKeeper &m_keeper;
    const Clock &m_clock;
    RandomSource &m_random;
    Step m_step = Step::Attract;
    bool m_wentBack = false;
    QString m_language;
    Visitor m_visitor;
    Host m_host;
    Purpose m_purpose = Purpose::Unknown;
    QString m_typedPass;
    bool m_passRefused = false;
    Visit m_recorded;
    std::optional<Failure> m_failure;
};

} // namespace Gatebook
