// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/handscanner/linesplitter.h"
#include "flow/ports/codesource.h"
#include "visit/result.h"

#include <QtCore/QTimer>
#include <QtSerialPort/QSerialPort>

namespace Gatebook {

/// Which serial port, and how.
struct SerialPlan {
    QString port;    ///< a path, or a USB id "0c2e:0b6a"
    int baud = 9600; ///< of an RS-232 line; scanners on USB do not care

    int silenceMs = 100;    ///< ends the text of a scanner that ends it with nothing
    int firstRetryMs = 500; ///< after the scanner was lost, doubled at each try
    int longestRetryMs = 5000;
};

/// A hand scanner on a serial port, be it of USB. Plugged in late, pulled out, plugged in elsewhere: it is found again. Where its port is there and
/// cannot be opened, or breaks, the state is Failed, and it is tried again.
class SerialScanner : public CodeSource
{
    Q_OBJECT

public:
    explicit SerialScanner(SerialPlan plan, QObject *parent = nullptr);
    ~SerialScanner() override;

    void start() override;
    void stop() override;
    [[nodiscard]] Kind kind() const override { return Kind::HandScanner; }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }

private:
    void connectPort();
    void open();
    [[nodiscard]] Result<void> openPort(const QString &path);
    void lost(QSerialPort::SerialPortError error);
    void retryLater();
    void take();
    void report(const QByteArray &text);
    void become(State state, const QString &trouble = {});

    SerialPlan m_plan;
    State m_state = State::Off;
    QString m_trouble;
    QSerialPort m_port;
    LineSplitter m_lines;
    QTimer m_silence;
    QTimer m_retry;
    int m_retryMs;
};

} // namespace Gatebook
