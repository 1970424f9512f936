// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bookkeeper.h"
#include "flow/ports/clock.h"
#include "flow/ports/pinhasher.h"
#include "flow/staff/triesapart.h"

#include <qqmlregistration.h>

#include <memory>

namespace Gatebook {

/// Who may sign in, and the PIN. It is tried on the keeper's thread. GUI thread.
class SignIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the staff's screens")
    Q_PROPERTY(QStringList accounts READ accounts NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY changed FINAL) ///< who is about to sign in, or is signed in
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL) ///< which PIN is asked for
    Q_PROPERTY(
        bool firstPin READ isFirstPin NOTIFY changed FINAL) ///< the account that is chosen has one from the program, see gatebookctl staff first-pin
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)  ///< the book is at work
    Q_PROPERTY(Error error READ error NOTIFY changed FINAL)
    Q_PROPERTY(int retryS READ retryS NOTIFY changed FINAL) ///< with TooManyTries: seconds to wait

public:
    enum Error {
        NoError,
        WrongPin,     ///< or the account is disabled
        TooManyTries, ///< see retryS
        BookTrouble,  ///< the book does not answer
        PinsDiffer,   ///< the new PIN and its repetition; it is asked for anew
        PinRefused    ///< no new PIN: too short, or the one from the program
    };
    Q_ENUM(Error)
    enum Stage {
        OwnPin,
        NewPin, ///< before anything else: the PIN that fitted is good for once
        NewPinAgain
    };
    Q_ENUM(Stage)

    /// Everything outlives it.
    /// `readOnly`: the book cannot be written; see TriesApart.
    SignIn(BookKeeper &keeper, const PinHasher &hasher, const Clock &clock, QObject *parent = nullptr, bool readOnly = false);

    [[nodiscard]] QStringList accounts() const { return m_accounts; }
    [[nodiscard]] QString account() const { return m_account; }
    [[nodiscard]] StaffRole role() const { return m_role; } ///< of who is signed in
    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isFirstPin() const { return m_stage == OwnPin && m_once.contains(m_account); }
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] int retryS() const;

    /// Before signing in only.
    void setAccount(const QString &account);
    /// Asks the book who may sign in. The only one is chosen at once.
    void refresh();
    Q_INVOKABLE void tryPin(const QString &pin);
    /// Nobody is signed in any more, and nobody's name is shown; what the book still answers to before changes nothing.
    void forget();

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void changed();
    void left();      ///< everything is forgotten, whether or not somebody was signed in
    void entered();   ///< somebody signed in
    void pinChosen(); ///< in place of one that was good for once

private:
    template <typename Work, typename Done> void ask(Work work, Done done);
    void showAccounts(const Result<QList<StaffAccount>> &accounts);
    void showOutcome(const Result<StaffAccount> &account);
    void choosePin(const QString &pin);
    void showChosen(const Result<void> &chosen);
    void setError(Error error);

    BookKeeper &m_keeper;
    const PinHasher &m_hasher;
    const Clock &m_clock;
    const std::shared_ptr<TriesApart> m_triesApart; ///< of the keeper's thread; none where the book counts
    QStringList m_accounts;
    QStringList m_once; ///< those whose PIN is good for once
    QString m_account;
    StaffRole m_role = StaffRole::Receptionist;
    QString m_newPin; ///< until it was repeated
    Stage m_stage = OwnPin;
    Error m_error = NoError;
    bool m_signedIn = false;
    int m_pending = 0;
    int m_forgotten = 0;    ///< how often
    qint64 m_retryAtMs = 0; ///< monotonic
};

} // namespace Gatebook
