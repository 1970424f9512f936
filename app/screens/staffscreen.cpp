// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/staffscreen.h"

#include "flow/staff/letindesk.h"
#include "visit/delegation.h"

namespace Gatebook {

StaffScreen::StaffScreen(const Session &session, BookKeeper &keeper, const PinHasher &hasher, RandomSource &random, const Clock &clock,
    PassScreen *pass, WaitingModel *waiting, CalibrationScreen *calibration, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_random(random)
    , m_clock(clock)
    , m_signIn(new SignIn(keeper, hasher, clock, this))
    , m_pass(pass)
    , m_waiting(waiting)
    , m_calibration(calibration)
{
    connect(&session, &Session::stepChanged, this, [this] {
        if (m_session.step() != Step::Attract)
            close();
    });
    connect(waiting, &WaitingModel::countChanged, this, &StaffScreen::changed);
    connect(m_signIn, &SignIn::changed, this, &StaffScreen::changed);
    connect(m_signIn, &SignIn::entered, this, [this] {
        touched();
        showWaiting();
    });
}

void StaffScreen::setDesk(ReceptionScreen &desk)
{
    m_desk = &desk;
    connect(&desk, &ReceptionScreen::changed, this, [this] {
        if (isSignedIn() && m_desk->page() == ReceptionScreen::Waiting)
            showWaiting();
    });
    // Letters that a keyboard sends are no touches.
    connect(desk.entry(), &EntryScreen::edited, this, &StaffScreen::touched);
    connect(desk.log()->correction(), &CorrectionScreen::edited, this, &StaffScreen::touched);
    emit changed();
}

// The outcome is dropped when the screen was closed meanwhile.
template <typename Work, typename Done> void StaffScreen::ask(Work work, Done done)
{
    ++m_pending;
    emit changed();
    m_keeper.ask(this, std::move(work), [this, opening = m_opening, done = std::move(done)](const auto &outcome) {
        if (opening != m_opening || !m_open)
            return;
        --m_pending;
        done(outcome);
        emit changed();
    });
}

void StaffScreen::openUp()
{
    if (m_open || m_session.step() != Step::Attract)
        return;
    m_open = true;
    touched();
    m_signIn->refresh();
}

void StaffScreen::openFor(const QString &account)
{
    openUp();
    if (!m_open)
        return;
    touched();
    m_signIn->setAccount(account);
}

void StaffScreen::showWaiting()
{
    ask([](Book &book) { return book.visitsIn(VisitState::Waiting); },
        [this](const Result<QList<Visit>> &visits) {
            if (visits)
                m_waiting->show(*visits);
            else
                fail(visits.failure());
        });
}

void StaffScreen::letIn(int row, const QString &reason)
{
    const QList<Visit> people = m_waiting->at(row);
    if (!isSignedIn() || isBusy() || people.isEmpty())
        return;
    if (tidied(reason).isEmpty())
        return setError(ReasonMissing);
    setError(NoError);
    ask([&random = m_random, &clock = m_clock, ids = idsOf(people), staff = m_signIn->account(), reason](
            Book &book) { return letInTogether(book, random, clock, ids, staff, reason); },
        [this](const Result<QList<Visit>> &recorded) { showLetIn(recorded); });
}

void StaffScreen::showLetIn(const Result<QList<Visit>> &visits)
{
    if (!visits) {
        fail(visits.failure());
    } else if (hasOwnWay(visits->constFirst())) {
        m_pass->show(visits->constFirst());
        emit passIssued(visits->constFirst());
    } else {
        m_followers = static_cast<int>(visits->size());
    }
    showWaiting();
}

void StaffScreen::didNotEnter(int row)
{
    const QList<Visit> people = m_waiting->at(row);
    if (!isSignedIn() || isBusy() || people.isEmpty())
        return;
    setError(NoError);
    ask([&clock = m_clock, ids = idsOf(people), staff = m_signIn->account()](
            Book &book) { return recordDidNotEnterTogether(book, clock, ids, staff); },
        [this](const Result<QList<Visit>> &recorded) {
            if (!recorded)
                fail(recorded.failure());
            showWaiting();
        });
}

void StaffScreen::passShown()
{
    m_pass->clear();
    emit passTaken();
    emit changed();
}

void StaffScreen::calibrate()
{
    if (mayCalibrate())
        m_calibration->openFor(m_signIn->account());
}

void StaffScreen::close()
{
    if (!m_open)
        return;
    ++m_opening;
    m_open = false;
    m_pending = 0;
    m_error = NoError;
    m_followers = 0;
    m_signIn->forget();
    m_pass->clear();
    emit passTaken();
    m_waiting->show({});
    m_calibration->cancel();
    emit changed();
}

void StaffScreen::touched()
{
    m_touchedAtMs = m_clock.monotonicMs();
}

void StaffScreen::tick()
{
    if (!m_open)
        return;
    m_calibration->tick();
    if (m_calibration->isMeasuring())
        touched(); // hands are full of phones
    if (m_clock.monotonicMs() - m_touchedAtMs >= ClosesAfterMs)
        return close();
    m_signIn->tick();
    if (m_desk && isSignedIn())
        m_desk->tick();
}

void StaffScreen::fail(const Failure &failure)
{
    switch (failure.reason) {
    case Failure::Reason::BadInput:
        return setError(ReasonMissing);
    case Failure::Reason::Conflict:
    case Failure::Reason::NotFound:
        return setError(NoLongerWaiting);
    default:
        return setError(BookTrouble);
    }
}

void StaffScreen::setError(Error error)
{
    m_error = error;
    m_followers = 0;
    emit changed();
}

} // namespace Gatebook
