// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/optics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Gatebook {

namespace {

constexpr int Lightest = 255;

uchar level(double value)
{
    return static_cast<uchar>(std::clamp(value + 0.5, 0.0, double(Lightest)));
}

void meanAcross(QImage &grey, int radius)
{
    const int width = grey.width();
    std::vector<int> sums(static_cast<std::size_t>(width) + 1);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < width; ++x)
            sums[static_cast<std::size_t>(x) + 1] = sums[static_cast<std::size_t>(x)] + line[x];
        for (int x = 0; x < width; ++x) {
            const int from = std::max(0, x - radius);
            const int to = std::min(width, x + radius + 1);
            line[x] = static_cast<uchar>((sums[static_cast<std::size_t>(to)] - sums[static_cast<std::size_t>(from)]) / (to - from));
        }
    }
}

void meanDown(QImage &grey, int radius)
{
    const QImage from = grey;
    std::vector<int> sums(static_cast<std::size_t>(grey.width()), 0);
    const auto add = [&](int y, int sign) {
        const uchar *line = from.constScanLine(std::clamp(y, 0, grey.height() - 1));
        for (int x = 0; x < grey.width(); ++x)
            sums[static_cast<std::size_t>(x)] += sign * line[x];
    };
    for (int y = -radius; y <= radius; ++y)
        add(y, 1);
    for (int y = 0; y < grey.height(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            line[x] = static_cast<uchar>(sums[static_cast<std::size_t>(x)] / (2 * radius + 1));
        add(y - radius, -1);
        add(y + radius + 1, 1);
    }
}

/// Normal numbers, drawn once: drawing them anew for every pixel would take longer than reading the frames.
const std::vector<float> &normals()
{
    static const std::vector<float> numbers = [] {
        constexpr std::size_t Count = 1 << 20;
        std::mt19937 dice(1);
        std::normal_distribution<float> normal;
        std::vector<float> made(Count);
        std::generate(made.begin(), made.end(), [&] { return normal(dice); });
        return made;
    }();
    return numbers;
}

} // namespace

void blur(QImage &grey, int radius)
{
    for (int pass = 0; pass < 2 && radius > 0; ++pass) {
        meanAcross(grey, radius);
        meanDown(grey, radius);
    }
}

void pale(QImage &grey, double contrast)
{
    constexpr double Middle = 128;
    uchar to[Lightest + 1];
    for (int from = 0; from <= Lightest; ++from)
        to[from] = level(Middle + (from - Middle) * contrast);
    for (int y = 0; y < grey.height(); ++y)
        std::transform(grey.constScanLine(y), grey.constScanLine(y) + grey.width(), grey.scanLine(y), [&](uchar from) { return to[from]; });
}

void addNoise(QImage &grey, double sigma, std::mt19937 &dice)
{
    const auto &numbers = normals();
    const auto width = static_cast<std::size_t>(grey.width());
    for (int y = 0; y < grey.height(); ++y) {
        const float *line = numbers.data() + dice() % (numbers.size() - width);
        uchar *pixels = grey.scanLine(y);
        for (std::size_t x = 0; x < width; ++x)
            pixels[x] = static_cast<uchar>(std::clamp(float(pixels[x]) + float(sigma) * line[x] + 0.5F, 0.0F, float(Lightest)));
    }
}

void addGlare(QImage &grey, QPointF middle, double radius, double levels)
{
    const int reach = static_cast<int>(3 * radius);
    const QRect spot = QRect(middle.toPoint() - QPoint(reach, reach), QSize(2 * reach, 2 * reach)) & grey.rect();
    for (int y = spot.top(); y <= spot.bottom(); ++y) {
        uchar *line = grey.scanLine(y);
        for (int x = spot.left(); x <= spot.right(); ++x) {
            const double away = std::hypot(x - middle.x(), y - middle.y()) / radius;
            line[x] = level(line[x] + levels * std::exp(-away * away * 1.1));
        }
    }
}

} // namespace Gatebook
