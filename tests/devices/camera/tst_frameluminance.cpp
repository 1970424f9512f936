// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/frameluminance.h"
#include "devices/camera/videoframes.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace Gatebook;
using Format = QVideoFrameFormat::PixelFormat;

namespace {

QImage ramp()
{
    QImage grey(70, 20, QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x)
            grey.scanLine(y)[x] = static_cast<uchar>(3 * x + y);
    }
    return grey;
}

} // namespace

class TestFrameLuminance : public QObject
{
    Q_OBJECT

private slots:
    void brightnessIsFoundWhereTheFormatHasIt_data();
    void brightnessIsFoundWhereTheFormatHasIt();
    void jpegIsDecoded();
    void aBrokenJpegHasNoPixels();
    void noFrameHasNoPixels();
};

void TestFrameLuminance::brightnessIsFoundWhereTheFormatHasIt_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("bytesPerPixel");
    const auto row = [](const char *name, Format format, int offset, int bytesPerPixel) { QTest::newRow(name) << format << offset << bytesPerPixel; };
    row("YUV420P", Format::Format_YUV420P, 0, 1);
    row("YV12", Format::Format_YV12, 0, 1);
    row("NV12", Format::Format_NV12, 0, 1);
    row("NV21", Format::Format_NV21, 0, 1);
    row("Y8", Format::Format_Y8, 0, 1);
    row("YUYV", Format::Format_YUYV, 0, 2);
    row("Y16, by its upper byte", Format::Format_Y16, 1, 2);
    row("P010, by its upper byte", Format::Format_P010, 1, 2);
    row("UYVY", Format::Format_UYVY, 1, 2);
    row("BGRX, by its green", Format::Format_BGRX8888, 1, 4);
    row("BGRA, by its green", Format::Format_BGRA8888, 1, 4);
    row("RGBA, by its green", Format::Format_RGBA8888, 1, 4);
    row("ARGB, by its green", Format::Format_ARGB8888, 2, 4);
    row("XBGR, by its green", Format::Format_XBGR8888, 2, 4);
}

void TestFrameLuminance::brightnessIsFoundWhereTheFormatHasIt()
{
    QFETCH(Format, format);
    QFETCH(int, offset);
    QFETCH(int, bytesPerPixel);
    const QImage grey = ramp();
    const QVideoFrame frame = videoFrameOf(grey, format, offset, bytesPerPixel);
    const FrameLuminance luminance(frame);
    const LuminanceView &view = luminance.view();
    QVERIFY(view.pixels);
    QCOMPARE(QSize(view.width, view.height), grey.size());
    QCOMPARE(view.bytesPerPixel, bytesPerPixel);
    for (int y = 0; y < view.height; ++y) {
        for (int x = 0; x < view.width; ++x)
            QCOMPARE(view.line(y)[x * view.bytesPerPixel], grey.constScanLine(y)[x]);
    }
}

void TestFrameLuminance::jpegIsDecoded()
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QVERIFY(ramp().save(&buffer, "JPEG", 95));
    QVideoFrame frame(
        QVideoFrameFormat(QSize(int(jpeg.size()), 1), Format::Format_Jpeg)); // Qt makes room for the picture's pixels, not for its bytes
    QVERIFY(frame.map(QVideoFrame::WriteOnly));
    if (frame.mappedBytes(0) < jpeg.size())
        QSKIP("this Qt gives such a frame no room");
    std::copy(jpeg.cbegin(), jpeg.cend(), frame.bits(0));
    frame.unmap();
    const FrameLuminance luminance(frame);
    const LuminanceView &view = luminance.view();
    QVERIFY(view.pixels);
    QCOMPARE(QSize(view.width, view.height), ramp().size());
    QVERIFY(std::abs(view.line(9)[30] - ramp().constScanLine(9)[30]) < 6);
}

void TestFrameLuminance::aBrokenJpegHasNoPixels()
{
    QVideoFrame frame(QVideoFrameFormat(QSize(64, 32), Format::Format_Jpeg));
    QVERIFY(!FrameLuminance(frame).view().pixels);
}

void TestFrameLuminance::noFrameHasNoPixels()
{
    QVERIFY(!FrameLuminance(QVideoFrame()).view().pixels);
}

QTEST_GUILESS_MAIN(TestFrameLuminance)
#include "tst_frameluminance.moc"
