// SPDX-License-Identifier: GPL-3.0-or-later
// How long each frame of the whole kiosk takes without a graphics card: while the first screen moves by itself, while somebody types, and while one
// screen gives way to the next. And how soon a touch is answered.
//
// usage: QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software bench_frames [WIDTH HEIGHT]
#include "devices/system/systemclock.h"
#include "fakes/fakeadvertisementsource.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/touchdriver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQuickControls2/QQuickStyle>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Gatebook;

namespace {

constexpr double FrameMs = 1000.0 / 60;
constexpr double RestMs = 60; ///< no frame for so long: nothing moved
constexpr int PatienceMs = 10000;
constexpr int Visits = 5;

double msSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Times of one kind, in ms.
struct Times {
    std::vector<double> ms;

    [[nodiscard]] double at(double share) const { return ms[std::min(ms.size() - 1, static_cast<size_t>(share * static_cast<double>(ms.size())))]; }
    void print(const char *what)
    {
        if (ms.empty())
            return;
        std::sort(ms.begin(), ms.end());
        const auto inTime = std::upper_bound(ms.begin(), ms.end(), FrameMs) - ms.begin();
        std::printf("| %s | %zu | %.1f | %.1f | %.1f | %.1f | %.1f %% |\n", what, ms.size(), at(0.5), at(0.95), at(0.99), ms.back(),
            100.0 * static_cast<double>(inTime) / static_cast<double>(ms.size()));
    }
    void printHistogram() const
    {
        constexpr double Ends[] = {2, 4, 8, 12, FrameMs, 2 * FrameMs, 1e9};
        double begin = 0;
        for (const double end : Ends) {
            const auto count = std::count_if(ms.begin(), ms.end(), [&](double each) { return each > begin && each <= end; });
            std::printf(
                "  over %4.1f ms %6td %s\n", begin, count, std::string(static_cast<size_t>(60 * count / static_cast<long>(ms.size())), '#').c_str());
            begin = end;
        }
    }
};

/// Listens to the window: what each frame took to be drawn, and how far it was from the one before while something moved.
class FrameLog : public QObject
{
public:
    explicit FrameLog(QQuickWindow &window)
    {
        m_timer.start();
        connect(&window, &QQuickWindow::afterAnimating, this, [this] { m_began = msSince(m_timer); });
        connect(&window, &QQuickWindow::frameSwapped, this, &FrameLog::ended);
    }

    Times drawn;
    Times between;
    int frames = 0;

    void forget() { drawn = between = {}; }

private:
    void ended()
    {
        const double now = msSince(m_timer);
        drawn.ms.push_back(now - m_began);
        if (now - m_last < RestMs)
            between.ms.push_back(now - m_last);
        m_last = now;
        ++frames;
    }

    QElapsedTimer m_timer;
    double m_began = 0;
    double m_last = -RestMs;
};

/// The program, a finger, and real time.
class WholeKiosk
{
public:
    explicit WholeKiosk(QSize size)
        : m_program({{}, std::nullopt, m_folder.filePath(QStringLiteral("gatebook.db")), m_clock, m_radio})
    {
        m_pulse.start(1); // so that who waits looks again
        m_program.show(size);
        m_program.listen();
        m_program.tickByItself();
        m_finger = std::make_unique<TouchDriver>(*m_program.window());
        frames = std::make_unique<FrameLog>(*m_program.window());
    }

    void waitFor(const char *what, const std::function<bool()> &isThere)
    {
        QElapsedTimer patience;
        patience.start();
        while (!isThere() && patience.elapsed() < PatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (!isThere())
            qFatal("never came: %s", what);
    }
    void pass(int ms)
    {
        QElapsedTimer time;
        time.start();
        waitFor("the end of a wait", [&] { return time.elapsed() >= ms; });
    }
    /// Until the screen has come to rest.
    void see(const char *screen)
    {
        const QString name = QStringLiteral("screen_") + QString::fromLatin1(screen);
        waitFor(screen, [&] { return m_finger->screen() == name; });
    }
    /// One touch; how long until the first frame after the finger came down.
    void touch(const char *item)
    {
        const QString name = QString::fromLatin1(item);
        waitFor(item, [&] { return m_finger->find(name) != nullptr; });
        QElapsedTimer time;
        const int before = frames->frames;
        time.start();
        m_finger->press(name);
        waitFor("an answer to the finger", [&] { return frames->frames > before; });
        answered.ms.push_back(msSince(time));
        m_finger->lift();
    }
    /// A touch that leads to another screen, and how long that takes.
    void go(const char *item, const char *screen)
    {
        touch(item);
        QElapsedTimer time;
        time.start();
        see(screen);
        changed.ms.push_back(msSince(time));
    }
    void type(const char *text)
    {
        for (const QChar letter : QString::fromUtf8(text)) {
            m_finger->type(QString(letter));
            pass(40);
        }
    }
    void visit();

    std::unique_ptr<FrameLog> frames;
    Times answered;
    Times changed;

private:
    QTimer m_pulse;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    FakeAdvertisementSource m_radio;
    KioskProgram m_program;
    std::unique_ptr<TouchDriver> m_finger;
};

void WholeKiosk::visit()
{
    go("gateIn", "name");
    type("Trần Thị Bình");
    go("next", "organisation");
    type("Sao Mai");
    go("next", "phone");
    type("0900000001");
    go("next", "hostpurpose");
    touch("department_0");
    go("next", "holdphone");
    pass(1000); // the arch moves
    go("noSmartphone", "welcome");
    go("done", "attract");
}

long residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return -1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const QSize size = argc == 3 ? QSize(atoi(argv[1]), atoi(argv[2])) : QSize(1080, 1920);
    WholeKiosk kiosk(size);
    kiosk.see("attract");
    kiosk.pass(1000);
    kiosk.frames->forget();
    std::printf("%d×%d\n| ms | how many | median | p95 | p99 | most | within 1/60 s |\n|---|---|---|---|---|---|---|\n", size.width(), size.height());
    kiosk.pass(5000);
    kiosk.frames->drawn.print("first screen at rest: drawn");
    kiosk.frames->between.print("first screen at rest: frame to frame");
    kiosk.visit(); // the first loads what all others have
    kiosk.frames->forget();
    kiosk.answered = kiosk.changed = {};
    for (int i = 0; i < Visits; ++i)
        kiosk.visit();
    kiosk.frames->drawn.print("visits typed in: drawn");
    kiosk.frames->between.print("visits typed in: frame to frame");
    kiosk.answered.print("touch to the first frame");
    kiosk.changed.print("touch to the next screen at rest");
    std::printf("\nDrawn, visits typed in:\n");
    kiosk.frames->drawn.printHistogram();
    std::printf("\nResident: %.0f MB\n", static_cast<double>(residentKiB()) / 1024);
}
