// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/receptionscreen.h"

#include "flow/staff/letindesk.h"
#include "visit/localtime.h"

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;

} // namespace

ReceptionScreen::ReceptionScreen(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    touched();
}

void ReceptionScreen::refreshAccounts()
{
    m_parts.keeper.ask(
        this, [](Book &book) { return book.staff(); },
        [this](const Result<QList<StaffAccount>> &accounts) {
            if (!accounts)
                return setError(BookTrouble);
            m_accounts.clear();
            for (const StaffAccount &account : *accounts) {
                if (!account.disabled)
                    m_accounts.append(account.name);
            }
            if (m_accounts.size() == 1)
                m_account = m_accounts.constFirst();
            setError(m_error == BookTrouble ? NoError : m_error);
        });
}

void ReceptionScreen::setAccount(const QString &account)
{
    if (m_signedIn || account == m_account)
        return;
    m_account = account;
    setError(NoError);
}

void ReceptionScreen::setPage(Page page)
{
    if (!m_signedIn || page == m_page)
        return;
    m_page = page;
    if (page == Log)
        m_parts.log.refresh();
    emit changed();
}

void ReceptionScreen::signIn(const QString &pin)
{
    if (m_signedIn || m_busy || m_account.isEmpty())
        return;
    m_busy = true;
    setError(NoError);
    m_parts.keeper.ask(
        this,
        [&hasher = m_parts.hasher, &clock = m_parts.clock, name = m_account, pin](
            Book &book) { return Gatebook::signIn(book, hasher, clock, name, pin); },
        [this](const Result<StaffAccount> &account) { showSignIn(account); });
}

void ReceptionScreen::showSignIn(const Result<StaffAccount> &account)
{
    m_busy = false;
    if (account) {
        m_signedIn = true;
        m_page = Inside;
        touched();
        m_parts.inside.setStaff(account->name);
        return setError(NoError);
    }
    const Failure &failure = account.failure();
    if (failure.reason != Failure::Reason::TooManyTries)
        return setError(failure.reason == Failure::Reason::NotAllowed ? WrongPin : BookTrouble);
    m_retryAtMs = m_parts.clock.monotonicMs() + std::max(failure.retryAfterMs, MsPerSecond);
    setError(TooManyTries);
}

void ReceptionScreen::lock()
{
    if (!m_signedIn)
        return;
    m_signedIn = false;
    m_account.clear();
    m_page = Inside;
    m_parts.inside.setStaff({});
    m_parts.log.close();
    refreshAccounts();
    setError(NoError);
}

void ReceptionScreen::touched()
{
    m_touchedAtMs = m_parts.clock.monotonicMs();
}

void ReceptionScreen::tick()
{
    const QString time = Gatebook::clockText(m_parts.clock.utcMs(), m_parts.zone);
    if (time != m_clockText) {
        m_clockText = time;
        emit clockChanged();
    }
    m_parts.inside.tick();
    m_parts.health.tick();
    if (m_signedIn && m_parts.clock.monotonicMs() - m_touchedAtMs >= LocksAfterMs)
        return lock();
    if (m_error != TooManyTries)
        return;
    if (retryS() == 0)
        setError(NoError);
    else
        emit changed();
}

int ReceptionScreen::retryS() const
{
    if (m_error != TooManyTries)
        return 0;
    return static_cast<int>(std::max<qint64>(0, m_retryAtMs - m_parts.clock.monotonicMs() + MsPerSecond - 1) / MsPerSecond);
}

void ReceptionScreen::setError(Error error)
{
    m_error = error;
    emit changed();
}

} // namespace Gatebook
