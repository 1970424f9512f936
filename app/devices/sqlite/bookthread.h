// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sqlite/sqlitebook.h"
#include "flow/ports/bookkeeper.h"
#include "flow/ports/handover.h"

#include <QtCore/QThread>

namespace Gatebook {

/// Keeps an SqliteBook on a thread of its own. Contexts live on the thread that made it, and so does this. Work asked for before open(), or after it
/// failed, is told that failure by the book it gets.
class BookThread : public BookKeeper
{
public:
    /// Starts the thread, opens nothing yet. `random` is used on that thread and must be fit for it; it must outlive this.
    BookThread(QString path, OpenMode mode, RandomSource &random, int busyMs = BookBusyMs);
    /// Does what was asked for so far, closes the book and ends the thread. Outcomes that were not handed over by then never are.
    ~BookThread() override;

    BookThread(const BookThread &) = delete;
    BookThread &operator=(const BookThread &) = delete;

    /// Opens the book, or tries again after a failure (an open book is closed first), and says on the event loop of `context` how it went.
    void open(QObject *context, std::function<void(const Result<void> &)> ready);

protected:
    void run(QObject *context, std::function<void(Book &)> work, std::function<void()> done) override;

private:
    void reopen();
    void post(QObject *context, std::function<void()> work, std::function<void()> done);

    const QString m_path;
    const OpenMode m_mode;
    RandomSource &m_random;
    const int m_busyMs;
    HandOver m_there;
    HandOver m_back;
    const std::unique_ptr<QObject> m_home; ///< on the thread that made this: what comes back is handed over here
    QThread m_thread;
    QObject *const m_worker; ///< lives and dies on m_thread: where its events are handled, the book is

    // Of m_thread only, while it runs.
    std::unique_ptr<SqliteBook> m_book;
    Failure m_failure;
};

} // namespace Gatebook
