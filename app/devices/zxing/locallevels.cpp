// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/locallevels.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace Gatebook {

namespace {

constexpr int Block = 8; ///< pixels a side
constexpr uchar Paper = 255;

int blocksIn(int pixels)
{
    return (pixels + Block - 1) / Block;
}

uchar meanAt(const LuminanceView &picture, int left, int top)
{
    int sum = 0;
    for (int y = top; y < top + Block; ++y) {
        const uchar *line = picture.line(y) + left;
        for (int x = 0; x < Block; ++x)
            sum += line[x];
    }
    return static_cast<uchar>((sum + Block * Block / 2) / (Block * Block));
}

void divideRun(const uchar *pixels, int count, LocalLevels::Ink ink, int mean, int margin, uchar *to)
{
    if (ink == LocalLevels::Ink::Dark)
        std::transform(pixels, pixels + count, to, [=](uchar pixel) { return pixel < mean - margin ? 0 : Paper; });
    else
        std::transform(pixels, pixels + count, to, [=](uchar pixel) { return pixel > mean + margin ? 0 : Paper; });
}

} // namespace

void LocalLevels::measure(const LuminanceView &picture, int reach)
{
    meanBlocks(picture);
    spread(reach);
}

void LocalLevels::meanBlocks(const LuminanceView &picture)
{
    m_blocks.resize(blocksIn(picture.width), blocksIn(picture.height));
    for (int y = 0; y < m_blocks.height; ++y) {
        uchar *line = m_blocks.line(y);
        const int top = std::min(y * Block, picture.height - Block);
        for (int x = 0; x < m_blocks.width; ++x)
            line[x] = meanAt(picture, std::min(x * Block, picture.width - Block), top);
    }
}

/// Across first, then down: the mean of a square is that of its rows' means.
void LocalLevels::spread(int reach)
{
    const int count = 2 * reach + 1;
    m_across.resize(m_blocks.width, m_blocks.height);
    for (int y = 0; y < m_blocks.height; ++y) {
        const uchar *blocks = m_blocks.line(y);
        uchar *line = m_across.line(y);
        for (int x = 0; x < m_blocks.width; ++x) {
            int sum = 0;
            for (int u = x - reach; u <= x + reach; ++u)
                sum += blocks[std::clamp(u, 0, m_blocks.width - 1)];
            line[x] = static_cast<uchar>((sum + reach) / count);
        }
    }
    m_means.resize(m_blocks.width, m_blocks.height);
    std::vector<int> sums(static_cast<std::size_t>(m_means.width));
    for (int y = 0; y < m_means.height; ++y) {
        std::fill(sums.begin(), sums.end(), reach);
        for (int v = y - reach; v <= y + reach; ++v)
            std::transform(sums.begin(), sums.end(), m_across.line(std::clamp(v, 0, m_across.height - 1)), sums.begin(), std::plus<>());
        std::transform(sums.begin(), sums.end(), m_means.line(y), [=](int sum) { return static_cast<uchar>(sum / count); });
    }
}

void LocalLevels::divide(const LuminanceView &picture, Ink ink, int margin, Plane &out) const
{
    out.resize(picture.width, picture.height);
    for (int y = 0; y < picture.height; ++y) {
        const uchar *means = m_means.view().line(y / Block);
        const uchar *pixels = picture.line(y);
        uchar *to = out.line(y);
        for (int left = 0; left < picture.width; left += Block)
            divideRun(pixels + left, std::min(Block, picture.width - left), ink, means[left / Block], margin, to + left);
    }
}

} // namespace Gatebook
