// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/randomsource.h"
#include "flow/session/session.h"
#include "screens/calibrationscreen.h"
#include "screens/passscreen.h"
#include "screens/receptionscreen.h"
#include "screens/signin.h"
#include "screens/waitingmodel.h"

namespace Gatebook {

/// The receptionist at the kiosk: signs in with a PIN, lets waiting visitors in with a reason, or records that they did not enter; and has the pages
/// of the receptionist's window beside that. Opens only while no visitor is at the kiosk, and closes itself, so that nobody is left signed in. PINs
/// are tried on the keeper's thread. GUI thread.
class StaffScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL) ///< the book is at work
    Q_PROPERTY(Gatebook::SignIn *signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed FINAL)
    Q_PROPERTY(Error error READ error NOTIFY changed FINAL)       ///< after signing in
    Q_PROPERTY(int followers READ followers NOTIFY changed FINAL) ///< how many were just let in who leave with their leader's pass
    Q_PROPERTY(Gatebook::WaitingModel *waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed FINAL)
    /// The pass of the visitor who was just let in, to be shown to them; empty before and after.
    Q_PROPERTY(Gatebook::PassScreen *pass READ pass CONSTANT FINAL)
    /// The receptionist's pages; null until the program has them.
    Q_PROPERTY(Gatebook::ReceptionScreen *desk READ desk NOTIFY changed FINAL)
    Q_PROPERTY(bool mayCalibrate READ mayCalibrate NOTIFY changed FINAL) ///< IT's accounts only
    Q_PROPERTY(Gatebook::CalibrationScreen *calibration READ calibration CONSTANT FINAL)

public:
    enum Error {
        NoError,
        ReasonMissing,   ///< nobody is let in without one
        NoLongerWaiting, ///< another door was quicker
        BookTrouble      ///< nothing was recorded
    };
    Q_ENUM(Error)

    static constexpr qint64 ClosesAfterMs = 60000; ///< untouched

    StaffScreen(const Session &session, BookKeeper &keeper, const PinHasher &hasher, RandomSource &random, const Clock &clock, PassScreen *pass,
        WaitingModel *waiting, CalibrationScreen *calibration, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isBusy() const { return m_pending > 0 || m_signIn->isBusy(); }
    [[nodiscard]] SignIn *signIn() const { return m_signIn; }
    [[nodiscard]] bool isSignedIn() const { return m_signIn->isSignedIn(); }
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] int followers() const { return m_followers; }
    [[nodiscard]] WaitingModel *waiting() const { return m_waiting; }
    [[nodiscard]] int waitingCount() const { return m_waiting->count(); }
    [[nodiscard]] PassScreen *pass() const { return m_pass; }
    [[nodiscard]] ReceptionScreen *desk() const { return m_desk; }
    [[nodiscard]] bool mayCalibrate() const { return isSignedIn() && m_signIn->role() == StaffRole::It; }
    [[nodiscard]] CalibrationScreen *calibration() const { return m_calibration; }

    /// Its pages follow this screen's `signIn` from now on. They outlive the last call from QML.
    void setDesk(ReceptionScreen &desk);

    Q_INVOKABLE void openUp();
    /// The same with this account chosen, whose badge was shown; where somebody is signed in, nothing.
    void openFor(const QString &account);
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
    void showLetIn(const Result<QList<Visit>> &visits);
    void showWaiting();
    void fail(const Failure &failure);
    void setError(Error error);

    const Session &m_session;
    BookKeeper &m_keeper;
    RandomSource &m_random;
    const Clock &m_clock;
    SignIn *m_signIn;
    PassScreen *m_pass;
    WaitingModel *m_waiting;
    CalibrationScreen *m_calibration;
    ReceptionScreen *m_desk = nullptr;
    bool m_open = false;
    int m_pending = 0;
    int m_opening = 0; ///< counts openings, so that an answer from before the last close changes nothing
    Error m_error = NoError;
    int m_followers = 0;
    qint64 m_touchedAtMs = 0; ///< monotonic
};

} // namespace Gatebook
