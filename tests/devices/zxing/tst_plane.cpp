// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/locallevels.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <functional>

using namespace Gatebook;

namespace {

Plane planeOf(int width, int height, const std::function<int(int, int)> &level)
{
    Plane plane;
    plane.resize(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            plane.line(y)[x] = static_cast<uchar>(level(x, y));
    }
    return plane;
}

int at(const Plane &plane, int x, int y)
{
    return plane.view().line(y)[x];
}

/// Columns of eight pixels, dark and light by turns, under a light that grows from left to right.
Plane litBars(int step)
{
    return planeOf(320, 64, [=](int x, int) { return 20 + x / 2 + (x / 8 % 2 == 0 ? 0 : step); });
}

} // namespace

class TestPlane : public QObject
{
    Q_OBJECT

private slots:
    void gatheredPixelsLieSideBySide();
    void halvedPixelsAreMeansOfFour();
    void softenedPixelsAreMeansOfNine();
    void sharpenedEdgesAreSteeper();
    void inkIsFoundUnderAnyLight_data();
    void inkIsFoundUnderAnyLight();
    void aBlankPictureHasNoInk();
};

void TestPlane::gatheredPixelsLieSideBySide()
{
    const uchar bytes[] = {1, 0, 2, 0, 9, 3, 0, 4, 0, 9}; // two pixels of two bytes and a byte of padding, twice
    Plane out;
    gather({bytes, 2, 2, 5, 2}, out);
    QCOMPARE(out.width, 2);
    QVERIFY(out.pixels == std::vector<uchar>({1, 2, 3, 4}));
}

void TestPlane::halvedPixelsAreMeansOfFour()
{
    const Plane plane = planeOf(5, 4, [](int x, int y) { return 10 * x + y; });
    Plane out;
    halve(plane.view(), out);
    QCOMPARE(out.width, 2);
    QCOMPARE(out.height, 2);
    QCOMPARE(at(out, 0, 0), 6); // of 0, 10, 1, 11: 5.5
    QCOMPARE(at(out, 1, 1), 28);
}

void TestPlane::softenedPixelsAreMeansOfNine()
{
    const Plane plane = planeOf(5, 5, [](int x, int y) { return x == 2 && y == 2 ? 90 : 0; });
    Plane out;
    soften(plane.view(), out);
    for (int y = 0; y < 5; ++y) {
        for (int x = 0; x < 5; ++x)
            QCOMPARE(at(out, x, y), x > 0 && x < 4 && y > 0 && y < 4 ? 10 : 0);
    }
}

void TestPlane::sharpenedEdgesAreSteeper()
{
    const Plane plane = planeOf(40, 20, [](int x, int) { return std::clamp(60 + 10 * (x - 16), 60, 140); }); // an edge eight pixels wide
    Plane out;
    sharpen(plane.view(), out);
    QCOMPARE(at(out, 5, 10), 60); // far from the edge nothing changes
    QCOMPARE(at(out, 35, 10), 140);
    QVERIFY(at(out, 17, 10) < at(plane, 17, 10) - 15);
    QVERIFY(at(out, 23, 10) > at(plane, 23, 10) + 15);
}

void TestPlane::inkIsFoundUnderAnyLight_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<LocalLevels::Ink>("ink");
    for (const int step : {10, 20, 60}) {
        QTest::addRow("dark ink, %d levels", step) << step << LocalLevels::Ink::Dark;
        QTest::addRow("light ink, %d levels", step) << step << LocalLevels::Ink::Light;
    }
}

void TestPlane::inkIsFoundUnderAnyLight()
{
    QFETCH(int, step);
    QFETCH(LocalLevels::Ink, ink);
    const Plane plane = litBars(step);
    LocalLevels levels;
    Plane out;
    levels.measure(plane.view(), 3);
    levels.divide(plane.view(), ink, 2, out);
    for (int x = 40; x < 280; x += 8) { // in the middle of each bar, off the ends, where there is less to compare with
        const bool isDarkBar = x / 8 % 2 == 0;
        QCOMPARE(at(out, x + 4, 30) == 0, isDarkBar == (ink == LocalLevels::Ink::Dark));
    }
}

void TestPlane::aBlankPictureHasNoInk()
{
    const Plane plane = planeOf(50, 41, [](int x, int y) { return 100 + (x + y) % 3; });
    LocalLevels levels;
    Plane out;
    levels.measure(plane.view(), 4);
    for (const auto ink : {LocalLevels::Ink::Dark, LocalLevels::Ink::Light}) {
        levels.divide(plane.view(), ink, 2, out);
        QVERIFY(std::all_of(out.pixels.cbegin(), out.pixels.cend(), [](uchar pixel) { return pixel == 255; }));
    }
}

QTEST_GUILESS_MAIN(TestPlane)
#include "tst_plane.moc"
