// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/checkin/clockwatch.h"
#include "flow/checkin/staffentry.h"
#include "flow/ports/bookkeeper.h"
#include "flow/ports/clock.h"
#include "flow/ports/passprinter.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// Visits that the staff type in, one after the other: of somebody at the desk, or row by row from a paper register. GUI thread.
class EntryScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(QStringList departments READ departments CONSTANT FINAL) ///< to choose from
    Q_PROPERTY(bool paper READ isPaper WRITE setPaper NOTIFY edited FINAL)
    // What is written and chosen.
    Q_PROPERTY(QString name MEMBER m_name NOTIFY edited FINAL)
    Q_PROPERTY(QString organisation MEMBER m_organisation NOTIFY edited FINAL)
    Q_PROPERTY(QString hostPerson MEMBER m_hostPerson NOTIFY edited FINAL)
    Q_PROPERTY(QString department MEMBER m_department NOTIFY edited FINAL)
    Q_PROPERTY(QString purpose MEMBER m_purpose NOTIFY edited FINAL) ///< as the CSV has it
    Q_PROPERTY(Phone phone MEMBER m_phone NOTIFY edited FINAL)
    Q_PROPERTY(bool needsHelp MEMBER m_needsHelp NOTIFY edited FINAL)
    Q_PROPERTY(QString day MEMBER m_day NOTIFY edited FINAL) ///< of paper, both times are on it
    Q_PROPERTY(QString cameTime MEMBER m_came NOTIFY edited FINAL)
    Q_PROPERTY(QString leftTime MEMBER m_left NOTIFY edited FINAL) ///< empty: not written down
    // What comes of it.
    Q_PROPERTY(bool nameMissing READ isNameMissing NOTIFY changed FINAL) ///< said only once saving was tried, as all that is wrong
    Q_PROPERTY(TimeProblem dayProblem READ dayProblem NOTIFY changed FINAL)
    Q_PROPERTY(TimeProblem cameProblem READ cameProblem NOTIFY changed FINAL)
    Q_PROPERTY(TimeProblem leftProblem READ leftProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString sameAt READ sameAt NOTIFY changed FINAL)   ///< when somebody of that name came already; saving again records it all the same
    Q_PROPERTY(bool trouble READ hasTrouble NOTIFY changed FINAL) ///< the book could not be written
    Q_PROPERTY(bool overtaken READ isOvertaken NOTIFY changed FINAL) ///< the last one cannot be taken back any more
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString lastName READ lastName NOTIFY changed FINAL) ///< of who was entered last; empty: nobody
    Q_PROPERTY(QString lastCode READ lastCode NOTIFY changed FINAL) ///< and the pass, "K7M-2QD"; empty where the visit is over
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed FINAL)
    Q_PROPERTY(QStringList keyed READ keyed NOTIFY changed FINAL) ///< from paper in this sitting, the last one first: "4/8/2020 08:44–09:10 · Name"

public:
    enum Phone { NotChecked, AppSeen, NoSmartphone };
    Q_ENUM(Phone)
    enum TimeProblem { TimeFits, Unreadable, InFuture, TooOld, BeforeComing };
    Q_ENUM(TimeProblem)

    static constexpr qint64 UndoMs = 30000; ///< for who stands at the desk; what was keyed from paper, as long as it is the last

    /// What it stands on; all of it outlives it. `random` is used on the keeper's thread. `printer` nullptr: none.
    struct Parts {
        BookKeeper &keeper;
        const Clock &clock;
        RandomSource &random;
        PassPrinter *printer = nullptr;
        DeskPlace place;
        QString agency;
        QStringList departments;
        qint64 buildDateMs = 0; ///< UTC; a wall clock before it cannot be right
    };
    explicit EntryScreen(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &departments() const { return m_parts.departments; }
    [[nodiscard]] bool isPaper() const { return m_paper; }
    [[nodiscard]] bool isNameMissing() const { return has(EntryProblem::NoName); }
    [[nodiscard]] TimeProblem dayProblem() const;
    [[nodiscard]] TimeProblem cameProblem() const;
    [[nodiscard]] TimeProblem leftProblem() const;
    [[nodiscard]] QString sameAt() const { return m_sameAt; }
    [[nodiscard]] bool hasTrouble() const { return m_trouble; }
    [[nodiscard]] bool isOvertaken() const { return m_overtaken; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString lastName() const;
    [[nodiscard]] QString lastCode() const;
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canPrint() const { return m_parts.printer && !lastCode().isEmpty(); }
    [[nodiscard]] QStringList keyed() const;

    void setPaper(bool paper);
    /// In whose name; empty: nobody's, and all that was written is gone.
    void setStaff(const QString &account);
    /// Records what is written, and is ready for the next; says what is missing instead, when something is.
    Q_INVOKABLE void save();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void printPass();

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void edited();
    void changed();
    void saved(); ///< time to write the next one

private:
    struct Outcome {
        QList<Visit> same = {};
        std::optional<Visit> entered = {};
    };
    [[nodiscard]] bool has(EntryProblem problem) const { return m_tried && m_problems.contains(problem); }
    [[nodiscard]] bool isReadable() const { return !m_paper || (m_dayRead && m_cameRead && m_leftRead); }
    [[nodiscard]] std::optional<StaffEntry> read();
    [[nodiscard]] std::optional<qint64> moment(std::optional<QDate> day, const QString &time) const;
    [[nodiscard]] QString lineOf(const Visit &visit) const;
    void judge();
    void clearRow();
    void showOutcome(const Result<Outcome> &outcome);

    Parts m_parts;
    ClockWatch m_clockWatch;
    QString m_staff;
    QString m_name, m_organisation, m_hostPerson, m_department, m_purpose, m_day, m_came, m_left;
    Phone m_phone = NotChecked;
    bool m_needsHelp = false;
    bool m_paper = false;
    bool m_dayRead = true;
    bool m_cameRead = true;
    bool m_leftRead = true;
    bool m_tried = false;
    bool m_trouble = false;
    bool m_overtaken = false;
    bool m_busy = false;
    int m_sitting = 0; ///< so that an answer that comes after it was closed changes nothing
    QList<EntryProblem> m_problems;
    QString m_sameAt;
    QList<Visit> m_entered;   ///< in this sitting
    qint64 m_undoUntilMs = 0; ///< monotonic
};

} // namespace Gatebook
