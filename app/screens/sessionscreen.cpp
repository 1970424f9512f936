// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sessionscreen.h"

#include "visit/localtime.h"

namespace Gatebook {

// QML sees the steps and purposes by number.
static_assert(int(SessionScreen::Attract) == int(Step::Attract) && int(SessionScreen::HoldPhone) == int(Step::HoldPhone));
static_assert(int(SessionScreen::Identifying) == int(Step::Identifying) && int(SessionScreen::Undoing) == int(Step::Undoing));
static_assert(int(SessionScreen::Welcome) == int(Step::Welcome) && int(SessionScreen::OutOfService) == int(Step::OutOfService));
static_assert(int(SessionScreen::UnknownPurpose) == int(Purpose::Unknown) && int(SessionScreen::Other) == int(Purpose::Other));

namespace {

int secondsUp(qint64 ms)
{
    return static_cast<int>((ms + 999) / 1000);
}

SessionScreen::FailureKind kindOf(Failure::Reason reason)
{
    switch (reason) {
    case Failure::Reason::DiskFull:
        return SessionScreen::DiskFull;
    case Failure::Reason::BookLocked:
        return SessionScreen::BookLocked;
    case Failure::Reason::BookCorrupt:
    case Failure::Reason::BookTooNew:
    case Failure::Reason::BookMissing:
        return SessionScreen::BookDamaged;
    case Failure::Reason::BadSettings:
        return SessionScreen::SettingsWrong;
    default:
        return SessionScreen::OtherFailure;
    }
}

} // namespace

SessionScreen::SessionScreen(Session &session, const Listener &listener, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_timezone(std::move(zone))
{
    connect(&session, &Session::stepChanged, this, [this] {
        emit stepChanged();
        emit contextChanged();
        emit countdownChanged();
        emit failureChanged();
    });
    connect(&session, &Session::contextChanged, this, &SessionScreen::contextChanged);
    connect(&session, &Session::countdownChanged, this, &SessionScreen::countdownChanged);
    connect(&session, &Session::passRefusedChanged, this, [this] {
        emit passRefusedChanged();
        emit countdownChanged();
    });
    connect(&listener, &Listener::verdictChanged, this, &SessionScreen::contextChanged); // canGoOn asks for it
}

SessionScreen::Step SessionScreen::step() const
{
    return static_cast<Step>(m_session.step());
}

SessionScreen::Purpose SessionScreen::purpose() const
{
    return static_cast<Purpose>(m_session.purpose());
}

bool SessionScreen::canGoOn() const
{
    return m_session.canGoOn();
}

int SessionScreen::passSlowdownS() const
{
    return secondsUp(m_session.passSlowdownMs());
}

int SessionScreen::countdownS() const
{
    const qint64 left = m_session.countdownMs();
    return left < 0 ? -1 : secondsUp(left);
}

qreal SessionScreen::countdownShare() const
{
    const qint64 left = m_session.countdownMs();
    const SessionRules &rules = m_session.rules();
    const qint64 whole = m_session.isIdleWarning()      ? rules.idleWipeAfterMs
        : m_session.step() == Gatebook::Step::Confirmed ? rules.greenShownMs
                                                        : m_session.resultShownMs();
    return left < 0 || whole <= 0 ? 0 : std::min(1.0, static_cast<qreal>(left) / static_cast<qreal>(whole));
}

QString SessionScreen::recordedTime() const
{
    const qint64 at = m_session.recorded().checkedInAtMs;
    return at == 0 ? QString() : clockText(at, m_timezone);
}

QString SessionScreen::leftTime() const
{
    const auto at = m_session.recorded().checkedOutAtMs;
    return at ? clockText(*at, m_timezone) : QString();
}

int SessionScreen::stayMinutes() const
{
    const Visit &visit = m_session.recorded();
    if (!visit.checkedOutAtMs || *visit.checkedOutAtMs < visit.checkedInAtMs)
        return -1;
    return static_cast<int>((*visit.checkedOutAtMs - visit.checkedInAtMs) / 60000);
}

SessionScreen::FailureKind SessionScreen::failureKind() const
{
    const auto failure = m_session.failure() ? m_session.failure() : m_failure;
    return failure ? kindOf(failure->reason) : NoFailure;
}

QString SessionScreen::failureText() const
{
    const auto failure = m_session.failure() ? m_session.failure() : m_failure;
    return failure ? failure->detail : QString();
}

void SessionScreen::showFailure(std::optional<Failure> failure)
{
    m_failure = std::move(failure);
    emit failureChanged();
}

void SessionScreen::setName(const QString &name)
{
    Visitor visitor = m_session.visitor();
    visitor.name = name;
    m_session.setVisitor(visitor);
}

void SessionScreen::setOrganisation(const QString &organisation)
{
    Visitor visitor = m_session.visitor();
    visitor.organisation = organisation;
    m_session.setVisitor(visitor);
}

void SessionScreen::setPhone(const QString &phone)
{
    Visitor visitor = m_session.visitor();
    visitor.phone = phone;
    m_session.setVisitor(visitor);
}

void SessionScreen::setDepartment(const QString &department)
{
    Host host = m_session.host();
    host.department = department;
    m_session.setHost(host);
}

void SessionScreen::setHostPerson(const QString &person)
{
    Host host = m_session.host();
    host.person = person;
    m_session.setHost(host);
}

void SessionScreen::chooseHost(const QString &department, const QString &person)
{
    m_session.setHost({department, person});
    if (m_session.step() == Gatebook::Step::HostName)
        m_session.handle(Event::Next{});
}

void SessionScreen::setPurpose(Purpose purpose)
{
    m_session.setPurpose(static_cast<Gatebook::Purpose>(purpose));
}

} // namespace Gatebook
