// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/clearer.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Gatebook {

namespace {

constexpr int Levels = 256;

QImage mapped(const QImage &grey, const std::array<uchar, Levels> &to)
{
    QImage out(grey.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y)
        std::transform(grey.constScanLine(y), grey.constScanLine(y) + grey.width(), out.scanLine(y), [&](uchar level) { return to[level]; });
    return out;
}

/// The level below which this many pixels lie.
int levelAt(const std::array<qint64, Levels> &counts, qint64 pixels)
{
    qint64 sum = 0;
    for (int level = 0; level < Levels; ++level) {
        sum += counts[static_cast<std::size_t>(level)];
        if (sum > pixels)
            return level;
    }
    return Levels - 1;
}

/// Means along the rows of the picture, written as columns: twice makes a mean over a square, and the picture upright again.
QImage rowMeans(const QImage &grey, int radius)
{
    const int width = grey.width();
    QImage out(grey.height(), width, QImage::Format_Grayscale8);
    std::vector<int> sums(static_cast<std::size_t>(width) + 1);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < width; ++x)
            sums[static_cast<std::size_t>(x) + 1] = sums[static_cast<std::size_t>(x)] + line[x];
        for (int x = 0; x < width; ++x) {
            const int from = std::max(0, x - radius);
            const int to = std::min(width, x + radius + 1);
            out.scanLine(x)[y] = static_cast<uchar>((sums[static_cast<std::size_t>(to)] - sums[static_cast<std::size_t>(from)]) / (to - from));
        }
    }
    return out;
}

QImage squareMeans(const QImage &grey, int radius)
{
    return rowMeans(rowMeans(grey, radius), radius);
}

} // namespace

QImage asItIs(const QImage &grey)
{
    return grey;
}

QImage stretched(const QImage &grey)
{
    std::array<qint64, Levels> counts{};
    for (int y = 0; y < grey.height(); ++y)
        std::for_each(grey.constScanLine(y), grey.constScanLine(y) + grey.width(), [&](uchar level) { ++counts[level]; });
    const qint64 hundredth = qint64(grey.width()) * grey.height() / 100;
    const int dark = levelAt(counts, hundredth);
    const int light = std::max(dark + 1, levelAt(counts, 99 * hundredth));
    std::array<uchar, Levels> to{};
    for (int level = 0; level < Levels; ++level)
        to[static_cast<std::size_t>(level)] = static_cast<uchar>(std::clamp((level - dark) * (Levels - 1) / (light - dark), 0, Levels - 1));
    return mapped(grey, to);
}

QImage inverted(const QImage &grey)
{
    QImage out = stretched(grey);
    out.invertPixels();
    return out;
}

QImage halved(const QImage &grey)
{
    const QSize half = (grey.size() / 2).expandedTo({1, 1});
    return stretched(grey).scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_Grayscale8);
}

QImage smoothed(const QImage &grey)
{
    constexpr int Radius = 2;
    return squareMeans(stretched(grey), Radius);
}

QImage sharpened(const QImage &grey)
{
    constexpr int Radius = 6;
    constexpr int Amount = 4;
    QImage out = stretched(grey);
    const QImage soft = squareMeans(out, Radius);
    for (int y = 0; y < out.height(); ++y) {
        const uchar *softLine = soft.constScanLine(y);
        uchar *line = out.scanLine(y);
        for (int x = 0; x < out.width(); ++x)
            line[x] = static_cast<uchar>(std::clamp(line[x] + Amount * (line[x] - softLine[x]), 0, Levels - 1));
    }
    return out;
}

} // namespace Gatebook
