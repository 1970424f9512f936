// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatebook/rehearsal.h"
#include "gatebook/rehearsalscript.h"

#include <QtCore/QJsonArray>

#include <array>

namespace Gatebook {

/// The morning of the rehearsal, act by act: the visitors come, one after the other; one walks away from the form; the receptionist lets in who
/// waits; all but one leave by their pass; the day ends. Notes what the export must say of each.
class RehearsalDay : public QObject
{
    Q_OBJECT

public:
    RehearsalDay(Rehearsal &rehearsal, KioskProgram &program, RehearsalClock &clock, const Settings &settings);

    /// Hands the whole day to the rehearsal.
    void plan();
    /// What must stand in the CSV: exact cells, and the bounds of those that depend on the moment.
    [[nodiscard]] QJsonObject script() const;

    static constexpr char Receptionist[] = "lan";
    static constexpr char Pin[] = "4711";

private:
    struct Course {
        RehearsalVisitor visitor;
        QJsonObject cells;
        qint64 touchedAtMs = 0; ///< UTC, as the others
        std::array<qint64, 2> checkIn{};
        std::array<qint64, 2> checkOut{};
        QString pass;
    };

    void arrive(Course &course, int number);
    void fillForm(Course &course);
    void goThroughCheck(Course &course);
    void holdPhone(Course &course);
    void install(Course &course);
    void waitInVain();
    void takeResult(Course &course);
    void walkAway();
    void letIn();
    void letInFirst();
    void noteLetIn(const QString &name, const QString &reason);
    void leave(Course &course);
    void typePass(const QString &code);
    void close();
    [[nodiscard]] Step step() const { return m_program.session().step(); }

    Rehearsal &m_do;
    KioskProgram &m_program;
    RehearsalClock &m_clock;
    Settings m_settings;
    std::deque<Course> m_courses;
    bool m_isDayClosed = false;
};

} // namespace Gatebook
