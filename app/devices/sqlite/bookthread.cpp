// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/bookthread.h"

#include "devices/sqlite/closedbook.h"
#include "flow/ports/handover.h"

#include <QtCore/QPointer>

namespace Gatebook {

BookThread::BookThread(QString path, OpenMode mode, RandomSource &random, int busyMs)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_random(random)
    , m_busyMs(busyMs)
    , m_worker(new QObject)
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
    const HandOver there;
    const HandOver back;
    auto handBack = [context = QPointer<QObject>(context), done = std::move(done), back] {
        back.arrive();
        if (context)
            done();
    };
    const auto go = [this, work = std::move(work), handBack = std::move(handBack), there, back] {
        there.arrive();
        work();
        back.leave();
        QMetaObject::invokeMethod(&m_home, handBack, Qt::QueuedConnection);
    };
    there.leave();
    QMetaObject::invokeMethod(m_worker, go, Qt::QueuedConnection);
}

} // namespace Gatebook
