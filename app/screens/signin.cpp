// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/signin.h"

#include "flow/staff/firstaccount.h"
#include "flow/staff/letindesk.h"

#include <utility>

namespace Gatebook {

namespace {

constexpr qint64 MsPerSecond = 1000;

Result<StaffAccount> signInApart(Book &book, TriesApart &tries, const PinHasher &hasher, const Clock &clock, const QString &name, const QString &pin)
{
    TriesApart::View accounts(book, tries);
    return signIn(accounts, hasher, clock, name, pin);
}

} // namespace

SignIn::SignIn(BookKeeper &keeper, const PinHasher &hasher, const Clock &clock, QObject *parent, bool readOnly)
    : QObject(parent)
    , m_keeper(keeper)
    , m_hasher(hasher)
    , m_clock(clock)
    , m_triesApart(readOnly ? std::make_shared<TriesApart>() : nullptr)
{
}

// The outcome is dropped when everything was forgotten meanwhile.
template <typename Work, typename Done> void SignIn::ask(Work work, Done done)
{
    ++m_pending;
    emit changed();
    m_keeper.ask(this, std::move(work), [this, forgotten = m_forgotten, done = std::move(done)](const auto &outcome) {
        if (forgotten != m_forgotten)
            return;
        --m_pending;
        done(outcome);
        emit changed();
    });
}

void SignIn::refresh()
{
    ask([](Book &book) { return book.staff(); }, [this](const Result<QList<StaffAccount>> &accounts) { showAccounts(accounts); });
}

void SignIn::showAccounts(const Result<QList<StaffAccount>> &accounts)
{
    if (!accounts)
        return setError(BookTrouble);
    if (m_error == BookTrouble)
        setError(NoError);
    m_accounts.clear();
    m_once.clear();
    for (const StaffAccount &account : *accounts) {
        if (!account.disabled)
            m_accounts.append(account.name);
        if (account.pinOnce)
            m_once.append(account.name);
    }
    if (m_accounts.size() == 1)
        m_account = m_accounts.constFirst();
}

void SignIn::setAccount(const QString &account)
{
    if (m_signedIn || m_stage != OwnPin || account == m_account)
        return;
    m_account = account;
    setError(NoError);
}

void SignIn::tryPin(const QString &pin)
{
    if (m_signedIn || isBusy() || m_account.isEmpty())
        return;
    setError(NoError);
    if (m_stage != OwnPin)
        return choosePin(pin);
    ask([&hasher = m_hasher, &clock = m_clock, tries = m_triesApart, name = m_account, pin](
            Book &book) { return tries ? signInApart(book, *tries, hasher, clock, name, pin) : signIn(book, hasher, clock, name, pin); },
        [this](const Result<StaffAccount> &account) { showOutcome(account); });
}

void SignIn::showOutcome(const Result<StaffAccount> &account)
{
    if (account) {
        m_role = account->role;
        if (account->pinOnce) {
            m_stage = NewPin;
            return;
        }
        m_signedIn = true;
        emit entered();
        return;
    }
    const Failure &failure = account.failure();
    if (failure.reason != Failure::Reason::TooManyTries)
        return setError(failure.reason == Failure::Reason::NotAllowed ? WrongPin : BookTrouble);
    m_retryAtMs = m_clock.monotonicMs() + std::max(failure.retryAfterMs, MsPerSecond);
    setError(TooManyTries);
}

void SignIn::choosePin(const QString &pin)
{
    if (m_stage == NewPin) {
        m_newPin = pin;
        m_stage = NewPinAgain;
        emit changed();
        return;
    }
    m_stage = NewPin;
    const QString chosen = std::exchange(m_newPin, {});
    if (chosen != pin)
        return setError(PinsDiffer);
    ask([&hasher = m_hasher, name = m_account, pin](Book &book) { return chooseOwnPin(book, hasher, name, pin); },
        [this](const Result<void> &done) { showChosen(done); });
}

void SignIn::showChosen(const Result<void> &chosen)
{
    if (!chosen)
        return setError(chosen.failure().reason == Failure::Reason::BadInput ? PinRefused : BookTrouble);
    m_stage = OwnPin;
    m_once.removeAll(m_account);
    m_signedIn = true;
    emit pinChosen();
    emit entered();
}

void SignIn::forget()
{
    ++m_forgotten;
    m_pending = 0;
    m_signedIn = false;
    m_stage = OwnPin;
    m_newPin.clear();
    m_accounts.clear();
    m_once.clear();
    m_account.clear();
    setError(NoError);
    emit left();
}

void SignIn::tick()
{
    if (m_error != TooManyTries)
        return;
    if (retryS() == 0)
        setError(NoError);
    else
        emit changed();
}

int SignIn::retryS() const
{
    if (m_error != TooManyTries)
        return 0;
    return static_cast<int>(std::max<qint64>(0, m_retryAtMs - m_clock.monotonicMs() + MsPerSecond - 1) / MsPerSecond);
}

void SignIn::setError(Error error)
{
    m_error = error;
    emit changed();
}

} // namespace Gatebook
