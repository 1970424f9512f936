// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bookkeeper.h"

#include <QtCore/QPointer>

#include <deque>
#include <utility>

namespace Gatebook {

/// Keeps one book on the calling thread. Work waits until the test calls deliver(), or, when made with OnEventLoop, for the event loop.
class DirectKeeper : public BookKeeper
{
public:
    enum When { ByHand, OnEventLoop };

    explicit DirectKeeper(Book &book, When when = ByHand)
        : m_book(book)
        , m_when(when)
    {
    }

    /// Runs what was asked for so far, and hands back the outcomes. What these ask for in turn stays for the next call.
    void deliver()
    {
        for (auto jobs = std::exchange(m_jobs, {}); !jobs.empty(); jobs.pop_front())
            runOne(jobs.front());
    }
    [[nodiscard]] int pending() const { return static_cast<int>(m_jobs.size()); }

protected:
    void run(QObject *context, std::function<void(Book &)> work, std::function<void()> done) override
    {
        m_jobs.push_back({context, std::move(work), std::move(done)});
        if (m_when == OnEventLoop)
            QMetaObject::invokeMethod(
                &m_loop, [this] { deliver(); }, Qt::QueuedConnection);
    }

private:
    struct Job {
        QPointer<QObject> context;
        std::function<void(Book &)> work;
        std::function<void()> done;
    };

    void runOne(const Job &job)
    {
        job.work(m_book);
        if (job.context)
            job.done();
    }

    Book &m_book;
    When m_when;
    std::deque<Job> m_jobs;
    QObject m_loop; ///< dies with the keeper, and with it what still waits for the event loop
};

} // namespace Gatebook
