// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from a frame in a QVideoSink to the text in the kiosk's event loop: worker thread, reader and signals included. Each code is new,
// and is given alone (the camera idle before), then amid a stream of frames without a code.
#include "codeframes/codescene.h"
#include "devices/camera/camerasource.h"
#include "devices/camera/fakecamerahardware.h"
#include "devices/camera/videoframes.h"
#include "devices/zxing/zxingframereader.h"

#include <QtCore/QEventLoop>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace Gatebook;

namespace {

constexpr int Codes = 100;

QVideoFrame frameOf(int number)
{
    CodeScene scene;
    scene.text = QStringLiteral("001090000001|012345678|NGUYỄN VĂN MẪU %1|15081990|Nam|Số 1 Phố Thử, Phường Giả Định, Hà Nội|01052021").arg(number);
    scene.degrees = 7;
    return videoFrameOf(Footage(scene, static_cast<quint32>(number)).frame(0));
}

double msToScan(FakeCameraHardware &hardware, CameraSource &source, const QVideoFrame &frame)
{
    QEventLoop loop;
    QObject::connect(&source, &CodeSource::scanned, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    hardware.show(frame);
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measure(const char *name, FakeCameraHardware &hardware, CameraSource &source, int &number, int framesBefore)
{
    const QVideoFrame empty = videoFrameOf(emptyFrame(1));
    std::vector<double> ms;
    for (int i = 0; i < Codes; ++i) {
        const QVideoFrame frame = frameOf(++number);
        for (int before = 0; before < framesBefore; ++before)
            hardware.show(empty);
        ms.push_back(msToScan(hardware, source, frame));
    }
    std::sort(ms.begin(), ms.end());
    std::printf("| %s | %.1f | %.1f | %.1f |\n", name, ms[Codes / 2], ms[Codes * 95 / 100], ms.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    FakeCameraHardware hardware;
    CameraSource source({}, hardware, std::make_unique<ZxingFrameReader>());
    hardware.plug({{QStringLiteral("camera"), QStringLiteral("Camera")}});
    source.start();
    std::printf("| ms from frame to text | median | p95 | most |\n|---|---|---|---|\n");
    int number = 0;
    measure("idle before", hardware, source, number, 0);
    measure("a frame being read, another waiting", hardware, source, number, 3);
    return 0;
}
