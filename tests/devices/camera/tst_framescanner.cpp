// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/framescanner.h"
#include "devices/camera/videoframes.h"

#include <QtCore/QSemaphore>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

/// What the test and the reader's thread share: the reader waits for leave before each frame.
struct Gate {
    QSemaphore begun{};
    QSemaphore leave{};
    QThread *thread = nullptr;
};

/// Reads the brightness of a frame as its number; a frame of number 0 has no code.
class NumberReader : public FrameReader
{
public:
    explicit NumberReader(Gate &gate)
        : m_gate(gate)
    {
    }
    [[nodiscard]] QByteArrayList read(const LuminanceView &frame) override
    {
        m_gate.thread = QThread::currentThread();
        const int number = *frame.pixels;
        m_gate.begun.release();
        m_gate.leave.acquire();
        return number == 0 ? QByteArrayList() : QByteArrayList{QByteArray::number(number)};
    }

private:
    Gate &m_gate;
};

QVideoFrame numbered(int number)
{
    QImage grey(16, 16, QImage::Format_Grayscale8);
    grey.fill(number);
    return videoFrameOf(grey);
}

struct Bench {
    Gate gate{};
    FrameScanner scanner{std::make_unique<NumberReader>(gate)};
    QSignalSpy found{&scanner, &FrameScanner::found};

    ~Bench() { gate.leave.release(100); }
    [[nodiscard]] QByteArrayList texts() const
    {
        QByteArrayList texts;
        for (const auto &one : found)
            texts += one[0].value<QByteArrayList>();
        return texts;
    }
};

} // namespace

class TestFrameScanner : public QObject
{
    Q_OBJECT

private slots:
    void framesAreReadOnAnotherThread();
    void theNewestFrameWins();
    void framesWithoutCodeAreNotReported();
    void forgottenFramesAreNotReported();
    void itEndsWhileAFrameIsRead();
};

void TestFrameScanner::framesAreReadOnAnotherThread()
{
    Bench bench;
    bench.gate.leave.release();
    bench.scanner.submit(numbered(7));
    QTRY_COMPARE(bench.texts(), QByteArrayList{"7"});
    QVERIFY(bench.gate.thread && bench.gate.thread != QThread::currentThread());
}

void TestFrameScanner::theNewestFrameWins()
{
    Bench bench;
    bench.scanner.submit(numbered(1));
    bench.gate.begun.acquire(); // 1 is being read
    for (int number = 2; number <= 9; ++number)
        bench.scanner.submit(numbered(number));
    bench.gate.leave.release(9);
    QTRY_COMPARE(bench.texts(), (QByteArrayList{"1", "9"}));
    bench.scanner.submit(numbered(10));
    QTRY_COMPARE(bench.texts(), (QByteArrayList{"1", "9", "10"}));
}

void TestFrameScanner::framesWithoutCodeAreNotReported()
{
    Bench bench;
    bench.gate.leave.release(2);
    bench.scanner.submit(numbered(0));
    QVERIFY(bench.gate.begun.tryAcquire(1, 5000));
    bench.scanner.submit(numbered(3));
    QTRY_COMPARE(bench.texts(), QByteArrayList{"3"});
    QCOMPARE(bench.found.size(), 1);
}

void TestFrameScanner::forgottenFramesAreNotReported()
{
    Bench bench;
    bench.scanner.submit(numbered(1));
    bench.gate.begun.acquire();
    bench.scanner.submit(numbered(2));
    bench.scanner.forget();
    bench.scanner.submit(numbered(3));
    bench.gate.leave.release(3);
    QTRY_COMPARE(bench.texts(), QByteArrayList{"3"});
}

void TestFrameScanner::itEndsWhileAFrameIsRead()
{
    Gate gate;
    auto scanner = std::make_unique<FrameScanner>(std::make_unique<NumberReader>(gate));
    scanner->submit(numbered(1));
    gate.begun.acquire();
    gate.leave.release();
    scanner.reset();
    QVERIFY(!gate.begun.tryAcquire());
}

QTEST_GUILESS_MAIN(TestFrameScanner)
#include "tst_framescanner.moc"
