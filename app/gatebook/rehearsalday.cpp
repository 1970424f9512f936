// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/rehearsalday.h"

#include "visit/pass.h"

#include <QtCore/QDateTime>

namespace Gatebook {

namespace {

using Way = RehearsalVisitor::Way;
using Leaving = RehearsalVisitor::Leaving;

constexpr qint64 RunOfListeningMs = 36000; ///< after which the install screen has been looked at for a while

QString named(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonArray bounds(const std::array<qint64, 2> &moments)
{
    return {moments[0], moments[1]};
}

/// A code of the same form that is not this one.
QString otherCode(const QString &code)
{
    const QString first = code.startsWith(u'2') ? QStringLiteral("3") : QStringLiteral("2");
    return first + code.mid(1);
}

} // namespace

RehearsalDay::RehearsalDay(Rehearsal &rehearsal, KioskProgram &program, RehearsalClock &clock, const Settings &settings)
    : m_do(rehearsal)
    , m_program(program)
    , m_clock(clock)
    , m_settings(settings)
{
    for (const RehearsalVisitor &visitor : rehearsalVisitors(settings.languages))
        m_courses.push_back({visitor, expectedCells(visitor, settings), 0, {}, {}, {}});
}

void RehearsalDay::plan()
{
    m_do.see(named("attract"));
    m_do.picture(named("attract"));
    int number = 0;
    for (Course &course : m_courses)
        arrive(course, number++);
    walkAway();
    if (m_settings.session.entry.policy == EntryPolicy::Require)
        letIn();
    for (Course &course : m_courses) {
        if (course.visitor.leaving != Leaving::Stays)
            leave(course);
    }
    close();
}

void RehearsalDay::arrive(Course &course, int number)
{
    m_do.waitUntil(RehearsalFirstTouchMs + number * RehearsalSlotMs);
    m_do.see(named("attract"));
    if (course.visitor.language != m_settings.languages.constFirst()) {
        m_do.tap(named("language_") + course.visitor.language);
        m_do.picture(named("attract-") + course.visitor.language);
    }
    m_do.decide(named("note the first touch"), {}, [this, &course] { course.touchedAtMs = m_clock.utcMs(); });
    m_do.tap(named("gateIn"));
    fillForm(course);
    goThroughCheck(course);
    takeResult(course);
}

void RehearsalDay::fillForm(Course &course)
{
    const std::pair<const char *, QString> fields[]
        = {{"name", course.visitor.visitor.name}, {"organisation", course.visitor.visitor.organisation}, {"phone", course.visitor.visitor.phone}};
    for (const auto &[screen, text] : fields) {
        m_do.see(named(screen));
        if (!text.isEmpty())
            m_do.type(text);
        m_do.picture(named(screen));
        m_do.tap(named("next"));
    }
    m_do.see(named("hostpurpose"));
    m_do.tap(named("department_") + QString::number(course.visitor.department));
    if (course.visitor.purpose != Purpose::Unknown)
        m_do.tap(named("purpose_") + toText(course.visitor.purpose));
    m_do.picture(named("hostpurpose"));
    m_do.decide(named("note the check-in's begin"), {}, [this, &course] { course.checkIn[0] = m_clock.utcMs(); });
    m_do.tap(named("next"));
}

// The check may be over before it was asked for.
void RehearsalDay::goThroughCheck(Course &course)
{
    m_do.decide(
        named("leave the form"), [this] { return step() != Step::HostPurpose && step() != Step::Recording; },
        [this, &course] {
            if (step() == Step::HoldPhone)
                holdPhone(course);
        });
}

void RehearsalDay::holdPhone(Course &course)
{
    m_do.see(named("holdphone"));
    m_do.picture(named("holdphone"));
    switch (course.visitor.way) {
    case Way::HoldsPhone:
        m_do.wait(named("the phone to be heard"), [this] { return step() != Step::HoldPhone; });
        return;
    case Way::WaitsInVain:
        return waitInVain();
    case Way::NoSmartphone:
        return m_do.tap(named("noSmartphone"));
    case Way::Declines:
        return m_do.tap(named("decline"));
    case Way::Installs:
        return install(course);
    }
}

void RehearsalDay::install(Course &course)
{
    m_do.tap(named("askInstall"));
    m_do.see(named("install"));
    m_do.picture(named("install"));
    const qint64 touchedAtMs = course.touchedAtMs;
    m_do.wait(named("the download"), [this, touchedAtMs] { return m_clock.utcMs() - touchedAtMs >= RunOfListeningMs; });
    m_do.wait(named("the app to be heard"), [this] { return step() == Step::Confirmed; });
    m_do.see(named("confirmed"));
    m_do.picture(named("confirmed"));
}

void RehearsalDay::waitInVain()
{
    m_do.wait(named("the check to end"), [this] {
        const AppVerdict verdict = m_program.listener().verdict();
        return verdict == AppVerdict::Possible || verdict == AppVerdict::NotHeard;
    });
    m_do.decide(named("look at the verdict"), {}, [this] {
        const bool isPossible = m_program.listener().verdict() == AppVerdict::Possible;
        m_do.picture(isPossible ? named("holdphone-possible") : named("holdphone-not-heard"));
        m_do.tap(named("decline"));
    });
}

void RehearsalDay::takeResult(Course &course)
{
    m_do.wait(named("the result"), [this] { return step() == Step::Welcome || step() == Step::SeeReception; });
    m_do.decide(named("read the result"), {}, [this, &course] {
        course.checkIn[1] = m_clock.utcMs();
        const bool waits = step() == Step::SeeReception;
        m_do.see(waits ? named("seereception") : named("welcome"));
        m_do.picture(waits ? named("seereception") : named("welcome"));
        course.pass = normalisedPassCode(m_program.kiosk().pass()->code());
        m_do.tap(named("done"));
    });
    m_do.see(named("attract"));
}

// Somebody begins, and is called away. Nothing of it may stay.
void RehearsalDay::walkAway()
{
    m_do.waitUntil(RehearsalFirstTouchMs + static_cast<qint64>(m_courses.size()) * RehearsalSlotMs);
    m_do.tap(named("gateIn"));
    m_do.see(named("name"));
    m_do.type(QStringLiteral("Người Bỏ Đi"));
    m_do.wait(named("the idle warning"), [this] { return m_program.session().isIdleWarning(); });
    m_do.picture(named("idle"));
    m_do.wait(named("the wipe"), [this] { return step() == Step::Attract; });
    m_do.see(named("attract"));
}

void RehearsalDay::leave(Course &course)
{
    m_do.tap(named("gateOut"));
    m_do.see(named("typepass"));
    m_do.picture(named("typepass"));
    m_do.decide(named("take out the pass"), {}, [this, &course] {
        if (course.visitor.leaving == Leaving::MistypesFirst) {
            typePass(otherCode(course.pass));
            m_do.decide(
                named("see the code refused"), [this] { return m_program.session().passRefused() && step() == Step::TypePass; },
                [this] {
                    m_do.see(named("typepass"));
                    m_do.picture(named("typepass-refused"));
                });
        }
        m_do.decide(named("note the check-out's begin"), {}, [this, &course] { course.checkOut[0] = m_clock.utcMs(); });
        typePass(course.pass);
    });
    m_do.see(named("goodbye"));
    m_do.decide(named("note the check-out's end"), {}, [this, &course] { course.checkOut[1] = m_clock.utcMs(); });
    m_do.picture(named("goodbye"));
    m_do.tap(named("done"));
    m_do.see(named("attract"));
}

void RehearsalDay::typePass(const QString &code)
{
    for (const QChar character : code)
        m_do.tap(named("passKey_") + character);
}

void RehearsalDay::close()
{
    constexpr qint64 HourMs = 3600000;
    m_do.decide(named("wait for closing time"), {}, [this] {
        m_isDayClosed = false;
        connect(&m_program.care(), &BookCare::dayClosed, this, [this] { m_isDayClosed = true; });
    });
    m_do.skip(2 * HourMs);
    m_do.decide(named("close the day"), [this] { return m_isDayClosed; }, {});
}

QJsonObject RehearsalDay::script() const
{
    QJsonArray visits;
    for (const Course &course : m_courses) {
        QJsonObject between{{named("check_in_utc_ms"), bounds(course.checkIn)}};
        if (course.visitor.leaving != Leaving::Stays)
            between.insert(named("check_out_utc_ms"), bounds(course.checkOut));
        const bool isChecked = m_settings.session.entry.policy != EntryPolicy::Off;
        const qint64 listenedMs = isChecked ? course.checkIn[1] - course.touchedAtMs : 0;
        between.insert(named("app_listened_s"), QJsonArray{0, listenedMs / 1000 + 1});
        visits.append(QJsonObject{{named("cells"), course.cells}, {named("between"), between}});
    }
    return {{named("policy"), toText(m_settings.session.entry.policy)}, {named("language"), m_settings.session.defaultLanguage},
        {named("visits"), visits}};
}

} // namespace Gatebook
