// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insidescreen.h"

#include "flow/checkout/checkoutdesk.h"
#include "flow/staff/letindesk.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;

} // namespace

InsideScreen::InsideScreen(BookKeeper &keeper, const Clock &clock, RandomSource &random, const QByteArray &zone, qint64 buildDateMs, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_random(random)
    , m_clockWatch(clock, buildDateMs)
    , m_people(new InsideModel(zone, this))
    , m_waiting(new WaitingModel(zone, this))
{
    connect(m_people, &InsideModel::countChanged, this, &InsideScreen::changed);
    connect(m_waiting, &WaitingModel::countChanged, this, &InsideScreen::changed);
}

QStringList InsideScreen::entrances() const
{
    QStringList out;
    for (const Visit &visit : m_people->visits()) {
        if (!visit.entrance.isEmpty() && !out.contains(visit.entrance))
            out.append(visit.entrance);
    }
    out.sort();
    return out.size() > 1 ? out : QStringList();
}

QString InsideScreen::leftName() const
{
    return m_left.isEmpty() ? QString() : m_left.constLast().before.constFirst().visitor.name;
}

int InsideScreen::undoS() const
{
    if (m_left.isEmpty())
        return 0;
    return static_cast<int>(std::max<qint64>(0, m_left.constLast().untilMs - m_clock.monotonicMs() + MsPerSecond - 1) / MsPerSecond);
}

void InsideScreen::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    emit changed();
}

void InsideScreen::setText(const QString &text)
{
    m_people->setText(text);
    emit changed();
}

void InsideScreen::setEntrance(const QString &entrance)
{
    m_people->setEntrance(entrance);
    emit changed();
}

void InsideScreen::setStaff(const QString &name)
{
    m_staff = name;
    m_left.clear();
    m_letInCount = 0;
    m_passCode.clear();
    m_error = NoError;
    emit passTaken();
    m_people->setText({});
    m_people->setEntrance({});
    if (name.isEmpty()) {
        m_people->show({}, m_clock.utcMs());
        m_waiting->show({});
    } else {
        refresh();
    }
    emit changed();
}

void InsideScreen::refresh()
{
    askWhoIsInside();
    askWhoWaits();
}

void InsideScreen::askWhoIsInside()
{
    m_keeper.ask(
        this, [](Book &book) { return book.visitsIn(VisitState::Inside); },
        [this](const Result<QList<Visit>> &visits) {
            if (m_staff.isEmpty())
                return;
            if (!visits)
                return fail(visits.failure());
            showInside(*visits);
            emit changed();
        });
}

void InsideScreen::showInside(const QList<Visit> &visits)
{
    m_people->show(visits, m_clock.utcMs());
    // The last one of an entrance has gone: all again, for its chip is gone too.
    if (!entrance().isEmpty() && !entrances().contains(entrance()))
        m_people->setEntrance({});
}

void InsideScreen::checkOut(int row)
{
    leave(idsOf(m_people->at(row)));
}

void InsideScreen::checkOutShown()
{
    QList<QUuid> visits;
    for (int row = 0; row < m_people->count(); ++row) {
        for (const QUuid &id : idsOf(m_people->at(row))) {
            if (!visits.contains(id)) // an unfolded delegation shows twice
                visits.append(id);
        }
    }
    leave(visits);
}

void InsideScreen::leave(const QList<QUuid> &visits)
{
    if (!mayChange() || visits.isEmpty())
        return;
    m_error = NoError;
    m_keeper.ask(
        this,
        [visits, now = m_clock.utcMs(), quality = m_clockWatch.quality(), actor = actor()](
            Book &book) { return checkOutAll(book, visits, now, quality, actor); },
        [this](const Result<QList<Visit>> &before) {
            if (!before)
                return fail(before.failure());
            if (before->isEmpty())
                m_error = Overtaken;
            else
                m_left.append({*before, m_clock.monotonicMs() + UndoMs});
            refresh();
        });
}

void InsideScreen::undo()
{
    if (m_left.isEmpty())
        return;
    m_keeper.ask(
        this,
        [left = m_left.takeLast().before, now = m_clock.utcMs(), actor = actor()](Book &book) { return takeBackCheckOuts(book, left, now, actor); },
        [this](const Result<void> &done) {
            if (!done)
                fail(done.failure());
            refresh();
        });
}

void InsideScreen::turnHelp(int row)
{
    const QList<Visit> people = m_people->at(row);
    if (!mayChange() || people.size() != 1)
        return;
    m_error = NoError;
    m_keeper.ask(
        this,
        [&clock = m_clock, id = people.constFirst().id, needs = !people.constFirst().needsHelp, staff = m_staff](
            Book &book) { return noteHelp(book, clock, id, staff, needs); },
        [this](const Result<Visit> &recorded) {
            if (!recorded)
                fail(recorded.failure());
            refresh();
        });
}

void InsideScreen::turnFold(int row)
{
    m_people->turnFold(row);
}

void InsideScreen::tick()
{
    const qint64 nowMs = m_clock.monotonicMs();
    if (!m_left.isEmpty()) {
        m_left.removeIf([nowMs](const Leave &one) { return nowMs >= one.untilMs; });
        emit changed();
    }
    if (nowMs < m_lookAtMs || (m_staff.isEmpty() && !m_callsWhileLocked))
        return;
    m_lookAtMs = nowMs + LookEveryMs;
    m_people->setNow(m_clock.utcMs());
    look();
}

void InsideScreen::look()
{
    m_keeper.ask(
        this, [](Book &book) { return book.changeMark(); },
        [this](const Result<qint64> &mark) {
            if (!mark || *mark == m_mark)
                return;
            m_mark = *mark;
            if (m_staff.isEmpty())
                askWhoWaits();
            else
                refresh();
        });
}

void InsideScreen::fail(const Failure &failure)
{
    const bool overtaken = failure.reason == Failure::Reason::Conflict || failure.reason == Failure::Reason::NotFound;
    m_error = overtaken ? Overtaken : BookTrouble;
    emit changed();
}

} // namespace Gatebook
