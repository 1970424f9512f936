// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/framecolours.h"

#include "devices/camera/videoframes.h"

#include <QtGui/QRgb>
#include <QtTest/QtTest>

using namespace Gatebook;
using Format = QVideoFrameFormat::PixelFormat;

namespace {

/// A plane of the format: what its bytes are, over and over.
using Planes = QList<QByteArray>;

/// 64 × 32, the left half of its first plane as said, the right half black.
QVideoFrame frameOf(Format format, const Planes &planes, const QByteArray &black)
{
    QVideoFrame frame(QVideoFrameFormat(QSize(64, 32), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        for (int at = 0; at < frame.mappedBytes(plane); ++at) {
            const bool isRight = plane == 0 && at % frame.bytesPerLine(0) >= frame.bytesPerLine(0) / 2;
            const QByteArray &bytes = isRight ? black : planes[plane];
            frame.bits(plane)[at] = static_cast<uchar>(bytes[at % bytes.size()]);
        }
    }
    frame.unmap();
    return frame;
}

QRgb pixel(const ViewPicture &picture, int x, int y)
{
    return reinterpret_cast<const QRgb *>(picture.pixels.constData())[y * picture.size.width() + x];
}

bool isLike(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) < 6 && std::abs(qGreen(one) - qGreen(other)) < 6 && std::abs(qBlue(one) - qBlue(other)) < 6;
}

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray out;
    for (const int value : values)
        out.append(static_cast<char>(value));
    return out;
}

} // namespace

class TestFrameColours : public QObject
{
    Q_OBJECT

private slots:
    void coloursAreFoundWhereTheFormatHasThem_data();
    void coloursAreFoundWhereTheFormatHasThem();
    void aMirrorTurnsLeftAndRight();
    void thePictureIsFilledFromTheMiddle();
    void everyPixelOfTheFrameIsInAPictureOfItsSize();
    void aFormatOfNoKnownColoursIsGrey_data();
    void aFormatOfNoKnownColoursIsGrey();
    void withoutPixelsThereIsNoPicture();
};

void TestFrameColours::coloursAreFoundWhereTheFormatHasThem_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<Planes>("planes");
    QTest::addColumn<QByteArray>("black");
    // An orange that is none of red, green and blue: (230, 120, 30), in BT.601 Y 138, U 72, V 183.
    const auto yuv = [](const char *name, Format format, const Planes &planes) { QTest::newRow(name) << format << planes << bytes({16}); };
    yuv("YUV420P", Format::Format_YUV420P, {bytes({138}), bytes({72}), bytes({183})});
    yuv("YV12", Format::Format_YV12, {bytes({138}), bytes({183}), bytes({72})});
    yuv("NV12", Format::Format_NV12, {bytes({138}), bytes({72, 183})});
    yuv("NV21", Format::Format_NV21, {bytes({138}), bytes({183, 72})});
    const auto packed = [](const char *name, Format format, const QByteArray &orange, const QByteArray &black) {
        QTest::newRow(name) << format << Planes{orange} << black;
    };
    packed("YUYV", Format::Format_YUYV, bytes({138, 72, 138, 183}), bytes({16, 128, 16, 128}));
    packed("UYVY", Format::Format_UYVY, bytes({72, 138, 183, 138}), bytes({128, 16, 128, 16}));
    packed("BGRX", Format::Format_BGRX8888, bytes({30, 120, 230, 255}), bytes({0}));
    packed("BGRA", Format::Format_BGRA8888, bytes({30, 120, 230, 255}), bytes({0}));
    packed("RGBA", Format::Format_RGBA8888, bytes({230, 120, 30, 255}), bytes({0}));
    packed("ARGB", Format::Format_ARGB8888, bytes({255, 230, 120, 30}), bytes({0}));
    packed("XBGR", Format::Format_XBGR8888, bytes({255, 30, 120, 230}), bytes({0}));
}

void TestFrameColours::coloursAreFoundWhereTheFormatHasThem()
{
    QFETCH(const Format, format);
    QFETCH(const Planes, planes);
    QFETCH(const QByteArray, black);
    const QVideoFrame frame = frameOf(format, planes, black);
    const ViewPicture picture = pictureOf(frame, {32, 16}, false);
    QCOMPARE(picture.size, QSize(32, 16));
    for (const int y : {0, 7, 15}) {
        QVERIFY2(isLike(pixel(picture, 3, y), qRgb(230, 120, 30)), qPrintable(QString::number(pixel(picture, 3, y), 16)));
        QVERIFY(qGreen(pixel(picture, 29, y)) < 20);
    }
}

void TestFrameColours::aMirrorTurnsLeftAndRight()
{
    const QVideoFrame frame = frameOf(Format::Format_BGRX8888, {bytes({30, 120, 230, 255})}, bytes({0}));
    const ViewPicture seen = pictureOf(frame, {40, 20}, false);
    const ViewPicture mirrored = pictureOf(frame, {40, 20}, true);
    for (int x = 0; x < 40; ++x)
        QCOMPARE(pixel(mirrored, x, 5), pixel(seen, 39 - x, 5));
    QVERIFY(pixel(mirrored, 0, 0) != pixel(seen, 0, 0));
}

void TestFrameColours::thePictureIsFilledFromTheMiddle()
{
    QImage grey(90, 30, QImage::Format_Grayscale8);
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 90; ++x)
            grey.scanLine(y)[x] = static_cast<uchar>(2 * x);
    }
    const QVideoFrame frame = videoFrameOf(grey, Format::Format_BGRX8888, 1, 4, 0);
    const ViewPicture square = pictureOf(frame, {30, 30}, false);
    QCOMPARE(qGreen(pixel(square, 0, 9)), 60);
    QCOMPARE(qGreen(pixel(square, 29, 9)), 118);
    const ViewPicture larger = pictureOf(frame, {60, 60}, false);
    QCOMPARE(qGreen(pixel(larger, 0, 0)), 60);
    QCOMPARE(qGreen(pixel(larger, 59, 59)), 118);
}

void TestFrameColours::everyPixelOfTheFrameIsInAPictureOfItsSize()
{
    QImage grey(70, 20, QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            grey.scanLine(y)[x] = static_cast<uchar>(3 * x + y);
    }
    const ViewPicture picture = pictureOf(videoFrameOf(grey, Format::Format_BGRX8888, 1, 4, 0), grey.size(), false);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            QCOMPARE(pixel(picture, x, y), qRgb(0, 3 * x + y, 0));
    }
}

void TestFrameColours::aFormatOfNoKnownColoursIsGrey_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("bytesPerPixel");
    QTest::newRow("P010") << Format::Format_P010 << 1 << 2;
    QTest::newRow("Y8") << Format::Format_Y8 << 0 << 1;
    QTest::newRow("YUV422P") << Format::Format_YUV422P << 0 << 1;
}

void TestFrameColours::aFormatOfNoKnownColoursIsGrey()
{
    QFETCH(const Format, format);
    QFETCH(const int, offset);
    QFETCH(const int, bytesPerPixel);
    QImage grey(16, 8, QImage::Format_Grayscale8);
    grey.fill(77);
    const ViewPicture picture = pictureOf(videoFrameOf(grey, format, offset, bytesPerPixel), grey.size(), true);
    QCOMPARE(pixel(picture, 4, 4), qRgb(77, 77, 77));
}

void TestFrameColours::withoutPixelsThereIsNoPicture()
{
    QVERIFY(pictureOf({}, {10, 10}, false).pixels.isEmpty());
    QVERIFY(pictureOf(QVideoFrame(QVideoFrameFormat(QSize(64, 32), Format::Format_Jpeg)), {10, 10}, false).pixels.isEmpty());
    QVERIFY(pictureOf(frameOf(Format::Format_BGRX8888, {bytes({1})}, bytes({0})), {}, false).pixels.isEmpty());
}

QTEST_GUILESS_MAIN(TestFrameColours)
#include "tst_framecolours.moc"
