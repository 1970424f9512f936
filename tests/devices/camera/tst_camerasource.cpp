// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/codescene.h"
#include "devices/camera/camerasource.h"
#include "devices/camera/fakecamerahardware.h"
#include "devices/camera/qtcamerahardware.h"
#include "devices/camera/videoframes.h"
#include "devices/zxing/zxingframereader.h"
#include "visit/scannedcode.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Gatebook;
using State = CodeSource::State;

namespace {

const Camera Front{QStringLiteral("/dev/video0"), QStringLiteral("HD Pro Webcam C920")};
const Camera Side{QStringLiteral("/dev/video2"), QStringLiteral("Integrated Camera")};

QVideoFrame codeFrame(const QString &text)
{
    CodeScene scene;
    scene.text = text;
    return videoFrameOf(Footage(scene, 1).frame(0));
}

QVideoFrame blankFrame()
{
    QImage grey(64, 64, QImage::Format_Grayscale8);
    grey.fill(90);
    return videoFrameOf(grey);
}

struct Bench {
    FakeCameraHardware hardware{};
    CameraSource source;
    QSignalSpy scans{&source, &CodeSource::scanned};
    QSignalSpy changes{&source, &CodeSource::stateChanged};

    explicit Bench(const QString &device = {}, int silenceMs = 60000)
        : source({device, silenceMs, 20, 80}, hardware, std::make_unique<ZxingFrameReader>())
    {
    }
    void run(const QList<Camera> &cameras = {Front})
    {
        hardware.plug(cameras);
        source.start();
        hardware.show(blankFrame());
    }
};

} // namespace

class TestCameraSource : public QObject
{
    Q_OBJECT

private slots:
    void camerasAreChosenByIdByNameOrFirst_data();
    void camerasAreChosenByIdByNameOrFirst();
    void theModeNearestToWhatIsWantedIsTaken_data();
    void theModeNearestToWhatIsWantedIsTaken();
    void aCodeBeforeTheCameraIsReported();
    void aCodeHeldStillIsNotReportedAgainAtOnce();
    void aLongTextIsCut();
    void itIsReadyFromTheFirstFrame();
    void aCameraThatComesLaterIsFound();
    void aCameraThatIsPulledOutIsFoundAgain();
    void aCameraThatFallsSilentIsTakenAnew();
    void aSilentCameraMakesWayForAnother();
    void aFaultOfTheCameraFails();
    void aCameraThatCannotBeTakenIsTriedAgain();
    void stoppedItLetsGoAndHearsNothing();
    void whoHearsOfATroubleMayStopIt();
    void whoLooksSeesTheFrames();
    void withoutCamerasQtStartsNone();
};

void TestCameraSource::camerasAreChosenByIdByNameOrFirst_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("id");
    QTest::newRow("first") << QString() << Front.id;
    QTest::newRow("by id") << Side.id << Side.id;
    QTest::newRow("by a part of its name") << QStringLiteral("integrated") << Side.id;
    QTest::newRow("none such") << QStringLiteral("Logitech") << QString();
}

void TestCameraSource::camerasAreChosenByIdByNameOrFirst()
{
    QFETCH(QString, wanted);
    QFETCH(QString, id);
    const auto camera = chosenCamera(wanted, {Front, Side});
    QCOMPARE(camera ? camera->id : QString(), id);
    QVERIFY(camera || camera.failure().detail.contains(wanted));
    QVERIFY(!chosenCamera(wanted, {}).hasValue());
}

void TestCameraSource::theModeNearestToWhatIsWantedIsTaken_data()
{
    QTest::addColumn<int>("best");
    QTest::addColumn<QList<QPair<QSize, double>>>("modes");
    using Modes = QList<QPair<QSize, double>>;
    QTest::newRow("none") << -1 << Modes{};
    QTest::newRow("one") << 0 << Modes{{{320, 240}, 30}};
    QTest::newRow("neither small nor huge") << 1 << Modes{{{640, 480}, 30}, {{1280, 720}, 30}, {{3840, 2160}, 30}};
    QTest::newRow("not one of five frames a second") << 0 << Modes{{{1024, 768}, 30}, {{1280, 720}, 5}};
    QTest::newRow("more frames than enough are no better") << 1 << Modes{{{1024, 576}, 60}, {{1280, 720}, 15}};
}

void TestCameraSource::theModeNearestToWhatIsWantedIsTaken()
{
    QFETCH(int, best);
    using Modes = QList<QPair<QSize, double>>;
    QFETCH(Modes, modes);
    QList<CameraMode> given;
    for (const auto &[size, framesPerSecond] : modes)
        given.append({size, static_cast<float>(framesPerSecond)});
    QCOMPARE(bestMode(given), best);
}

void TestCameraSource::aCodeBeforeTheCameraIsReported()
{
    Bench bench;
    bench.run();
    bench.hardware.show(codeFrame(QStringLiteral("GB1:Nguyễn")));
    QTRY_COMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans[0][0].toByteArray(), QByteArray("GB1:Nguyễn"));
}

void TestCameraSource::aCodeHeldStillIsNotReportedAgainAtOnce()
{
    Bench bench;
    bench.run();
    bench.hardware.show(codeFrame(QStringLiteral("first")));
    QTRY_COMPARE(bench.scans.size(), 1);
    bench.hardware.show(codeFrame(QStringLiteral("first")));
    bench.hardware.show(codeFrame(QStringLiteral("second")));
    QTRY_COMPARE(bench.scans.constLast()[0].toByteArray(), QByteArray("second"));
    QCOMPARE(bench.scans.size(), 2);
}

void TestCameraSource::aLongTextIsCut()
{
    Bench bench;
    bench.run();
    CodeScene scene;
    scene.text = QString(1100, u'A');
    scene.side = 640;
    bench.hardware.show(videoFrameOf(Footage(scene, 1).frame(0)));
    QTRY_COMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans[0][0].toByteArray().size(), LongestCodeBytes + 1);
}

void TestCameraSource::itIsReadyFromTheFirstFrame()
{
    Bench bench;
    bench.hardware.plug({Front});
    bench.source.start();
    QCOMPARE(bench.source.state(), State::Absent);
    QVERIFY(bench.source.trouble().contains(Front.description));
    bench.hardware.show(blankFrame());
    QCOMPARE(bench.source.state(), State::Ready);
    QVERIFY(bench.source.trouble().isEmpty());
    QCOMPARE(bench.changes.size(), 2);
    bench.source.start();
    QCOMPARE(bench.hardware.takes, 1);
}

void TestCameraSource::aCameraThatComesLaterIsFound()
{
    Bench bench(QStringLiteral("C920"));
    bench.source.start();
    QCOMPARE(bench.source.state(), State::Absent);
    QVERIFY(!bench.source.trouble().isEmpty());
    bench.hardware.plug({Side});
    QCOMPARE(bench.hardware.takes, 0); // not the one that is meant
    bench.hardware.plug({Side, Front});
    QCOMPARE(bench.hardware.taken, Front.id);
    bench.hardware.show(blankFrame());
    QCOMPARE(bench.source.state(), State::Ready);
}

void TestCameraSource::aCameraThatIsPulledOutIsFoundAgain()
{
    Bench bench;
    bench.run();
    for (int i = 0; i < 5; ++i) {
        bench.hardware.plug({});
        QCOMPARE(bench.source.state(), State::Absent);
        QVERIFY(!bench.source.trouble().isEmpty());
        QVERIFY(bench.hardware.taken.isEmpty());
        bench.hardware.plug({Front});
        bench.hardware.show(blankFrame());
        QCOMPARE(bench.source.state(), State::Ready);
    }
    bench.hardware.plug({Side, Front}); // another comes: no reason to change
    QCOMPARE(bench.hardware.taken, Front.id);
    bench.hardware.plug({Side});
    QTRY_COMPARE(bench.hardware.taken, Side.id);
}

void TestCameraSource::aCameraThatFallsSilentIsTakenAnew()
{
    Bench bench({}, 30);
    bench.run();
    QCOMPARE(bench.source.state(), State::Ready);
    QTRY_COMPARE(bench.source.state(), State::Failed);
    QVERIFY(bench.source.trouble().contains(Front.description));
    QTRY_VERIFY(bench.hardware.takes >= 3);
    QCOMPARE(bench.source.state(), State::Failed); // until a frame comes
    QTRY_VERIFY(!bench.hardware.taken.isEmpty());
    bench.hardware.show(blankFrame());
    QCOMPARE(bench.source.state(), State::Ready);
}

// Qt 6.4 may list one camera twice, and go on listing it when it has been pulled out.
void TestCameraSource::aSilentCameraMakesWayForAnother()
{
    const Camera ghost{QStringLiteral("ghost"), Front.description};
    Bench bench(QStringLiteral("C920"), 30);
    bench.hardware.plug({ghost, Side, Front});
    bench.source.start();
    QCOMPARE(bench.hardware.taken, ghost.id);
    QTRY_COMPARE(bench.hardware.taken, Front.id);
    bench.hardware.show(blankFrame());
    QCOMPARE(bench.source.state(), State::Ready);
    QTRY_COMPARE(bench.source.state(), State::Failed);
    bench.hardware.refusing = true;
    const int before = bench.hardware.takes;
    QTRY_VERIFY(bench.hardware.takes >= before + 3);
    bench.hardware.refusing = false;
    QTRY_COMPARE(bench.hardware.taken, Front.id); // each has its turn, again and again
    QTRY_COMPARE(bench.hardware.taken, ghost.id);
    QTRY_COMPARE(bench.hardware.taken, Front.id);
}

void TestCameraSource::aFaultOfTheCameraFails()
{
    Bench bench;
    bench.run();
    emit bench.hardware.failed(QStringLiteral("in use by another program"));
    QCOMPARE(bench.source.state(), State::Failed);
    QVERIFY(bench.source.trouble().contains(QStringLiteral("in use by another program")));
    QVERIFY(bench.hardware.taken.isEmpty());
    QTRY_COMPARE(bench.hardware.taken, Front.id);
}

void TestCameraSource::aCameraThatCannotBeTakenIsTriedAgain()
{
    Bench bench;
    bench.hardware.refusing = true;
    bench.run();
    QCOMPARE(bench.source.state(), State::Absent);
    QTRY_VERIFY(bench.hardware.takes >= 3);
    bench.hardware.refusing = false;
    QTRY_COMPARE(bench.hardware.taken, Front.id);
}

void TestCameraSource::stoppedItLetsGoAndHearsNothing()
{
    Bench bench;
    bench.run();
    bench.hardware.show(codeFrame(QStringLiteral("nobody")));
    bench.source.stop();
    QCOMPARE(bench.source.state(), State::Off);
    QVERIFY(bench.hardware.taken.isEmpty());
    bench.hardware.plug({Front, Side});
    QVERIFY(bench.hardware.taken.isEmpty());
    bench.source.start();
    bench.hardware.show(codeFrame(QStringLiteral("somebody")));
    QTRY_COMPARE(bench.scans.size(), 1);
    QCOMPARE(bench.scans[0][0].toByteArray(), QByteArray("somebody"));
}

void TestCameraSource::whoHearsOfATroubleMayStopIt()
{
    Bench bench;
    bench.run();
    connect(&bench.source, &CodeSource::stateChanged, &bench.source, [&] {
        if (bench.source.state() == State::Failed)
            bench.source.stop();
    });
    emit bench.hardware.failed(QStringLiteral("broken"));
    QCOMPARE(bench.source.state(), State::Off);
    bench.hardware.plug({Front, Side});
    QCOMPARE(bench.hardware.takes, 1);
}

void TestCameraSource::whoLooksSeesTheFrames()
{
    Bench bench;
    bench.run();
    auto preview = std::make_unique<CameraPreview>(true);
    QSignalSpy pictures(preview.get(), &CameraView::pictureTaken);
    bench.source.showOn(preview.get());
    bench.hardware.show(blankFrame());
    QCOMPARE(pictures.size(), 0); // nobody looks
    preview->show({32, 16});
    bench.hardware.show(blankFrame());
    QCOMPARE(pictures.size(), 1);
    QCOMPARE(pictures[0][0].value<ViewPicture>().size, QSize(32, 16));
    preview->show({});
    bench.hardware.show(blankFrame());
    QCOMPARE(pictures.size(), 1);
    preview.reset();
    bench.hardware.show(blankFrame());
    QCOMPARE(bench.source.state(), State::Ready);
}

void TestCameraSource::withoutCamerasQtStartsNone()
{
    QtCameraHardware hardware;
    if (!hardware.cameras().isEmpty())
        QSKIP("this machine has a camera");
    const QSignalSpy frames(&hardware, &CameraHardware::frameTaken);
    QVERIFY(!hardware.take(QString()).hasValue());
    QVERIFY(!hardware.take(Front.id).hasValue());
    hardware.letGo();
    QVERIFY(frames.isEmpty());
}

QTEST_MAIN(TestCameraSource)
#include "tst_camerasource.moc"
