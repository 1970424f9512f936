// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/cupsprinter.h"

#include "devices/printer/ticketpage.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryFile>
#include <QtCore/QTimer>

namespace Gatebook {

namespace {

constexpr int LongestReason = 200; ///< of what `lp` says

/// `lp` and its file, which goes with it.
class Job : public QProcess
{
public:
    using QProcess::QProcess;
    ~Job() override
    {
        kill();
        waitForFinished(500);
    }

    QTemporaryFile file; ///< made with mode 0600
};

QString mediaOf(QSizeF millimetres)
{
    return QStringLiteral("media=Custom.%1x%2mm").arg(millimetres.width()).arg(millimetres.height());
}

QString firstLine(const QByteArray &said)
{
    return QString::fromLocal8Bit(said.left(LongestReason)).section(u'\n', 0, 0).trimmed();
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
    const QString lp = QStandardPaths::findExecutable(QStringLiteral("lp"));
    if (lp.isEmpty())
        return fail(number, Failure::Reason::Unsupported, QStringLiteral("lp is not installed (Debian: cups-client)"));
    if (m_jobs >= MostJobs)
        return fail(number, Failure::Reason::Conflict, QStringLiteral("it is still busy with earlier passes"));
    auto *job = new Job(this);
    if (!job->file.open()) {
        delete job;
        return fail(number, Failure::Reason::CannotWrite, QStringLiteral("there is no room for a temporary file"));
    }
    const auto drawn = writeTicket(job->file, ticket, m_codes, m_millimetres);
    if (!drawn || !job->file.flush()) {
        delete job;
        return drawn ? fail(number, Failure::Reason::CannotWrite, QStringLiteral("there is no room for a temporary file"))
                     : fail(number, drawn.failure().reason, drawn.failure().detail);
    }
    follow(number, *job);
    job->start(lp,
        {QStringLiteral("-d"), m_queue, QStringLiteral("-t"), QStringLiteral("pass"), QStringLiteral("-o"), mediaOf(m_millimetres),
            QStringLiteral("--"), job->file.fileName()});
}

/// Ends once: well, badly, not at all, or too late.
void CupsPrinter::follow(int number, QProcess &job)
{
    ++m_jobs;
    const auto end = [this, &job] {
        job.disconnect(this);
        job.deleteLater();
        --m_jobs;
    };
    connect(&job, &QProcess::finished, this, [this, number, &job, end](int code, QProcess::ExitStatus status) {
        end();
        if (status == QProcess::NormalExit && code == 0)
            emit printed(number);
        else
            fail(number, Failure::Reason::CannotWrite, firstLine(job.readAllStandardError()));
    });
    connect(&job, &QProcess::errorOccurred, this, [this, number, end](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        end();
        fail(number, Failure::Reason::Unsupported, QStringLiteral("lp does not start"));
    });
    QTimer::singleShot(m_longestMs, &job, [this, number, &job, end] {
        end();
        job.kill();
        fail(number, Failure::Reason::CannotWrite, QStringLiteral("no answer for %1 s").arg(m_longestMs / 1000));
    });
}

void CupsPrinter::fail(int number, Failure::Reason reason, const QString &why)
{
    const Failure failure{reason, QStringLiteral("the printer %1 did not take the pass: %2").arg(m_queue, why)};
    QMetaObject::invokeMethod(
        this, [this, number, failure] { emit failed(number, failure); }, Qt::QueuedConnection);
}

} // namespace Gatebook
