// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/rehearsal.h"

#include <QtCore/QDir>

#include <algorithm>
#include <utility>

namespace Gatebook {

namespace {

constexpr qint64 StepMs = 100;           ///< of the rehearsal's clock
constexpr qint64 LongestWaitMs = 600000; ///< of that clock
constexpr qint64 LongestWallMs = 20000;  ///< for screens and book
constexpr qint64 LookAgainMs = 50;       ///< wall time between two looks whether a screen still moves
constexpr qint64 StillMovingMs = 1500;   ///< wall time after which a picture is taken all the same: some things never rest
constexpr qint64 TapMs = 900;
constexpr qint64 TypeMs = 1800;

} // namespace

Rehearsal::Rehearsal(KioskProgram &program, RehearsalClock &clock, QString folder, std::function<void()> everyStep)
    : m_program(program)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_everyStep(std::move(everyStep))
    , m_finger(*program.window())
{
    connect(&m_timer, &QTimer::timeout, this, &Rehearsal::step);
    // What an act waits for has most often just happened.
    connect(&m_program.session(), &Session::stepChanged, &m_timer, [this] {
        if (m_timer.isActive())
            m_timer.start();
    });
}

void Rehearsal::start()
{
    m_wall.start();
    m_timer.start(1);
}

void Rehearsal::add(Act act)
{
    m_adding->push_back(std::move(act));
}

void Rehearsal::see(const QString &screen)
{
    const QString name = QStringLiteral("screen_") + screen;
    add({QStringLiteral("see the screen ") + screen, [this, name] { return m_finger.screen() == name; }, {}});
}

void Rehearsal::tap(const QString &item)
{
    add({QStringLiteral("touch ") + item, [this, item] { return m_finger.find(item) != nullptr; }, [this, item] { m_finger.tap(item); }, TapMs});
}

void Rehearsal::hold(const QString &item, const QString &untilScreen)
{
    add({QStringLiteral("press ") + item, [this, item] { return m_finger.press(item); }, {}});
    see(untilScreen);
    add({QStringLiteral("lift the finger"), {}, [this] { m_finger.lift(); }, TapMs});
}

void Rehearsal::type(const QString &text)
{
    add({QStringLiteral("type"), [this, text] { return m_finger.find(QStringLiteral("field")) && m_finger.type(text); }, {}, TypeMs});
}

void Rehearsal::picture(const QString &name)
{
    add({QStringLiteral("take the picture ") + name, [this, name] { return m_pictures.contains(placeOf(name)) || isStill(); },
        [this, name] { save(name); }});
}

void Rehearsal::wait(const QString &what, std::function<bool()> until)
{
    add({QStringLiteral("wait for ") + what, std::move(until), {}, 0, true});
}

void Rehearsal::waitUntil(qint64 clockMs)
{
    wait(QStringLiteral("the next visitor"), [this, clockMs] { return m_clock.monotonicMs() >= clockMs; });
}

void Rehearsal::skip(qint64 ms)
{
    add({QStringLiteral("let hours pass"), {}, [this, ms] {
             m_clock.pass(ms);
             letPass(0);
         }});
}

void Rehearsal::decide(const QString &what, std::function<bool()> ready, std::function<void()> then)
{
    add({what, std::move(ready), std::move(then)});
}

void Rehearsal::step()
{
    if (m_acts.empty()) {
        m_timer.stop();
        emit ended({});
        return;
    }
    const Act &act = m_acts.front();
    if (!act.ready || act.ready())
        return play();
    if (act.timePasses) {
        letPass(StepMs);
        m_waitedMs += StepMs;
    }
    if (m_waitedMs > LongestWaitMs || (!act.timePasses && m_wall.elapsed() > LongestWallMs))
        giveUp();
}

// What an act adds is done before what comes after it.
void Rehearsal::play()
{
    const Act act = std::move(m_acts.front());
    m_acts.pop_front();
    std::deque<Act> added;
    m_adding = &added;
    if (act.play)
        act.play();
    m_adding = &m_acts;
    m_acts.insert(m_acts.begin(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    for (qint64 passed = 0; passed < act.takesMs; passed += StepMs)
        letPass(StepMs);
    m_waitedMs = 0;
    m_lastSeen = {};
    m_wall.start();
}

void Rehearsal::letPass(qint64 ms)
{
    m_clock.pass(ms);
    m_everyStep();
    m_program.tick();
}

bool Rehearsal::isStill()
{
    if (m_finger.screen().isEmpty() || (m_seen.isValid() && m_seen.elapsed() < LookAgainMs))
        return false;
    m_seen.start();
    QImage now = m_program.window()->grabWindow();
    const bool same = now == m_lastSeen;
    m_lastSeen = std::move(now);
    return same || m_wall.elapsed() > StillMovingMs;
}

QString Rehearsal::placeOf(const QString &picture) const
{
    return QDir(m_folder).absoluteFilePath(picture + QStringLiteral(".png"));
}

void Rehearsal::save(const QString &name)
{
    const QString path = placeOf(name);
    if (!m_pictures.contains(path) && m_program.window()->grabWindow().save(path))
        m_pictures.append(path);
}

void Rehearsal::giveUp()
{
    m_timer.stop();
    save(QStringLiteral("failed"));
    emit ended(QStringLiteral("could not %1; the screen is \"%2\"").arg(m_acts.front().what, m_finger.screen()));
}

} // namespace Gatebook
