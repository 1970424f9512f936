// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bookkeeper.h"
#include "flow/ports/clock.h"
#include "flow/ports/pinhasher.h"
#include "flow/ports/randomsource.h"
#include "flow/session/session.h"
#include "screens/calibrationscreen.h"
#include "screens/passscreen.h"
#include "screens/waitingmodel.h"

namespace Gatebook {

/// The receptionist at the kiosk: signs in with a PIN, lets waiting visitors in with a reason, or records that they did not enter. Opens only while
/// no visitor is at the kiosk, and closes itself, so that nobody is left signed in. PINs are tried on the keeper's thread. GUI thread.
class StaffScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL) ///< the book is at work
    Q_PROPERTY(QStringList accounts READ accounts NOTIFY changed FINAL)
    /// Who is about to sign in, or is signed in.
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY changed FINAL)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed FINAL)
    Q_PROPERTY(Error error READ error NOTIFY changed FINAL)
    Q_PROPERTY(int retryS READ retryS NOTIFY changed FINAL) ///< with TooManyTries: seconds to wait
    Q_PROPERTY(Gatebook::WaitingModel *waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed FINAL)
    /// The pass of the visitor who was just let in, to be shown to them; empty before and after.
    Q_PROPERTY(Gatebook::PassScreen *pass READ pass CONSTANT FINAL)
    Q_PROPERTY(bool mayCalibrate READ mayCalibrate NOTIFY changed FINAL) ///< IT's accounts only
    Q_PROPERTY(Gatebook::CalibrationScreen *calibration READ calibration CONSTANT FINAL)

public:
    enum Error {
        NoError,
        WrongPin,        ///< or the account is disabled
        TooManyTries,    ///< see retryS
        ReasonMissing,   ///< nobody is let in without one
        NoLongerWaiting, ///< another door was quicker
        BookTrouble      ///< nothing was recorded
    };
    Q_ENUM(Error)

    static constexpr qint64 ClosesAfterMs = 60000; ///< untouched

    StaffScreen(const Session &session, BookKeeper &keeper, const PinHasher &hasher, RandomSource &random, const Clock &clock, PassScreen *pass,
        WaitingModel *waiting, CalibrationScreen *calibration, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    [[nodiscard]] QStringList accounts() const { return m_accounts; }
    [[nodiscard]] QString account() const { return m_account; }
    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] int retryS() const;
    [[nodiscard]] WaitingModel *waiting() const { return m_waiting; }
    [[nodiscard]] int waitingCount() const { return m_waiting->count(); }
    [[nodiscard]] PassScreen *pass() const { return m_pass; }
    [[nodiscard]] bool mayCalibrate() const { return m_signedIn && m_role == StaffRole::It; }
    [[nodiscard]] CalibrationScreen *calibration() const { return m_calibration; }

    /// Before signing in only.
    void setAccount(const QString &account);

    Q_INVOKABLE void openUp();
    Q_INVOKABLE void signIn(const QString &pin);
    /// Row of `waiting`, and why.
    Q_INVOKABLE void letIn(int row, const QString &reason);
    Q_INVOKABLE void didNotEnter(int row);
    Q_INVOKABLE void passShown(); ///< back to who is waiting
    Q_INVOKABLE void calibrate(); ///< opens `calibration`, where it is allowed
    Q_INVOKABLE void close();
    Q_INVOKABLE void touched(); ///< the idle time starts anew

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void changed();
    void passIssued(const Gatebook::Visit &visit); ///< to whom was let in
    void passTaken();                              ///< and it left the screen

private:
    template <typename Work, typename Done> void ask(Work work, Done done);
    void showAccounts(const Result<QList<StaffAccount>> &accounts);
    void showSignIn(const Result<StaffAccount> &account);
    void showLetIn(const Result<Visit> &visit);
    void showWaiting();
    void fail(const Failure &failure);
    void setError(Error error);

    const Session &m_session;
    BookKeeper &m_keeper;
    const PinHasher &m_hasher;
    RandomSource &m_random;
    const Clock &m_clock;
    PassScreen *m_pass;
    WaitingModel *m_waiting;
    CalibrationScreen *m_calibration;
    bool m_open = false;
    bool m_signedIn = false;
    StaffRole m_role = StaffRole::Receptionist;
    int m_pending = 0;
    int m_opening = 0; ///< counts openings, so that an answer from before the last close changes nothing
    QStringList m_accounts;
    QString m_account;
    Error m_error = NoError;
    qint64 m_retryAtMs = 0;   ///< monotonic
    qint64 m_touchedAtMs = 0; ///< monotonic
};

} // namespace Gatebook
