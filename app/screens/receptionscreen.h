// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/pinhasher.h"
#include "screens/figuresscreen.h"
#include "screens/healthscreen.h"
#include "screens/insidescreen.h"
#include "screens/logscreen.h"
#include "screens/rollcallscreen.h"

namespace Gatebook {

/// The receptionist's window: who signed in, which page is open. Locks itself when nobody touches it. PINs are tried on the keeper's thread. GUI
/// thread.
class ReceptionScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString agency READ agency CONSTANT FINAL)
    Q_PROPERTY(QStringList accounts READ accounts NOTIFY changed FINAL)
    Q_PROPERTY(QString account READ account WRITE setAccount NOTIFY changed FINAL) ///< who is about to sign in, or is signed in
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(Error error READ error NOTIFY changed FINAL)
    Q_PROPERTY(int retryS READ retryS NOTIFY changed FINAL) ///< with TooManyTries: seconds to wait
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY changed FINAL)
    Q_PROPERTY(QString clockText READ clockText NOTIFY clockChanged FINAL)
    Q_PROPERTY(Gatebook::InsideScreen *inside READ inside CONSTANT FINAL)
    Q_PROPERTY(Gatebook::LogScreen *log READ log CONSTANT FINAL)
    Q_PROPERTY(Gatebook::FiguresScreen *figures READ figures CONSTANT FINAL)
    Q_PROPERTY(Gatebook::RollCallScreen *rollCall READ rollCall CONSTANT FINAL)
    Q_PROPERTY(Gatebook::HealthScreen *health READ health CONSTANT FINAL)

public:
    enum Page { Inside, Log, Figures, RollCall, Health };
    Q_ENUM(Page)
    enum Error {
        NoError,
        WrongPin, ///< or the account is disabled
        TooManyTries,
        BookTrouble ///< the book does not open
    };
    Q_ENUM(Error)

    static constexpr qint64 LocksAfterMs = 600000; ///< untouched: it stands at the receptionist's own desk

    /// What it shows and stands on; all of it outlives it.
    struct Parts {
        BookKeeper &keeper;
        const PinHasher &hasher;
        const Clock &clock;
        InsideScreen &inside;
        LogScreen &log;
        FiguresScreen &figures;
        RollCallScreen &rollCall;
        HealthScreen &health;
        QString agency;
        QByteArray zone; ///< IANA
    };
    explicit ReceptionScreen(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] QString agency() const { return m_parts.agency; }
    [[nodiscard]] QStringList accounts() const { return m_accounts; }
    [[nodiscard]] QString account() const { return m_account; }
    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Error error() const { return m_error; }
    [[nodiscard]] int retryS() const;
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QString clockText() const { return m_clockText; }
    [[nodiscard]] InsideScreen *inside() const { return &m_parts.inside; }
    [[nodiscard]] LogScreen *log() const { return &m_parts.log; }
    [[nodiscard]] FiguresScreen *figures() const { return &m_parts.figures; }
    [[nodiscard]] RollCallScreen *rollCall() const { return &m_parts.rollCall; }
    [[nodiscard]] HealthScreen *health() const { return &m_parts.health; }

    /// Before signing in only.
    void setAccount(const QString &account);
    void setPage(Page page);
    /// Asks the book who may sign in.
    Q_INVOKABLE void refreshAccounts();
    Q_INVOKABLE void signIn(const QString &pin);
    Q_INVOKABLE void lock();
    Q_INVOKABLE void touched(); ///< the idle time starts anew

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void changed();
    void clockChanged();

private:
    void showSignIn(const Result<StaffAccount> &account);
    void setError(Error error);

    Parts m_parts;
    QStringList m_accounts;
    QString m_account;
    QString m_clockText;
    Page m_page = Inside;
    Error m_error = NoError;
    bool m_signedIn = false;
    bool m_busy = false;
    qint64 m_retryAtMs = 0;   ///< monotonic
    qint64 m_touchedAtMs = 0; ///< monotonic
};

} // namespace Gatebook
