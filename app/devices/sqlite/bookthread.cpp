// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/bookthread.h"

#include "devices/sqlite/closedbook.h"

#include <QtCore/QPointer>

namespace Gatebook {

namespace {

/// Brings calls to the thread of a context that may die at any time. Itself it lives until the last who holds it lets go, and is deleted on that
/// thread.
std::shared_ptr<QObject> relayTo(QObject *context)
{
    std::shared_ptr<QObject> relay(new QObject, [](QObject *object) { object->deleteLater(); });
    relay->moveToThread(context->thread());
    return relay;
}

} // namespace

BookThread::BookThread(QString path, OpenMode mode, RandomSource &random, int busyMs)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_random(random)
    , m_busyMs(busyMs)
    , m_failure{Failure::Reason::BookMissing, QStringLiteral("the book is not open yet")}
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("book"));
    m_thread.start();
}

BookThread::~BookThread()
{
    // Behind all that was asked for. Back here for its destructor, the worker is no longer anybody's on the ended thread.
    QThread *const here = QThread::currentThread();
    QMetaObject::invokeMethod(
        &m_worker,
        [this, here] {
            m_book.reset();
            m_worker.moveToThread(here);
            m_thread.quit();
        },
        Qt::QueuedConnection);
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
    const auto relay = relayTo(context);
    const QPointer<QObject> alive(context);
    QMetaObject::invokeMethod(
        &m_worker,
        [relay, alive, work = std::move(work), done = std::move(done)] {
            work();
            const auto handBack = [relay, alive, done] {
                if (alive)
                    done();
            };
            QMetaObject::invokeMethod(relay.get(), handBack, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace Gatebook
