// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/plane.h"

#include <algorithm>
#include <cstring>

namespace Gatebook {

namespace {

constexpr int Lightest = 255;

/// Sums of the pixels of a column over some rows around a row, moved down row by row.
class ColumnSums
{
public:
    ColumnSums(const LuminanceView &picture, int radius)
        : m_picture(picture)
        , m_radius(radius)
        , m_sums(static_cast<std::size_t>(picture.width), 0)
    {
        for (int y = -radius; y <= radius; ++y)
            add(y, 1);
    }
    void moveDownFrom(int y)
    {
        add(y - m_radius, -1);
        add(y + m_radius + 1, 1);
    }
    /// Of the column nearest to x.
    [[nodiscard]] int at(int x) const { return m_sums[static_cast<std::size_t>(std::clamp(x, 0, m_picture.width - 1))]; }

private:
    void add(int y, int sign)
    {
        const uchar *line = m_picture.line(std::clamp(y, 0, m_picture.height - 1));
        for (std::size_t x = 0; x < m_sums.size(); ++x)
            m_sums[x] += sign * line[x];
    }

    LuminanceView m_picture;
    int m_radius;
    std::vector<int> m_sums;
};

} // namespace

void gather(const LuminanceView &from, Plane &out)
{
    out.resize(from.width, from.height);
    for (int y = 0; y < from.height; ++y) {
        const uchar *line = from.line(y);
        uchar *to = out.line(y);
        for (qsizetype x = 0; x < from.width; ++x)
            to[x] = line[x * from.bytesPerPixel];
    }
}

void halve(const LuminanceView &from, Plane &out)
{
    out.resize(from.width / 2, from.height / 2);
    for (int y = 0; y < out.height; ++y) {
        const uchar *upper = from.line(2 * y);
        const uchar *lower = from.line(2 * y + 1);
        uchar *to = out.line(y);
        for (qsizetype x = 0; x < out.width; ++x)
            to[x] = static_cast<uchar>((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] + 2) / 4);
    }
}

void soften(const LuminanceView &from, Plane &out)
{
    gather(from, out);
    constexpr quint32 Ninth = 7282; // of 65536: exact for every sum of nine levels, and quicker than a division
    std::vector<quint16> columns(static_cast<std::size_t>(from.width));
    for (int y = 1; y + 1 < from.height; ++y) {
        const uchar *above = from.line(y - 1);
        const uchar *here = from.line(y);
        const uchar *below = from.line(y + 1);
        for (std::size_t x = 0; x < columns.size(); ++x)
            columns[x] = static_cast<quint16>(above[x] + here[x] + below[x]);
        uchar *to = out.line(y);
        for (std::size_t x = 1; x + 1 < columns.size(); ++x) {
            const auto sum = static_cast<quint16>(columns[x - 1] + columns[x] + columns[x + 1]);
            to[x] = static_cast<uchar>((sum * Ninth) >> 16);
        }
    }
}

void sharpen(const LuminanceView &from, Plane &out)
{
    constexpr int Radius = 3;
    constexpr int Area = (2 * Radius + 1) * (2 * Radius + 1);
    constexpr int Amount = 4;
    out.resize(from.width, from.height);
    ColumnSums columns(from, Radius);
    std::vector<int> means(static_cast<std::size_t>(from.width));
    for (int y = 0; y < from.height; ++y) {
        int sum = 0;
        for (int x = -Radius; x <= Radius; ++x)
            sum += columns.at(x);
        for (int x = 0; x < from.width; ++x) {
            means[static_cast<std::size_t>(x)] = sum / Area;
            sum += columns.at(x + Radius + 1) - columns.at(x - Radius);
        }
        const uchar *line = from.line(y);
        uchar *to = out.line(y);
        for (int x = 0; x < from.width; ++x)
            to[x] = static_cast<uchar>(std::clamp(line[x] + Amount * (line[x] - means[static_cast<std::size_t>(x)]), 0, Lightest));
        columns.moveDownFrom(y);
    }
}

} // namespace Gatebook
