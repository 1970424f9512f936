// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/bookthread.h"
#include "flow/session/session.h"

namespace Gatebook {

/// Sees that there is a book and that days end in it: opens it, tries again every minute while it is lost (the kiosk is out of service meanwhile),
/// and closes the visits that are still open at closing time, also for a closing time that passed while the kiosk was off. GUI thread.
class BookCare : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 RetryAfterMs = 60000;

    BookCare(BookThread &book, Session &session, const Clock &clock, int closingMinutes, QByteArray zone, QObject *parent = nullptr);

    /// Opens the book, away from this thread. What is asked of the book from now on waits for it.
    void start();
    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void opened();
    /// A closing time was seen to: so many visits were still open.
    void dayClosed(int visits);

private:
    void open();
    void openEnded(const Result<void> &outcome);
    void watchStep();
    void closeDayIfPassed();
    void closingEnded(const Result<int> &outcome, qint64 closingMs);

    BookThread &m_book;
    Session &m_session;
    const Clock &m_clock;
    int m_closingMinutes;
    QByteArray m_timezone;
    bool m_isOpening = false;
    bool m_isOpen = false;
    bool m_isClosing = false;
    qint64 m_closedMs = 0;         ///< the closing moment that was last seen to
    qint64 m_retryAtMs = 0;        ///< monotonic, while the book is lost
    qint64 m_retryClosingAtMs = 0; ///< monotonic
};

} // namespace Gatebook
