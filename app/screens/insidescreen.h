// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/checkin/clockwatch.h"
#include "flow/ports/bookkeeper.h"
#include "flow/ports/clock.h"
#include "flow/ports/randomsource.h"
#include "screens/insidemodel.h"
#include "screens/waitingmodel.h"

#include <QtCore/QSet>

namespace Gatebook {

/// The receptionist's first page: who waits, who is inside, and letting them in and out. What others record shows within a second. GUI thread.
class InsideScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(Gatebook::InsideModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(Gatebook::WaitingModel *waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed FINAL) ///< nobody is let in or out here
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)          ///< inside, shown or not
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString entrance READ entrance WRITE setEntrance NOTIFY changed FINAL)
    Q_PROPERTY(QStringList entrances READ entrances NOTIFY changed FINAL) ///< of those inside; empty where there is only one
    /// Who was let out by the last touch that can be taken back: a name, and how many. 0: nobody. Taken back, the touch before it is next.
    Q_PROPERTY(QString leftName READ leftName NOTIFY changed FINAL)
    Q_PROPERTY(int leftCount READ leftCount NOTIFY changed FINAL)
    Q_PROPERTY(int undoS READ undoS NOTIFY changed FINAL)           ///< seconds left to take it back
    Q_PROPERTY(int letInCount READ letInCount NOTIFY changed FINAL) ///< how many were just let in, until passTold(); 0: nobody
    /// Their pass, to be told; of a delegation the leader's, which takes all of them out: empty when the leader went in before.
    Q_PROPERTY(QString passCode READ passCode NOTIFY changed FINAL)
    Q_PROPERTY(Error error READ error NOTIFY changed FINAL)

public:
    enum Error {
        NoError,
        Overtaken,  ///< somebody else was quicker; the list shows what is so now
        BookTrouble ///< nothing was recorded
    };
    Q_ENUM(Error)

    static constexpr qint64 UndoMs = 30000;
    static constexpr qint64 LookEveryMs = 1000;

    /// Everything outlives it; `random` is used on the keeper's thread. `zone` (IANA) is the site's. A wall
    /// clock before `buildDateMs` (UTC) cannot be right.
    InsideScreen(BookKeeper &keeper, const Clock &clock, RandomSource &random, const QByteArray &zone, qint64 buildDateMs, QObject *parent = nullptr);

    [[nodiscard]] InsideModel *people() const { return m_people; }
    [[nodiscard]] WaitingModel *waiting() const { return m_waiting; }
    [[nodiscard]] int total() const { return static_cast<int>(m_people->visits().size()); }
    [[nodiscard]] QString text() const { return m_people->text(); }
    [[nodiscard]] QString entrance() const { return m_people->entrance(); }
    [[nodiscard]] QStringList entrances() const;
    [[nodiscard]] QString leftName() const;
    [[nodiscard]] int leftCount() const { return m_left.isEmpty() ? 0 : static_cast<int>(m_left.constLast().before.size()); }
    [[nodiscard]] int undoS() const;
    [[nodiscard]] int letInCount() const { return m_letInCount; }
    [[nodiscard]] QString passCode() const { return m_passCode; }
    [[nodiscard]] Error error() const { return m_error; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    void setReadOnly(bool readOnly);
    /// someoneWaits() comes while nobody is signed in as well.
    void callWhileLocked() { m_callsWhileLocked = true; }
    void setText(const QString &text);
    void setEntrance(const QString &entrance);
    /// Opened by this account; empty: closed, and everything shown is gone.
    void setStaff(const QString &name);

    /// Row of `people`: of a delegation's own row all of its people.
    Q_INVOKABLE void checkOut(int row);
    /// All that are shown.
    Q_INVOKABLE void checkOutShown();
    Q_INVOKABLE void undo();
    /// Row of `people`: needs help from now on, or no more.
    Q_INVOKABLE void turnHelp(int row);
    /// Row of `people`: a delegation's is folded or unfolded.
    Q_INVOKABLE void turnFold(int row);
    /// Row of `waiting`, and why.
    Q_INVOKABLE void letIn(int row, const QString &reason);
    Q_INVOKABLE void didNotEnter(int row);
    Q_INVOKABLE void passTold();
    Q_INVOKABLE void refresh();

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void changed();
    void passIssued(const Gatebook::Visit &visit); ///< to whom was let in, or to the leader of those
    void passTaken();                              ///< it was told, or nobody is there to tell it
    /// Somebody waits who did not before: time for a sound.
    void someoneWaits();

private:
    /// People let out by one touch.
    struct Leave {
        QList<Visit> before; ///< as they were
        qint64 untilMs = 0;  ///< it can be taken back; monotonic
    };

    void askWhoIsInside();
    void askWhoWaits();
    void showInside(const QList<Visit> &visits);
    void leave(const QList<QUuid> &visits);
    void look();
    void showWaiting(const QList<Visit> &visits);
    void showLetIn(const QList<Visit> &visits);
    void fail(const Failure &failure);
    [[nodiscard]] bool mayChange() const { return !m_staff.isEmpty() && !m_readOnly; }
    [[nodiscard]] QString actor() const { return QStringLiteral("staff:") + m_staff; }

    BookKeeper &m_keeper;
    const Clock &m_clock;
    RandomSource &m_random;
    ClockWatch m_clockWatch;
    InsideModel *m_people;
    WaitingModel *m_waiting;
    QString m_staff;
    bool m_readOnly = false;
    bool m_callsWhileLocked = false;
    QList<Leave> m_left;   ///< those that can be taken back; the last of them is next
    QSet<QUuid> m_waited;  ///< who was known to wait, signed in or not
    qint64 m_lookAtMs = 0; ///< monotonic
    qint64 m_mark = -1;
    int m_letInCount = 0;
    QString m_passCode;
    Error m_error = NoError;
};

} // namespace Gatebook
