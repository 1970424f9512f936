// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/serialscanner.h"

#include "devices/handscanner/serialport.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

namespace Gatebook {

SerialScanner::SerialScanner(SerialPlan plan, QObject *parent)
    : CodeSource(parent)
    , m_plan(std::move(plan))
    , m_retryMs(m_plan.firstRetryMs)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_plan.silenceMs);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SerialScanner::open);
    connectPort();
}

SerialScanner::~SerialScanner()
{
    m_port.disconnect(this);
}

void SerialScanner::connectPort()
{
    connect(&m_silence, &QTimer::timeout, this, [this] { report(m_lines.end()); });
    connect(&m_port, &QSerialPort::readyRead, this, &SerialScanner::take);
    // Queued: a port is not to be closed while it tells of its error.
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialScanner::lost, Qt::QueuedConnection);
}

void SerialScanner::start()
{
    if (m_state == State::Off)
        open();
}

void SerialScanner::stop()
{
    m_retry.stop();
    m_silence.stop();
    m_port.close();
    static_cast<void>(m_lines.end());
    m_retryMs = m_plan.firstRetryMs;
    become(State::Off);
}

void SerialScanner::open()
{
    const auto path = pathOf(m_plan.port, serialPorts());
    if (!path) {
        become(State::Absent, path.failure().detail);
        return retryLater();
    }
    if (const auto opened = openPort(*path); !opened) {
        become(State::Failed, opened.failure().detail);
        return retryLater();
    }
    m_retryMs = m_plan.firstRetryMs;
    become(State::Ready);
}

Result<void> SerialScanner::openPort(const QString &path)
{
    m_port.setPortName(QFileInfo(path).canonicalFilePath()); // names that udev gave are links
    m_port.setBaudRate(m_plan.baud);
    if (m_port.open(QIODevice::ReadOnly))
        return {};
    const QString advice = m_port.error() == QSerialPort::PermissionError
        ? QStringLiteral("; the kiosk's account must be in the group dialout, and no other program may use it")
        : QString();
    return Failure{Failure::Reason::CannotOpen, QStringLiteral("%1: %2%3").arg(path, m_port.errorString(), advice)};
}

void SerialScanner::lost(QSerialPort::SerialPortError error)
{
    if (error == QSerialPort::NoError || m_state != State::Ready)
        return;
    const QString why = QStringLiteral("%1: %2").arg(m_port.portName(), m_port.errorString());
    m_port.close();
    static_cast<void>(m_lines.end()); // half a code is none
    m_silence.stop();
    become(State::Absent, why);
    retryLater();
}

void SerialScanner::retryLater()
{
    m_retry.start(m_retryMs);
    m_retryMs = std::min(2 * m_retryMs, m_plan.longestRetryMs);
}

void SerialScanner::take()
{
    const auto texts = m_lines.feed(m_port.readAll());
    for (const QByteArray &text : texts)
        report(text);
    if (m_lines.isWaiting())
        m_silence.start();
    else
        m_silence.stop();
}

void SerialScanner::report(const QByteArray &text)
{
    if (!text.isEmpty() && m_state == State::Ready)
        emit scanned(text);
}

void SerialScanner::become(State state, const QString &trouble)
{
    if (state == m_state && trouble == m_trouble)
        return;
    m_state = state;
    m_trouble = trouble;
    emit stateChanged();
}

} // namespace Gatebook
