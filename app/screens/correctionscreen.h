// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/log/corrections.h"
#include "flow/ports/bookkeeper.h"
#include "flow/ports/clock.h"
#include "screens/changetexts.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// Putting one visit right: what is typed, what it changes, and what speaks against it. GUI thread.
class CorrectionScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QStringList departments READ departments CONSTANT FINAL) ///< to choose from
    // What is written and chosen.
    Q_PROPERTY(QString name MEMBER m_name NOTIFY edited FINAL)
    Q_PROPERTY(QString organisation MEMBER m_organisation NOTIFY edited FINAL)
    Q_PROPERTY(QString hostPerson MEMBER m_hostPerson NOTIFY edited FINAL)
    Q_PROPERTY(QString department MEMBER m_department NOTIFY edited FINAL)
    Q_PROPERTY(QString purpose MEMBER m_purpose NOTIFY edited FINAL) ///< as the CSV has it
    Q_PROPERTY(QString cameDay MEMBER m_cameDay NOTIFY edited FINAL)
    Q_PROPERTY(QString cameTime MEMBER m_cameTime NOTIFY edited FINAL)
    Q_PROPERTY(QString leftDay MEMBER m_leftDay NOTIFY edited FINAL)
    Q_PROPERTY(QString leftTime MEMBER m_leftTime NOTIFY edited FINAL) ///< both empty: nobody knows
    Q_PROPERTY(QString verdict MEMBER m_verdict NOTIFY edited FINAL)   ///< as the CSV has it
    Q_PROPERTY(QString reason MEMBER m_reason NOTIFY edited FINAL)
    // What comes of it.
    Q_PROPERTY(QString recordedVerdict READ recordedVerdict NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLeft READ hasLeft NOTIFY changed FINAL) ///< only then there is a time of leaving to correct
    Q_PROPERTY(QStringList changedFields READ changedFields NOTIFY changed FINAL)
    Q_PROPERTY(QStringList changedFrom READ changedFrom NOTIFY changed FINAL)
    Q_PROPERTY(QStringList changedTo READ changedTo NOTIFY changed FINAL)
    Q_PROPERTY(bool tried READ wasTried NOTIFY changed FINAL) ///< saving was tried: what is missing is now said
    Q_PROPERTY(bool nameMissing READ isNameMissing NOTIFY changed FINAL)
    Q_PROPERTY(bool reasonMissing READ isReasonMissing NOTIFY changed FINAL)
    Q_PROPERTY(TimeProblem cameProblem READ cameProblem NOTIFY changed FINAL)
    Q_PROPERTY(TimeProblem leftProblem READ leftProblem NOTIFY changed FINAL)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)

public:
    enum TimeProblem { TimeFits, Unreadable, InFuture, BeforeComing };
    Q_ENUM(TimeProblem)
    enum Trouble {
        NoTrouble,
        ChangedMeanwhile, ///< by somebody else: to be looked at anew
        NotAllowed,       ///< the account may not
        BookTrouble       ///< the book could not be written
    };
    Q_ENUM(Trouble)

    /// Everything outlives it. `zone` (IANA) is the site's.
    CorrectionScreen(BookKeeper &keeper, const Clock &clock, QByteArray zone, QStringList departments, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QStringList &departments() const { return m_departments; }
    [[nodiscard]] QString recordedVerdict() const { return toText(m_visit.app.verdict); }
    [[nodiscard]] bool hasLeft() const { return m_visit.state == VisitState::Left; }
    [[nodiscard]] const QStringList &changedFields() const { return m_changes.fields; }
    [[nodiscard]] const QStringList &changedFrom() const { return m_changes.before; }
    [[nodiscard]] const QStringList &changedTo() const { return m_changes.now; }
    [[nodiscard]] bool wasTried() const { return m_tried; }
    [[nodiscard]] bool isNameMissing() const { return m_problems.contains(CorrectionProblem::NoName); }
    [[nodiscard]] bool isReasonMissing() const { return m_problems.contains(CorrectionProblem::NoReason); }
    [[nodiscard]] TimeProblem cameProblem() const;
    [[nodiscard]] TimeProblem leftProblem() const;
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// In whose name; empty: nobody's, and what was written is gone.
    void setStaff(const QString &account);
    /// Begins with the values as they are.
    void begin(const Visit &visit);
    Q_INVOKABLE void save(); ///< says what is missing instead, when something is
    Q_INVOKABLE void cancel();

signals:
    void edited();
    void changed();
    void corrected(const Gatebook::Visit &visit); ///< recorded
    void outdated(const QUuid &visit);            ///< somebody else changed it

private:
    void show(const Visit &visit);
    void judge();
    void readTimes();
    [[nodiscard]] std::optional<qint64> moment(const QString &day, const QString &time) const;
    [[nodiscard]] QString dayOf(std::optional<qint64> atMs) const;
    [[nodiscard]] QString timeOf(std::optional<qint64> atMs) const;
    void showOutcome(const Result<Visit> &outcome);

    BookKeeper &m_keeper;
    const Clock &m_clock;
    const QByteArray m_zone;
    const QStringList m_departments;
    QString m_staff;
    Visit m_visit; ///< as it was seen
    QString m_name, m_organisation, m_hostPerson, m_department, m_purpose, m_cameDay, m_cameTime, m_leftDay, m_leftTime, m_verdict, m_reason;
    Correctable m_wanted;
    bool m_cameReadable = true;
    bool m_leftReadable = true;
    QList<CorrectionProblem> m_problems;
    ChangeTexts m_changes;
    Trouble m_trouble = NoTrouble;
    bool m_open = false;
    bool m_tried = false;
    bool m_busy = false;
    int m_begun = 0; ///< so that an answer that comes after it was given up changes nothing
};

} // namespace Gatebook
