// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/printer/lpjob.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>

namespace Gatebook {

namespace {

constexpr int LongestReason = 200; ///< of what `lp` says

QString firstLine(const QByteArray &said)
{
    return QString::fromLocal8Bit(said.left(LongestReason)).section(u'\n', 0, 0).trimmed();
}

} // namespace

LpJob::~LpJob()
{
    if (!m_lp)
        return;
    m_lp->disconnect(this);
    m_lp->kill();
    m_lp->waitForFinished(500);
}

void LpJob::start(const Order &order, const Draw &draw)
{
    const QString lp = QStandardPaths::findExecutable(QStringLiteral("lp"));
    if (lp.isEmpty())
        return endLater(Failure::Reason::Unsupported, QStringLiteral("lp is not installed (Debian: cups-client)"));
    if (!m_file.open())
        return endLater(Failure::Reason::CannotWrite, QStringLiteral("there is no room for a temporary file"));
    if (const auto drawn = draw(m_file); !drawn)
        return endLater(drawn.failure().reason, drawn.failure().detail);
    if (!m_file.flush())
        return endLater(Failure::Reason::CannotWrite, QStringLiteral("there is no room for a temporary file"));
    run(lp, order);
}

/// Ends once: well, badly, not at all, or too late.
void LpJob::run(const QString &program, const Order &order)
{
    m_lp = new QProcess(this);
    connect(m_lp, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const bool well = status == QProcess::NormalExit && code == 0;
        end(well ? std::nullopt : std::optional(Failure{Failure::Reason::CannotWrite, firstLine(m_lp->readAllStandardError())}));
    });
    connect(m_lp, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            endLater(Failure::Reason::Unsupported, QStringLiteral("lp does not start"));
    });
    QTimer::singleShot(order.longestMs, this, [this, seconds = order.longestMs / 1000] {
        end(Failure{Failure::Reason::CannotWrite, QStringLiteral("no answer for %1 s").arg(seconds)});
    });
    m_lp->start(program,
        {QStringLiteral("-d"), order.queue, QStringLiteral("-t"), order.title, QStringLiteral("-o"), order.media, QStringLiteral("--"),
            m_file.fileName()});
}

void LpJob::end(const std::optional<Failure> &trouble)
{
    if (m_ended)
        return;
    m_ended = true;
    deleteLater();
    emit ended(trouble);
}

void LpJob::endLater(Failure::Reason reason, const QString &why)
{
    QMetaObject::invokeMethod(
        this, [this, failure = Failure{reason, why}] { end(failure); }, Qt::QueuedConnection);
}

} // namespace Gatebook
