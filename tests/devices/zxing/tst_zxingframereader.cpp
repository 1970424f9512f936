// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/codescene.h"
#include "devices/zxing/zxingframereader.h"

#include <QtTest/QtTest>

using namespace Gatebook;

namespace {

constexpr auto Card = "001090000001|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Số 1 Phố Thử, Hà Nội|01052021";

LuminanceView viewOf(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), 1};
}

CodeScene scene(int side)
{
    CodeScene scene;
    scene.text = QString::fromUtf8(Card);
    scene.side = side;
    scene.degrees = 7;
    return scene;
}

QImage easyFrame()
{
    return Footage(scene(250), 1).frame(0);
}

/// The frame with each pixel's brightness followed by other bytes, and each row by some more.
QByteArray spread(const QImage &grey, int bytesPerPixel, qsizetype bytesPerLine)
{
    QByteArray bytes(bytesPerLine * grey.height(), '\x55');
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            bytes[y * bytesPerLine + x * bytesPerPixel] = static_cast<char>(grey.constScanLine(y)[x]);
    }
    return bytes;
}

} // namespace

class TestZxingFrameReader : public QObject
{
    Q_OBJECT

private slots:
    void anEasyCodeIsReadInTheFirstFrame();
    void hardCodesAreReadWithinSixFrames_data();
    void hardCodesAreReadWithinSixFrames();
    void pixelsMayLieApart_data();
    void pixelsMayLieApart();
    void largeFramesAreReadToo_data();
    void largeFramesAreReadToo();
    void framesWithoutCodeGiveNothing();
    void framesTooSmallForACodeGiveNothing_data();
    void framesTooSmallForACodeGiveNothing();
};

void TestZxingFrameReader::anEasyCodeIsReadInTheFirstFrame()
{
    QCOMPARE(ZxingFrameReader().read(viewOf(easyFrame())), QByteArrayList{QByteArray(Card)});
}

void TestZxingFrameReader::hardCodesAreReadWithinSixFrames_data()
{
    QTest::addColumn<CodeScene>("scene");
    const auto row = [](const char *name, int side, const auto &change) {
        CodeScene hard = scene(side);
        change(hard);
        QTest::newRow(name) << hard;
    };
    row("small", 100, [](CodeScene &) {});
    row("large", 600, [](CodeScene &) {});
    row("turned", 170, [](CodeScene &s) { s.degrees = 135; });
    row("tilted", 320, [](CodeScene &s) { s.tilt = 50; });
    row("very grainy", 320, [](CodeScene &s) { s.noise = 80; });
    row("badly blurred", 450, [](CodeScene &s) { s.blur = 4; });
    row("a tenth of the contrast", 230, [](CodeScene &s) { s.contrast = 0.1, s.noise = 3; });
    row("light on dark, small", 130, [](CodeScene &s) { s.isInverted = true; });
    row("light on dark, large", 450, [](CodeScene &s) { s.isInverted = true; });
    row("light on dark, blurred", 320, [](CodeScene &s) { s.isInverted = true, s.blur = 2; });
    row("a light spot", 230, [](CodeScene &s) { s.glare = 150; });
    row("a finger on it", 230, [](CodeScene &s) { s.hand = 0.06; });
    row("pale, tilted and turned", 320, [](CodeScene &s) { s.contrast = 0.2, s.noise = 6, s.tilt = 40, s.degrees = 45; });
    row("pale, light on dark, grainy", 320, [](CodeScene &s) { s.contrast = 0.3, s.noise = 12, s.isInverted = true; });
}

void TestZxingFrameReader::hardCodesAreReadWithinSixFrames()
{
    QFETCH(CodeScene, scene);
    const Footage footage(scene, 3);
    ZxingFrameReader reader;
    QByteArrayList texts;
    for (int number = 0; number < 6; ++number)
        texts += reader.read(viewOf(footage.frame(number)));
    QVERIFY(!texts.isEmpty());
    for (const QByteArray &text : texts)
        QCOMPARE(text, QByteArray(Card));
}

void TestZxingFrameReader::pixelsMayLieApart_data()
{
    QTest::addColumn<int>("bytesPerPixel");
    QTest::addColumn<int>("bytesPerLine");
    QTest::newRow("a plane with padded rows") << 1 << 1344;
    QTest::newRow("as in YUYV") << 2 << 2560;
    QTest::newRow("as in BGRA, rows padded") << 4 << 5184;
}

void TestZxingFrameReader::pixelsMayLieApart()
{
    QFETCH(int, bytesPerPixel);
    QFETCH(int, bytesPerLine);
    const QImage frame = easyFrame();
    const QByteArray bytes = spread(frame, bytesPerPixel, bytesPerLine);
    const LuminanceView view{reinterpret_cast<const uchar *>(bytes.constData()), frame.width(), frame.height(), bytesPerLine, bytesPerPixel};
    QCOMPARE(ZxingFrameReader().read(view), QByteArrayList{QByteArray(Card)});
}

void TestZxingFrameReader::largeFramesAreReadToo_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("full HD") << QSize(1920, 1080);
    QTest::newRow("four times as large") << QSize(3840, 2160);
    QTest::newRow("odd") << QSize(2047, 1153);
}

void TestZxingFrameReader::largeFramesAreReadToo()
{
    QFETCH(QSize, size);
    const QImage frame = easyFrame().scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(ZxingFrameReader().read(viewOf(frame)), QByteArrayList{QByteArray(Card)});
}

void TestZxingFrameReader::framesWithoutCodeGiveNothing()
{
    constexpr quint32 Frames = 200; // tests/bench looks at 10,000
    ZxingFrameReader reader;
    for (quint32 seed = 0; seed < Frames; ++seed)
        QVERIFY2(reader.read(viewOf(emptyFrame(seed))).isEmpty(), qPrintable(QString::number(seed)));
}

void TestZxingFrameReader::framesTooSmallForACodeGiveNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("none") << QSize(0, 0);
    QTest::newRow("one pixel") << QSize(1, 1);
    QTest::newRow("one row") << QSize(1280, 1);
    QTest::newRow("one column") << QSize(1, 720);
    QTest::newRow("just under the least") << QSize(31, 31);
    QTest::newRow("the least") << QSize(32, 32);
    QTest::newRow("odd") << QSize(37, 33);
}

void TestZxingFrameReader::framesTooSmallForACodeGiveNothing()
{
    QFETCH(QSize, size);
    const std::vector<uchar> pixels(static_cast<std::size_t>(size.width() * size.height()), 90); // of just this size, for a sanitizer to see
    ZxingFrameReader reader;
    for (int turn = 0; turn < 4; ++turn)
        QVERIFY(reader.read({pixels.data(), size.width(), size.height(), size.width(), 1}).isEmpty());
}

QTEST_GUILESS_MAIN(TestZxingFrameReader)
#include "tst_zxingframereader.moc"
