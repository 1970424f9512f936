// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/cupssheets.h"

#include "devices/printer/lpjob.h"

namespace Gatebook {

CupsSheets::CupsSheets(QString queue, int longestMs, QObject *parent)
    : SheetPrinter(parent)
    , m_queue(std::move(queue))
    , m_longestMs(longestMs)
{
}

int CupsSheets::print(const QByteArray &pdf, const QString &title)
{
    const int number = ++m_jobs;
    auto *job = new LpJob(this);
    connect(job, &LpJob::ended, this, [this, number, title](const std::optional<Failure> &trouble) {
        if (trouble)
            emit failed(number, {trouble->reason, QStringLiteral("the printer %1 did not take the %2: %3").arg(m_queue, title, trouble->detail)});
        else
            emit printed(number);
    });
    job->start({m_queue, title, QStringLiteral("media=A4"), m_longestMs}, [pdf](QIODevice &file) -> Result<void> {
        if (file.write(pdf) != pdf.size())
            return Failure{Failure::Reason::CannotWrite, QStringLiteral("there is no room for a temporary file")};
        return {};
    });
    return number;
}

} // namespace Gatebook
