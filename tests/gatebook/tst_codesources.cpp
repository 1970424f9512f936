// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatebook/codesources.h"

#include "devices/camera/camerasource.h"
#include "devices/handscanner/keyboardscanner.h"
#include "devices/handscanner/serialscanner.h"
#include "fakes/fakeadvertisementsource.h"
#include "fakes/fakeclock.h"
#include "gatebook/kioskprogram.h"
#include "gatebook/touchdriver.h"

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
};

QTEST_MAIN(TestCodeSources)
#include "tst_codesources.moc"
