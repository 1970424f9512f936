// SPDX-License-Identifier: GPL-3.0-or-later
// The receptionist's part of the day.
#include "gatebook/rehearsalday.h"

#include "visit/pass.h"

#include <memory>

namespace Gatebook {

namespace {

QString named(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void RehearsalDay::letIn()
{
    m_do.hold(named("staffDoor"), named("staff"));
    m_do.tap(named("staffAccount_0"));
    for (const char digit : QLatin1StringView(Pin))
        m_do.tap(named("pinKey_") + QLatin1Char(digit));
    m_do.picture(named("staff-pin"));
    m_do.tap(named("pinEnter"));
    m_do.decide(
        named("sign in"), [this] { return m_program.kiosk().staff()->isSignedIn() && !m_program.kiosk().staff()->isBusy(); },
        [this] {
            m_do.picture(named("staff-waiting"));
            letInFirst();
        });
}

void RehearsalDay::letInFirst()
{
    StaffScreen *staff = m_program.kiosk().staff();
    if (staff->waitingCount() == 0) {
        m_do.tap(named("staffClose"));
        m_do.see(named("attract"));
        return;
    }
    m_do.tap(named("waiting_0"));
    m_do.tap(named("reason_0"));
    m_do.picture(named("staff-let-in"));
    const auto before = std::make_shared<std::pair<QString, qint64>>();
    m_do.decide(named("note the reason"), {}, [this, before] {
        before->first = m_do.textOf(named("reason_0"));
        before->second = m_clock.utcMs();
    });
    m_do.tap(named("letIn"));
    m_do.decide(
        named("let in"), [staff] { return !staff->pass()->code().isEmpty() && !staff->isBusy(); },
        [this, staff, before] {
            noteLetIn(staff->pass()->visitorName(), before->first);
            m_do.picture(named("staff-pass"));
            m_do.tap(named("passShown"));
            m_do.decide(
                named("see who still waits"), [staff] { return staff->pass()->code().isEmpty() && !staff->isBusy(); }, [this] { letInFirst(); });
        });
}

// The stay of someone who waited begins here.
void RehearsalDay::noteLetIn(const QString &name, const QString &reason)
{
    for (Course &course : m_courses) {
        if (course.visitor.visitor.name != name)
            continue;
        course.pass = normalisedPassCode(m_program.kiosk().staff()->pass()->code());
        constexpr qint64 TouchMs = 1000;
        course.checkIn = {m_clock.utcMs() - TouchMs, m_clock.utcMs()};
        course.cells.insert(named("let_in_by"), named(Receptionist));
        course.cells.insert(named("let_in_reason"), reason);
    }
}

} // namespace Gatebook
