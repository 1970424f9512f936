// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QProcess>

#include <csignal>

namespace Gatebook {

/// A private system bus with a double of BlueZ on it (bluezdouble.py, which says what can be ordered). Ends both when destroyed.
class BluezDouble
{
public:
    ~BluezDouble() { endAll(); }

    /// Makes the bus that this process and its children take for the system's; before anything of Qt D-Bus is used. Empty when all is well.
    QString beginBus()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
        const QByteArray address = line(m_bus);
        if (address.isEmpty())
            return QStringLiteral("dbus-daemon does not start: %1").arg(m_bus.errorString());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        return {};
    }

    /// BlueZ starts, without an adapter. Empty when all is well.
    QString begin()
    {
        m_double.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_double.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(GATEBOOK_SOURCE "/tests/fakes/bluezdouble.py")});
        const QByteArray said = line(m_double);
        if (said == "ready")
            return {};
        return QStringLiteral("The BlueZ double does not start (is python3-dbusmock installed?): %1, %2, exit code %3")
            .arg(QString::fromUtf8(said), m_double.errorString(), QString::number(m_double.exitCode()));
    }

    /// What it answers: "done" unless the order asks for something.
    QByteArray tell(const QByteArray &order)
    {
        m_double.write(order + '\n');
        return line(m_double);
    }

    /// As kill -9 does.
    void end() { end(m_double); }
    void endAll()
    {
        end(m_double);
        end(m_bus);
    }

    /// It stays on the bus, but answers nothing (SIGSTOP), or goes on.
    void freeze() { ::kill(static_cast<pid_t>(m_double.processId()), SIGSTOP); }
    void thaw() { ::kill(static_cast<pid_t>(m_double.processId()), SIGCONT); }

private:
    static QByteArray line(QProcess &process)
    {
        constexpr int PatienceMs = 60000; // a loaded machine takes long to start Python
        constexpr int StepMs = 100;
        const QDeadlineTimer deadline(PatienceMs);
        while (!process.canReadLine() && process.state() != QProcess::NotRunning && !deadline.hasExpired())
            process.waitForReadyRead(StepMs);
        return process.readLine().trimmed();
    }
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished();
    }

    QProcess m_bus;
    QProcess m_double;
};

} // namespace Gatebook
