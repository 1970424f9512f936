// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/codesources.h"

#include "devices/camera/camerasource.h"
#include "devices/camera/fakecamerahardware.h"
#include "devices/camera/videoframes.h"
#include "devices/handscanner/keyboardscanner.h"
#include "devices/handscanner/serialscanner.h"
#include "devices/zxing/zxingframereader.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/touchdriver.h"
#include "screens/livepicture.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Gatebook;

class TestCodeSources : public QObject
{
    Q_OBJECT

    template <typename Source> static int count(const CodeSources &sources)
    {
        const QList<CodeSource *> all = sources.all();
        return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](CodeSource *one) { return qobject_cast<Source *>(one) != nullptr; }));
    }

private slots:
    void onlyWhatIsAskedForIsThere_data()
    {
        QTest::addColumn<bool>("camera");
        QTest::addColumn<bool>("keyboard");
        QTest::addColumn<QString>("serial");
        QTest::newRow("nothing") << false << false << QString();
        QTest::newRow("camera") << true << false << QString();
        QTest::newRow("both scanners") << false << true << QStringLiteral("/dev/ttyACM0");
    }
    void onlyWhatIsAskedForIsThere()
    {
        QFETCH(bool, camera);
        QFETCH(bool, keyboard);
        QFETCH(QString, serial);
        CodeSettings settings;
        settings.camera.enabled = camera;
        settings.scanner = {keyboard, serial};
        QObject window;
        const CodeSources sources(settings, window);
        QCOMPARE(count<CameraSource>(sources), camera ? 1 : 0);
        QCOMPARE(count<KeyboardScanner>(sources), keyboard ? 1 : 0);
        QCOMPARE(count<SerialScanner>(sources), serial.isEmpty() ? 0 : 1);
        QCOMPARE(sources.view() != nullptr, camera);
        for (const CodeSource *source : sources.all())
            QCOMPARE(source->state(), CodeSource::State::Off);
    }

    /// The whole program: what a scanner types at the first screen comes in as a card, and not one letter of it in a field.
    void aScannerThatTypesFillsInTheForm()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        FakeAdvertisementSource radio;
        const Settings settings = parseSettings("[scanner]\nkeyboard = true\n[camera]\nenabled = false\n", QStringLiteral("test")).value();
        KioskProgram program({settings, std::nullopt, folder.filePath(QStringLiteral("gatebook.db")), clock, radio});
        QVERIFY(program.show({540, 960}));
        QVERIFY(QTest::qWaitForWindowActive(program.window()));
        const CodeSources sources(settings.codes, *program.window());
        program.readCodes(sources.all());
        QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("gatebook.db"))));
        QVERIFY(program.kiosk().scan()->ready());
        for (const char key : QByteArrayLiteral("001090000001||NGUYEN VAN MAU|15081990|Nam|Ha Noi|01052020"))
            QTest::keyClick(program.window(), key);
        QTest::keyClick(program.window(), Qt::Key_Return);
        QTRY_COMPARE(program.session().step(), Step::Organisation);
        QCOMPARE(program.session().visitor(), (Visitor{QStringLiteral("NGUYEN VAN MAU"), {}, {}}));
        QCOMPARE(program.warnings(), QStringList());
    }

    /// The whole program: who is asked for a card sees themselves, as in a mirror; without the camera, a drawn card, and is asked to type.
    void whoAimsSeesWhatTheCameraSees()
    {
        const QTemporaryDir folder;
        const FakeClock clock;
        FakeAdvertisementSource radio;
        FakeCameraHardware hardware;
        CameraPreview preview(true);
        CameraSource camera({}, hardware, std::make_unique<ZxingFrameReader>());
        camera.showOn(&preview);
        KioskProgram program({{}, std::nullopt, folder.filePath(QStringLiteral("gatebook.db")), clock, radio});
        QVERIFY(program.show({540, 960}));
        hardware.plug({{QStringLiteral("/dev/video0"), QStringLiteral("Camera")}});
        program.readCodes({&camera}, &preview);
        hardware.show(halves());
        program.session().handle(Event::TouchedIn{});
        QCOMPARE(program.session().step(), Step::Who);
        QTRY_VERIFY(livePicture(program) && livePicture(program)->isVisible());
        QTRY_VERIFY((hardware.show(halves()), livePicture(program)->live()));
        const QRectF picture = livePicture(program)->mapRectToScene(livePicture(program)->boundingRect());
        const QPoint left = QPointF(picture.left() + 12, picture.center().y()).toPoint();
        const QPoint right = QPointF(picture.right() - 12, picture.center().y()).toPoint();
        QTRY_VERIFY(program.window()->grabWindow().pixelColor(right).red() > 200);
        QVERIFY(program.window()->grabWindow().pixelColor(left).red() < 60);
        hardware.plug({});
        QVERIFY(!livePicture(program)->live());
        QTRY_COMPARE(program.window()->grabWindow().pixelColor(right).red(), 0x13); // the card's dark ground
        hardware.plug({{QStringLiteral("/dev/video0"), QStringLiteral("Camera")}});
        hardware.show(halves());
        hardware.show(halves());
        QTRY_VERIFY(program.window()->grabWindow().pixelColor(right).red() > 200);
        QCOMPARE(program.warnings(), QStringList());
    }

private:
    /// White on the camera's left, black on its right.
    static QVideoFrame halves()
    {
        QImage grey(640, 360, QImage::Format_Grayscale8);
        grey.fill(16);
        for (int y = 0; y < grey.height(); ++y)
            std::fill_n(grey.scanLine(y), grey.width() / 2, uchar(235));
        return videoFrameOf(grey);
    }
    static LivePicture *livePicture(KioskProgram &program) { return program.window()->findChild<LivePicture *>(QStringLiteral("livePicture")); }
};

QTEST_MAIN(TestCodeSources)
#include "tst_codesources.moc"
