// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/bookcare.h"

#include "flow/checkout/checkoutdesk.h"

namespace Gatebook {

BookCare::BookCare(BookThread &book, Session &session, const Clock &clock, int closingMinutes, QByteArray zone, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_session(session)
    , m_clock(clock)
    , m_closingMinutes(closingMinutes)
    , m_timezone(std::move(zone))
{
    connect(&m_session, &Session::stepChanged, this, &BookCare::watchStep);
}

void BookCare::start()
{
    open();
}

void BookCare::open()
{
    m_isOpening = true;
    m_book.open(this, [this](const Result<void> &outcome) { openEnded(outcome); });
}

void BookCare::openEnded(const Result<void> &outcome)
{
    m_isOpening = false;
    m_isOpen = outcome.hasValue();
    if (!m_isOpen) {
        m_retryAtMs = m_clock.monotonicMs() + RetryAfterMs;
        m_session.bookLost(outcome.failure());
        return;
    }
    m_session.handle(Event::BookBack{});
    emit opened();
    closeDayIfPassed();
}

// A visitor's own write may be the first to meet a full disk.
void BookCare::watchStep()
{
    if (m_session.step() != Step::OutOfService || !m_isOpen)
        return;
    m_isOpen = false;
    m_retryAtMs = m_clock.monotonicMs() + RetryAfterMs;
}

void BookCare::tick()
{
    if (m_isOpen)
        closeDayIfPassed();
    else if (!m_isOpening && m_clock.monotonicMs() >= m_retryAtMs)
        open();
}

void BookCare::closeDayIfPassed()
{
    const qint64 closingMs = lastClosingMs(m_clock.utcMs(), m_closingMinutes, m_timezone);
    if (m_isClosing || closingMs == m_closedMs || m_clock.monotonicMs() < m_retryClosingAtMs)
        return;
    m_isClosing = true;
    m_book.ask(
        this, [closingMs](Book &book) { return closeDay(book, closingMs); },
        [this, closingMs](const Result<int> &outcome) { closingEnded(outcome, closingMs); });
}

void BookCare::closingEnded(const Result<int> &outcome, qint64 closingMs)
{
    m_isClosing = false;
    if (!outcome) {
        m_retryClosingAtMs = m_clock.monotonicMs() + RetryAfterMs;
        m_session.bookLost(outcome.failure());
        return;
    }
    m_closedMs = closingMs;
    emit dayClosed(*outcome);
}

} // namespace Gatebook
