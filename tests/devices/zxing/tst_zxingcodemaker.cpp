// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/codepicture.h"
#include "devices/zxing/zxingcodemaker.h"
#include "visit/pass.h"

#include <QtGui/QImage>
#include <QtTest/QTest>

#include <algorithm>

using namespace Gatebook;

class TestZxingCodeMaker : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void aPassFitsASmallCode();
    void theThreeCornersAreThere();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void theQuietZoneIsWhiteAndFourModulesWide();
    void everyModuleIsAWholeNumberOfPixels();
    void aPictureWithoutACodeSaysSo();
    void whatIsNoPictureSaysSo_data();
    void whatIsNoPictureSaysSo();
};

void TestZxingCodeMaker::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("store link") << QStringLiteral("https://play.google.com/store/apps/details?id=com.mic.bluezone");
    QTest::newRow("Vietnamese") << QStringLiteral("Nguyễn Thị Đặng – Cổng chính");
    QTest::newRow("emoji and Chinese") << QStringLiteral("😀 欢迎");
    QTest::newRow("one character") << QStringLiteral("x");
    QTest::newRow("digits") << QString(300, u'7');
    QTest::newRow("long") << QString(1500, u'a');
    QTest::newRow("pass") << passQrText(QByteArray(16, '\x5a'));
}

void TestZxingCodeMaker::whatIsWrittenIsRead()
{
    QFETCH(QString, text);
    const auto modules = ZxingCodeMaker().qr(text);
    QVERIFY(modules.hasValue());
    const auto fromPng = readCode(pngOf(*modules, 4));
    QVERIFY(fromPng.hasValue());
    QCOMPARE(*fromPng, text);
    const auto fromSvg = readCode(svgOf(*modules, 4));
    QVERIFY(fromSvg.hasValue());
    QCOMPARE(*fromSvg, text);
}

void TestZxingCodeMaker::aPassFitsASmallCode()
{
    const auto modules = ZxingCodeMaker().qr(passQrText(QByteArray(16, '\xff')));
    QVERIFY(modules.hasValue());
    QCOMPARE(modules->size, 25); // version 2 at level M holds 38 characters in alphanumeric mode
}

void TestZxingCodeMaker::theThreeCornersAreThere()
{
    const auto modules = ZxingCodeMaker().qr(QStringLiteral("x"));
    QVERIFY(modules.hasValue());
    QCOMPARE(modules->size, 21);
    const int last = modules->size - 1;
    const auto dark = [&](int x, int y) { return modules->isDark(x, y); };
    for (int i = 0; i < 7; ++i) {
        QVERIFY(dark(i, 0) && dark(0, i));
        QVERIFY(dark(last - i, 0) && dark(last, i));
        QVERIFY(dark(i, last) && dark(0, last - i));
    }
    QVERIFY(!dark(1, 1) && dark(2, 2) && dark(3, 3));
}

void TestZxingCodeMaker::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("2332 bytes, one more than version 40 at level M holds") << QString(2332, u'a');
    QTest::newRow("very much") << QString(1000000, u'ữ');
}

void TestZxingCodeMaker::whatDoesNotFitIsRefused()
{
    QFETCH(QString, text);
    const auto modules = ZxingCodeMaker().qr(text);
    QVERIFY(!modules.hasValue());
    QCOMPARE(modules.failure().reason, Failure::Reason::BadInput);
}

void TestZxingCodeMaker::theQuietZoneIsWhiteAndFourModulesWide()
{
    const auto modules = ZxingCodeMaker().qr(QStringLiteral("https://a.example"));
    QVERIFY(modules.hasValue());
    const QImage image = QImage::fromData(pngOf(*modules, 3));
    const int side = (modules->size + 8) * 3;
    QCOMPARE(image.size(), QSize(side, side));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool inQuietZone = std::min({x, y, side - 1 - x, side - 1 - y}) < 4 * 3;
            if (inQuietZone)
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
        }
    }
    QCOMPARE(image.pixel(12, 12), qRgb(0, 0, 0)); // the corner pattern begins where the quiet zone ends
}

void TestZxingCodeMaker::everyModuleIsAWholeNumberOfPixels()
{
    const auto modules = ZxingCodeMaker().qr(QStringLiteral("https://a.example/whole-pixels"));
    QVERIFY(modules.hasValue());
    const QImage image = QImage::fromData(pngOf(*modules, 5));
    for (int y = 0; y < modules->size * 5; ++y) {
        for (int x = 0; x < modules->size * 5; ++x) {
            const bool black = image.pixel(x + 20, y + 20) == qRgb(0, 0, 0);
            QCOMPARE(black, modules->isDark(x / 5, y / 5));
        }
    }
}

void TestZxingCodeMaker::aPictureWithoutACodeSaysSo()
{
    const auto text = readCode(pngOf({21, QBitArray(21 * 21)}));
    QVERIFY(!text.hasValue());
    QCOMPARE(text.failure().reason, Failure::Reason::NotFound);
}

void TestZxingCodeMaker::whatIsNoPictureSaysSo_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("GIF89a no picture");
    QTest::newRow("cut PNG") << pngOf({21, QBitArray(21 * 21)}).left(20);
    QTest::newRow("broken SVG") << QByteArray("<svg xmlns=");
    QTest::newRow("huge SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100000\" height=\"100000\"/>");
}

void TestZxingCodeMaker::whatIsNoPictureSaysSo()
{
    QFETCH(QByteArray, picture);
    const auto text = readCode(picture);
    QVERIFY(!text.hasValue());
    QCOMPARE(text.failure().reason, Failure::Reason::BadFile);
}

QTEST_GUILESS_MAIN(TestZxingCodeMaker)
#include "tst_zxingcodemaker.moc"
