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

void CupsSheets::print(const QByteArray &pdf)
{
    auto *job = new LpJob(this);
    connect(job, &LpJob::ended, this, [this](const std::optional<Failure> &trouble) {
        if (trouble)
            emit failed({trouble->reason, QStringLiteral("the printer %1 did not take the roll call: %2").arg(m_queue, trouble->detail)});
        else
            emit printed();
    });
    job->start({m_queue, QStringLiteral("roll call"), QStringLiteral("media=A4"), m_longestMs}, [pdf](QIODevice &file) -> Result<void> {
        if (file.write(pdf) != pdf.size())
            return Failure{Failure::Reason::CannotWrite, QStringLiteral("there is no room for a temporary file")};
        return {};
    });
}

} // namespace Gatebook
