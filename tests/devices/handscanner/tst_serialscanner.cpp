// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/handscanner/serialport.h"
#include "devices/handscanner/serialscanner.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace Gatebook;

class TestSerialScanner : public QObject
{
    Q_OBJECT

private slots:
    void portsAreFoundByPathAndByUsbId();
    void whatIsSentArrives();
    void aTextWithoutAnEndIsEndedBySilence();
    void aHundredCodesArriveInOrder();
    void aScannerThatIsNotThereIsFoundWhenItComes();
    void aScannerThatIsPulledOutIsFoundAgain();
    void whatIsNoSerialPortFails();
    void stoppedItHearsNothing();
};

namespace {

/// A scanner's end of the line: a pseudo-terminal, whose other end stands under a name of its own in a folder, as udev would make it.
class Line
{
public:
    explicit Line(const QString &name)
        : m_name(name)
    {
        int slave = -1;
        char path[256];
        if (::openpty(&m_master, &slave, path, nullptr, nullptr) == 0)
            QFile::link(QString::fromLocal8Bit(path), name);
        ::close(slave);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    ~Line() { pullOut(); }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    void pullOut()
    {
        if (m_master < 0)
            return; // the name may be another's by now
        ::close(m_master);
        m_master = -1;
        QFile::remove(m_name);
    }
    bool send(const QByteArray &bytes) const { return ::write(m_master, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size(); }

private:
    QString m_name;
    int m_master = -1;
};

struct Bench {
    QTemporaryDir folder{};
    QString name = folder.filePath(QStringLiteral("scanner"));
    SerialScanner scanner{SerialPlan{name, 9600, 50, 20, 100}};
    QSignalSpy scans{&scanner, &CodeSource::scanned};
    QSignalSpy changes{&scanner, &CodeSource::stateChanged};
};

} // namespace

void TestSerialScanner::portsAreFoundByPathAndByUsbId()
{
    const QList<SerialPort> ports{{QStringLiteral("/dev/ttyS0"), {}, {}}, {QStringLiteral("/dev/ttyACM1"), QStringLiteral("0c2e:0b6a"), {}},
        {QStringLiteral("/dev/ttyACM2"), QStringLiteral("0c2e:0b6a"), {}}};
    const auto byId = pathOf(QStringLiteral("0C2E:0B6A"), ports);
    QVERIFY(byId.hasValue());
    QCOMPARE(*byId, QStringLiteral("/dev/ttyACM1"));
    const auto byPath = pathOf(QStringLiteral("/dev/null"), {});
    QVERIFY(byPath.hasValue());
    QCOMPARE(*byPath, QStringLiteral("/dev/null"));
    const auto otherId = pathOf(QStringLiteral("1234:0001"), ports);
    QVERIFY(!otherId.hasValue());
    QVERIFY(otherId.failure().detail.contains(QStringLiteral("1234:0001")));
    const auto otherPath = pathOf(QStringLiteral("/dev/nonexistent"), ports);
    QVERIFY(!otherPath.hasValue());
    QCOMPARE(otherPath.failure().reason, Failure::Reason::NotFound);
}

void TestSerialScanner::whatIsSentArrives()
{
    Bench bench;
    const Line line(bench.name);
    bench.scanner.start();
    QCOMPARE(bench.scanner.state(), CodeSource::State::Ready);
    QVERIFY(line.send("001090000001|012345678|Nguyễn Văn Mẫu|15081990|Nam||01052021\r\n"));
    QTRY_COMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans[0][0].toByteArray(), QByteArray("001090000001|012345678|Nguyễn Văn Mẫu|15081990|Nam||01052021"));
}

void TestSerialScanner::aTextWithoutAnEndIsEndedBySilence()
{
    Bench bench;
    const Line line(bench.name);
    bench.scanner.start();
    QVERIFY(line.send("ABC"));
    QTRY_COMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans[0][0].toByteArray(), QByteArray("ABC"));
}

void TestSerialScanner::aHundredCodesArriveInOrder()
{
    Bench bench;
    const Line line(bench.name);
    bench.scanner.start();
    QByteArray sent;
    for (int i = 0; i < 100; ++i)
        sent += "CODE" + QByteArray::number(i) + '\r';
    QVERIFY(line.send(sent));
    QTRY_COMPARE(bench.scans.size(), 100);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(bench.scans[i][0].toByteArray(), "CODE" + QByteArray::number(i));
}

void TestSerialScanner::aScannerThatIsNotThereIsFoundWhenItComes()
{
    Bench bench;
    bench.scanner.start();
    QCOMPARE(bench.scanner.state(), CodeSource::State::Absent);
    QVERIFY(bench.scanner.trouble().contains(bench.name));
    const Line line(bench.name);
    QTRY_COMPARE(bench.scanner.state(), CodeSource::State::Ready);
    QVERIFY(bench.scanner.trouble().isEmpty());
    QVERIFY(line.send("here\r"));
    QTRY_COMPARE(bench.scans.size(), 1);
}

void TestSerialScanner::aScannerThatIsPulledOutIsFoundAgain()
{
    Bench bench;
    auto line = std::make_unique<Line>(bench.name);
    bench.scanner.start();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(line->send("half of a co")); // never ended: lost with the cable
        line->pullOut();
        QTRY_COMPARE(bench.scanner.state(), CodeSource::State::Absent);
        QVERIFY(!bench.scanner.trouble().isEmpty());
        bench.scans.clear();
        line = std::make_unique<Line>(bench.name);
        QTRY_VERIFY2(bench.scanner.state() == CodeSource::State::Ready, qPrintable(bench.scanner.trouble()));
        QVERIFY(line->send("whole\r"));
        QTRY_COMPARE(bench.scans.size(), 1);
        QCOMPARE(bench.scans[0][0].toByteArray(), QByteArray("whole"));
    }
}

void TestSerialScanner::whatIsNoSerialPortFails()
{
    Bench bench;
    QFile file(bench.name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    bench.scanner.start();
    QCOMPARE(bench.scanner.state(), CodeSource::State::Failed);
    QVERIFY(bench.scanner.trouble().contains(bench.name));
    QVERIFY(file.remove());
    const Line line(bench.name);
    QTRY_COMPARE(bench.scanner.state(), CodeSource::State::Ready);
}

void TestSerialScanner::stoppedItHearsNothing()
{
    Bench bench;
    const Line line(bench.name);
    bench.scanner.start();
    bench.scanner.stop();
    QCOMPARE(bench.scanner.state(), CodeSource::State::Off);
    QVERIFY(line.send("nobody\r"));
    bench.scanner.start();
    QVERIFY(line.send("somebody\r"));
    QTRY_VERIFY(!bench.scans.isEmpty());
    QVERIFY(bench.scans.constLast()[0].toByteArray().endsWith("somebody"));
}

QTEST_GUILESS_MAIN(TestSerialScanner)
#include "tst_serialscanner.moc"
