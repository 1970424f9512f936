// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/codepicture.h"
#include "devices/zxing/codereader.h"
#include "devices/zxing/zxingcodemaker.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Gatebook;

namespace {

constexpr auto Card = "001090000001|012345678|NGUYỄN VĂN MẪU|15081990|Nam|Số 1 Phố Thử, Hà Nội|01052021";

QImage codeOf(const QString &text, int pixelsPerModule)
{
    return QImage::fromData(pngOf(*ZxingCodeMaker().qr(text), pixelsPerModule)).convertToFormat(QImage::Format_RGB32);
}

/// A code lying in a camera's frame; a white card on a grey table.
QImage frameWith(const QImage &code, int side, qreal degrees)
{
    QImage frame(1280, 720, QImage::Format_RGB32);
    frame.fill(QColor(120, 120, 120));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(frame.rect().center());
    painter.rotate(degrees);
    painter.drawImage(QRect(-side / 2, -side / 2, side, side), code);
    return frame;
}

QImage grain(const QImage &image, double sigma)
{
    QRandomGenerator dice(7);
    QImage out = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            double sum = 0;
            for (int i = 0; i < 12; ++i) // close to normal, standard deviation 1
                sum += dice.generateDouble();
            out.scanLine(y)[x] = static_cast<uchar>(std::clamp(out.constScanLine(y)[x] + sigma * (sum - 6), 0.0, 255.0));
        }
    }
    return out;
}

/// Each pixel the mean of its neighbours so far away, twice: a lens out of focus.
QImage blurred(const QImage &image, int radius)
{
    QImage out = image.convertToFormat(QImage::Format_Grayscale8);
    for (int pass = 0; pass < 4; ++pass) {
        const QImage from = out;
        const bool across = pass % 2 == 0;
        for (int y = 0; y < out.height(); ++y) {
            for (int x = 0; x < out.width(); ++x) {
                int sum = 0;
                for (int d = -radius; d <= radius; ++d) {
                    const int u = std::clamp(across ? x + d : x, 0, out.width() - 1);
                    const int v = std::clamp(across ? y : y + d, 0, out.height() - 1);
                    sum += from.constScanLine(v)[u];
                }
                out.scanLine(y)[x] = static_cast<uchar>(sum / (2 * radius + 1));
            }
        }
    }
    return out;
}

QImage pale(const QImage &image, double contrast)
{
    QImage out = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < out.height(); ++y)
        std::transform(out.constScanLine(y), out.constScanLine(y) + out.width(), out.scanLine(y),
            [&](uchar level) { return static_cast<uchar>(128 + (level - 128) * contrast); });
    return out;
}

} // namespace

class TestCodeReader : public QObject
{
    Q_OBJECT

private slots:
    void codesAreReadAsACameraSeesThem_data();
    void codesAreReadAsACameraSeesThem();
    void everyCodeInAPictureIsReadOnce();
    void aPictureWithoutCodeHasNone_data();
    void aPictureWithoutCodeHasNone();
    void filesOfEveryFormatArePictures_data();
    void filesOfEveryFormatArePictures();
};

void TestCodeReader::codesAreReadAsACameraSeesThem_data()
{
    QTest::addColumn<QImage>("frame");
    const QImage code = codeOf(QString::fromUtf8(Card), 8);
    for (const int side : {110, 250, 500, 650})
        QTest::addRow("%d pixels", side) << frameWith(code, side, 0);
    for (const int degrees : {10, 45, 90, 180, 200})
        QTest::addRow("turned by %d degrees", degrees) << frameWith(code, 300, degrees);
    QTest::newRow("mirrored") << frameWith(code.mirrored(true, false), 300, 0);
    const QImage frame = frameWith(code, 330, 5);
    QTest::newRow("a third of the contrast") << pale(frame, 0.33);
    QTest::newRow("a tenth of the contrast") << pale(frame, 0.1);
    QImage light = frame;
    light.invertPixels();
    QTest::newRow("light on dark") << light;
    QTest::newRow("grainy") << grain(frame, 25);
    QTest::newRow("very grainy") << grain(frame, 60);
    QTest::newRow("a little blurred") << blurred(frame, 2);
    QTest::newRow("blurred") << blurred(frame, 4);
}

void TestCodeReader::codesAreReadAsACameraSeesThem()
{
    QFETCH(QImage, frame);
    QCOMPARE(readCodes(frame), QStringList(QString::fromUtf8(Card)));
}

void TestCodeReader::everyCodeInAPictureIsReadOnce()
{
    QImage frame(1000, 500, QImage::Format_RGB32);
    frame.fill(Qt::white);
    QPainter painter(&frame);
    painter.drawImage(20, 100, codeOf(QStringLiteral("first"), 6));
    painter.drawImage(400, 100, codeOf(QStringLiteral("second"), 6));
    painter.drawImage(700, 100, codeOf(QStringLiteral("first"), 6));
    painter.end();
    QStringList texts = readCodes(frame);
    texts.sort();
    QCOMPARE(texts, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

void TestCodeReader::aPictureWithoutCodeHasNone_data()
{
    QTest::addColumn<QImage>("picture");
    QImage white(1280, 720, QImage::Format_RGB32);
    white.fill(Qt::white);
    QTest::newRow("no picture") << QImage();
    QTest::newRow("one pixel") << white.copy(0, 0, 1, 1);
    QTest::newRow("white") << white;
    QTest::newRow("snow") << grain(white, 120);
    QImage half = frameWith(codeOf(QString::fromUtf8(Card), 8), 400, 0);
    QPainter(&half).fillRect(0, 0, 1280, 360, Qt::gray); // two of its corners are gone
    QTest::newRow("half a code") << half;
}

void TestCodeReader::aPictureWithoutCodeHasNone()
{
    QFETCH(QImage, picture);
    QCOMPARE(readCodes(picture), QStringList());
}

void TestCodeReader::filesOfEveryFormatArePictures_data()
{
    QTest::addColumn<QByteArray>("file");
    const CodeModules modules = *ZxingCodeMaker().qr(QStringLiteral("text"));
    QTest::newRow("png") << pngOf(modules);
    QTest::newRow("svg") << svgOf(modules);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    codeOf(QStringLiteral("text"), 8).save(&buffer, "JPEG", 60);
    QTest::newRow("jpeg") << jpeg;
}

void TestCodeReader::filesOfEveryFormatArePictures()
{
    QFETCH(QByteArray, file);
    QCOMPARE(readCodes(pictureOf(file)), QStringList(QStringLiteral("text")));
    QVERIFY(pictureOf(file.left(20)).isNull());
}

QTEST_GUILESS_MAIN(TestCodeReader)
#include "tst_codereader.moc"
