// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a frame in a QVideoSink to the visitor's name in the form: the whole kiosk, its book on the disk and its screens included.
// Each card is new. By the way of who shows a card when asked for it, and of who types and then shows it after all.
#include "codeframes/codescene.h"
#include "devices/camera/camerasource.h"
#include "devices/camera/fakecamerahardware.h"
#include "devices/camera/videoframes.h"
#include "devices/system/systemclock.h"
#include "devices/zxing/zxingframereader.h"
#include "fakes/fakeadvertisementsource.h"
#include "gatebook/kioskprogram.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickItem>
#include <QtQuickControls2/QQuickStyle>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Gatebook;

namespace {

constexpr int Cards = 50;
constexpr int PatienceMs = 5000;

QVideoFrame frameOf(int number)
{
    CodeScene scene;
    scene.text = QStringLiteral("001090%1|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Số 1 Phố Thử, Phường Giả Định, Hà Nội|01052021")
                     .arg(number, 6, 10, QChar(u'0'));
    scene.degrees = 7;
    return videoFrameOf(Footage(scene, static_cast<quint32>(number)).frame(0));
}

class WholeKiosk
{
public:
    WholeKiosk()
        : m_program({{}, std::nullopt, m_folder.filePath(QStringLiteral("gatebook.db")), m_clock, m_radio})
    {
        m_pulse.start(1); // so that who waits looks again
        m_camera.showOn(&m_preview);
        m_program.show({1080, 1920});
        m_hardware.plug({{QStringLiteral("camera"), QStringLiteral("Camera")}});
        m_program.readCodes({&m_camera}, &m_preview);
        m_hardware.show(videoFrameOf(emptyFrame(1))); // Ready from the first
    }

    bool waitFor(const std::function<bool()> &isThere)
    {
        QElapsedTimer patience;
        patience.start();
        while (!isThere() && patience.elapsed() < PatienceMs)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return isThere();
    }
    void begin(bool typing)
    {
        m_program.session().handle(Event::StartOver());
        m_program.session().handle(Event::TouchedIn());
        if (typing)
            m_program.session().handle(Event::Next());
        const QString screen = typing ? QStringLiteral("screen_name") : QStringLiteral("screen_who");
        waitFor([&] { return isShown(screen); });
        settle();
        m_hardware.show(videoFrameOf(emptyFrame(1))); // the camera is not silent meanwhile
        settle();
    }
    /// Until the name stands, and until the screen that has it is drawn; -1 when that never came.
    std::pair<double, double> msToForm(const QVideoFrame &frame)
    {
        QElapsedTimer timer;
        timer.start();
        double named = -1;
        const auto noted = QObject::connect(m_program.kiosk().session(), &SessionScreen::contextChanged, [&] {
            if (named < 0 && !m_program.kiosk().session()->name().isEmpty())
                named = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        });
        m_hardware.show(frame);
        const bool came = waitFor([&] { return named >= 0 && m_program.session().step() == Step::Organisation; });
        QObject::disconnect(noted);
        bool isDrawn = false;
        const auto drawn = QObject::connect(m_program.window(), &QQuickWindow::frameSwapped, [&] { isDrawn = true; });
        waitFor([&] { return isDrawn; });
        QObject::disconnect(drawn);
        return {came ? named : -1, isDrawn ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1};
    }

private:
    bool isShown(const QString &name) const
    {
        const auto *item = m_program.window()->findChild<QQuickItem *>(name);
        return item && item->isVisible();
    }
    void settle() // the slide of the screens ends
    {
        QElapsedTimer time;
        time.start();
        waitFor([&] { return time.elapsed() > 250; });
    }

    QTimer m_pulse;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    FakeAdvertisementSource m_radio;
    FakeCameraHardware m_hardware;
    CameraPreview m_preview{true};
    CameraSource m_camera{{}, m_hardware, std::make_unique<ZxingFrameReader>()};
    KioskProgram m_program;
};

void print(const QString &name, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    std::printf("| %s | %.1f | %.1f | %.1f |\n", qUtf8Printable(name), ms[ms.size() / 2], ms[ms.size() * 95 / 100], ms.back());
}

void measure(const char *way, bool typing, WholeKiosk &kiosk, int &number)
{
    std::vector<double> named;
    std::vector<double> drawn;
    for (int i = 0; i < Cards; ++i) {
        const QVideoFrame frame = frameOf(++number);
        kiosk.begin(typing);
        const auto [nameMs, drawnMs] = kiosk.msToForm(frame);
        if (nameMs < 0 || drawnMs < 0)
            qFatal("a card never came to the form");
        named.push_back(nameMs);
        drawn.push_back(drawnMs);
    }
    print(QStringLiteral("%1: name in the form").arg(QString::fromLatin1(way)), named);
    print(QStringLiteral("%1: and drawn").arg(QString::fromLatin1(way)), drawn);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    WholeKiosk kiosk;
    std::printf("| ms from frame | median | p95 | most |\n|---|---|---|---|\n");
    int number = 0;
    measure("asked for a card", false, kiosk, number);
    measure("while typing", true, kiosk, number);
    return 0;
}
