// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/log/rollcall.h"
#include "flow/ports/clock.h"
#include "screens/paperwords.h"
#include "screens/rollcallmodel.h"
#include "screens/sheetjob.h"

namespace Gatebook {

/// Everybody who must be accounted for, ticked off one by one, and put on paper. Once begun it needs neither book, network nor printer; ticks are
/// kept in the store, so that it goes on where it was after a crash, for RollCallLastsMs. GUI thread.
class RollCallScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString madeAt READ madeAt NOTIFY changed FINAL)  ///< "14:05"
    Q_PROPERTY(bool resumed READ isResumed NOTIFY changed FINAL) ///< it was begun before the program started
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int here READ here NOTIFY changed FINAL) ///< ticked
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)
    Q_PROPERTY(bool onlyMissing READ isOnlyMissing WRITE setOnlyMissing NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::RollCallModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(Gatebook::SheetJob *paper READ paper CONSTANT FINAL)
    Q_PROPERTY(bool ticksLost READ areTicksLost NOTIFY changed FINAL) ///< they could not be written: a crash would lose them

public:
    enum State {
        Idle,    ///< none is under way
        Reading, ///< the book is being read
        Running,
        Failed ///< the book could not be read
    };
    Q_ENUM(State)

    /// Everything outlives it. `zone` (IANA) and `agency` are the site's; `store` and `drawer` are used on the keeper's thread and outlive the
    /// keeper; without a `printer` the paper is only saved.
    RollCallScreen(BookKeeper &keeper, const Clock &clock, QByteArray zone, QString agency, FileStore &store, RollCallPaper &drawer,
        SheetPrinter *printer, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString madeAt() const;
    [[nodiscard]] bool isResumed() const { return m_resumed; }
    [[nodiscard]] int total() const { return static_cast<int>(m_people->call().size()); }
    [[nodiscard]] int here() const { return static_cast<int>(m_people->here().size()); }
    [[nodiscard]] int unseen() const { return static_cast<int>(m_people->call().unseen.size()); }
    [[nodiscard]] bool isOnlyMissing() const { return m_people->isOnlyMissing(); }
    [[nodiscard]] RollCallModel *people() const { return m_people; }
    [[nodiscard]] SheetJob *paper() const { return m_paper; }
    [[nodiscard]] bool areTicksLost() const { return m_ticksLost; }

    void setOnlyMissing(bool only);
    /// Begins, or goes on with the one that is under way.
    Q_INVOKABLE void start();
    /// Begins anew with those who are inside now; the ticks of the one under way are gone.
    Q_INVOKABLE void startAnew();
    Q_INVOKABLE void tick(int row);
    /// Draws it as it is now, saves it as PDF and, where there is a printer, prints it.
    Q_INVOKABLE void makePaper(const Gatebook::PaperWords *words);
    Q_INVOKABLE void end();

signals:
    void changed();

private:
    struct Begun {
        RollCall call;
        QSet<QUuid> here;
        bool resumed = false;
    };
    static Result<Begun> begin(Book &book, FileStore &store, qint64 nowMs, const QByteArray &zone, bool anew);
    void read(bool anew);
    void showBegun(const Result<Begun> &begun);
    void keepTicks(const QByteArray &json);

    BookKeeper &m_keeper;
    const Clock &m_clock;
    const QByteArray m_zone;
    const QString m_agency;
    FileStore &m_store;
    RollCallPaper &m_drawer;
    SheetJob *m_paper;
    RollCallModel *m_people;
    State m_state = Idle;
    bool m_resumed = false;
    bool m_ticksLost = false;
};

} // namespace Gatebook
