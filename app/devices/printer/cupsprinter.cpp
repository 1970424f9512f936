// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/cupsprinter.h"

#include "devices/printer/lpjob.h"
#include "devices/printer/ticketpage.h"

namespace Gatebook {

namespace {

QString mediaOf(QSizeF millimetres)
{
    return QStringLiteral("media=Custom.%1x%2mm").arg(millimetres.width()).arg(millimetres.height());
}

} // namespace

CupsPrinter::CupsPrinter(QString queue, QSizeF millimetres, const CodeMaker &codes, int longestMs, QObject *parent)
    : PassPrinter(parent)
    , m_queue(std::move(queue))
    , m_millimetres(millimetres)
    , m_codes(codes)
    , m_longestMs(longestMs)
{
}

CupsPrinter::~CupsPrinter() = default;

int CupsPrinter::print(const PassTicket &ticket)
{
    start(++m_number, ticket);
    return m_number;
}

void CupsPrinter::start(int number, const PassTicket &ticket)
{
    if (m_jobs >= MostJobs)
        return fail(number, Failure::Reason::Conflict, QStringLiteral("it is still busy with earlier passes"));
    ++m_jobs;
    auto *job = new LpJob(this);
    connect(job, &LpJob::ended, this, [this, number](const std::optional<Failure> &trouble) {
        --m_jobs;
        if (trouble)
            emit failed(number, failureOf(trouble->reason, trouble->detail));
        else
            emit printed(number);
    });
    job->start({m_queue, QStringLiteral("pass"), mediaOf(m_millimetres), m_longestMs},
        [&](QIODevice &file) { return writeTicket(file, ticket, m_codes, m_millimetres); });
}

Failure CupsPrinter::failureOf(Failure::Reason reason, const QString &why) const
{
    return {reason, QStringLiteral("the printer %1 did not take the pass: %2").arg(m_queue, why)};
}

void CupsPrinter::fail(int number, Failure::Reason reason, const QString &why)
{
    QMetaObject::invokeMethod(
        this, [this, number, failure = failureOf(reason, why)] { emit failed(number, failure); }, Qt::QueuedConnection);
}

} // namespace Gatebook
