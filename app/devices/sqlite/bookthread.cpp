// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/bookthread.h"

#include "devices/sqlite/closedbook.h"

#include <QtCore/QPointer>

namespace Gatebook {

namespace {

constexpr auto JobType = static_cast<QEvent::Type>(QEvent::User);

/// Something to be done where it arrives.
struct JobEvent : QEvent {
    explicit JobEvent(std::function<void()> given)
        : QEvent(JobType)
        , job(std::move(given))
    {
    }
    std::function<void()> job;
};

/// Does the jobs that arrive, on its own thread.
class Doer : public QObject
{
public:
    explicit Doer(HandOver way)
        : m_way(std::move(way))
    {
    }

    bool event(QEvent *event) override
    {
        m_way.arrive();
        if (event->type() != JobType)
            return QObject::event(event);
        static_cast<const JobEvent &>(*event).job();
        return true;
    }

private:
    HandOver m_way;
};

} // namespace

BookThread::BookThread(QString path, OpenMode mode, RandomSource &random, int busyMs)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_random(random)
    , m_busyMs(busyMs)
    , m_home(std::make_unique<Doer>(m_back))
    , m_worker(new Doer(m_there))
    , m_failure{Failure::Reason::BookMissing, QStringLiteral("the book is not open yet")}
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(m_worker, &QObject::destroyed, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.setObjectName(QStringLiteral("book"));
    m_thread.start();
}

BookThread::~BookThread()
{
    // Its deletion waits in the same row as all that was asked for before; with it the thread ends.
    m_worker->deleteLater();
    m_thread.wait();
}

void BookThread::open(QObject *context, std::function<void(const Result<void> &)> ready)
{
    auto outcome = std::make_shared<Result<void>>();
    post(
        context,
        [this, outcome] {
            reopen();
            if (!m_book)
                *outcome = m_failure;
        },
        [ready = std::move(ready), outcome] { ready(*outcome); });
}

void BookThread::reopen()
{
    m_book.reset();
    auto opened = SqliteBook::open(m_path, m_mode, m_random, m_busyMs);
    if (opened)
        m_book = std::move(opened).value();
    else
        m_failure = opened.failure();
}

void BookThread::run(QObject *context, std::function<void(Book &)> work, std::function<void()> done)
{
    post(
        context,
        [this, work = std::move(work)] {
            if (m_book) {
                work(*m_book);
                return;
            }
            ClosedBook closed(m_failure);
            work(closed);
        },
        std::move(done));
}

void BookThread::post(QObject *context, std::function<void()> work, std::function<void()> done)
{
    // Whether the context still lives is only asked at home, where it would die. What is still on its way when the program ends goes with m_home.
    auto handBack = [context = QPointer<QObject>(context), done = std::move(done)] {
        if (context)
            done();
    };
    const auto go = [this, work = std::move(work), handBack = std::move(handBack)] {
        work();
        m_back.post(*m_home, std::make_unique<JobEvent>(handBack));
    };
    m_there.post(*m_worker, std::make_unique<JobEvent>(go));
}

} // namespace Gatebook
