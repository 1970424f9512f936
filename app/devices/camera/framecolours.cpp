// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/framecolours.h"

#include "devices/camera/frameluminance.h"

#include <QtGui/QRgb>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace Gatebook {

namespace {

/// Where one of a pixel's three values is in a mapped frame.
struct Channel {
    int plane = 0;
    int offset = 0;
    int step = 1;   ///< from one value to the next in a line
    int shiftX = 0; ///< 1: two pixels side by side share a value
    int shiftY = 0;
};

struct Layout {
    bool isYuv = true; ///< else red, green, blue
    std::array<Channel, 3> channels;
};

Layout rgb(int red, int green, int blue)
{
    return {false, {{{0, red, 4}, {0, green, 4}, {0, blue, 4}}}};
}

/// Brightness in the first plane, colour at half the width in others.
Layout planar(const Channel &u, const Channel &v)
{
    return {true, {{{0, 0, 1}, u, v}}};
}

std::optional<Layout> layoutOf(QVideoFrameFormat::PixelFormat format)
{
    using Format = QVideoFrameFormat;
    switch (format) {
    case Format::Format_YUV420P:
        return planar({1, 0, 1, 1, 1}, {2, 0, 1, 1, 1});
    case Format::Format_YV12:
        return planar({2, 0, 1, 1, 1}, {1, 0, 1, 1, 1});
    case Format::Format_NV12:
        return planar({1, 0, 2, 1, 1}, {1, 1, 2, 1, 1});
    case Format::Format_NV21:
        return planar({1, 1, 2, 1, 1}, {1, 0, 2, 1, 1});
    case Format::Format_YUYV:
        return Layout{true, {{{0, 0, 2}, {0, 1, 4, 1}, {0, 3, 4, 1}}}};
    case Format::Format_UYVY:
        return Layout{true, {{{0, 1, 2}, {0, 0, 4, 1}, {0, 2, 4, 1}}}};
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
        return rgb(2, 1, 0);
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return rgb(0, 1, 2);
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888:
        return rgb(1, 2, 3);
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return rgb(3, 2, 1);
    default:
        return {};
    }
}

/// BT.601, as webcams have it; its brightness goes from 16 to 235.
QRgb ofYuv(int y, int u, int v)
{
    const int bright = 298 * (y - 16) + 128;
    const auto clamped = [](int value) { return std::clamp(value >> 8, 0, 255); };
    return qRgb(clamped(bright + 409 * (v - 128)), clamped(bright - 100 * (u - 128) - 208 * (v - 128)), clamped(bright + 516 * (u - 128)));
}

/// Which line or column of the frame each one of the picture is, so that the picture is filled; and mirrored.
std::vector<int> sampled(int wanted, int available, double scale, bool mirrored)
{
    std::vector<int> out(static_cast<std::size_t>(wanted));
    const double first = (available - wanted * scale) / 2;
    for (int i = 0; i < wanted; ++i) {
        const int at = std::clamp(static_cast<int>(first + (i + 0.5) * scale), 0, available - 1);
        out[static_cast<std::size_t>(mirrored ? wanted - 1 - i : i)] = at;
    }
    return out;
}

struct Samples {
    Samples(QSize frame, QSize picture, bool mirrored)
        : scale(std::min(frame.width() / double(picture.width()), frame.height() / double(picture.height())))
        , columns(sampled(picture.width(), frame.width(), scale, mirrored))
        , lines(sampled(picture.height(), frame.height(), scale, false))
    {
    }
    double scale;
    std::vector<int> columns;
    std::vector<int> lines;
};

/// Qt may have given a plane less room than its format needs (6.4 does so for YUV422P).
bool hasRoom(const QVideoFrame &frame, const Layout &layout)
{
    return std::all_of(layout.channels.cbegin(), layout.channels.cend(), [&](const Channel &channel) {
        const int line = (frame.height() - 1) >> channel.shiftY;
        const int inLine = channel.offset + ((frame.width() - 1) >> channel.shiftX) * channel.step;
        return channel.plane < frame.planeCount() && inLine < frame.bytesPerLine(channel.plane)
            && line * frame.bytesPerLine(channel.plane) + inLine < frame.mappedBytes(channel.plane);
    });
}

void takeColours(const QVideoFrame &frame, const Layout &layout, const Samples &samples, QRgb *out)
{
    std::array<const uchar *, 3> base{};
    const auto &channels = layout.channels;
    for (const int line : samples.lines) {
        for (std::size_t i = 0; i < base.size(); ++i)
            base[i]
                = frame.bits(channels[i].plane) + qsizetype(line >> channels[i].shiftY) * frame.bytesPerLine(channels[i].plane) + channels[i].offset;
        for (const int column : samples.columns) {
            const auto value = [&](std::size_t i) { return int(base[i][qsizetype(column >> channels[i].shiftX) * channels[i].step]); };
            *out++ = layout.isYuv ? ofYuv(value(0), value(1), value(2)) : qRgb(value(0), value(1), value(2));
        }
    }
}

void takeGrey(const LuminanceView &view, const Samples &samples, QRgb *out)
{
    for (const int line : samples.lines) {
        for (const int column : samples.columns) {
            const int value = view.line(line)[qsizetype(column) * view.bytesPerPixel];
            *out++ = qRgb(value, value, value);
        }
    }
}

ViewPicture emptyPicture(QSize size)
{
    return {size, QByteArray(qsizetype(size.width()) * size.height() * qsizetype(sizeof(QRgb)), Qt::Uninitialized)};
}

} // namespace

ViewPicture pictureOf(const QVideoFrame &frame, QSize size, bool mirrored)
{
    if (size.isEmpty())
        return {};
    const auto layout = layoutOf(frame.pixelFormat());
    const FrameLuminance luminance(frame); // maps it, and knows what is left
    const LuminanceView &view = luminance.view();
    if (!view.pixels)
        return {};
    ViewPicture picture = emptyPicture(size);
    auto *pixels = reinterpret_cast<QRgb *>(picture.pixels.data());
    const Samples samples({view.width, view.height}, size, mirrored);
    if (layout && hasRoom(luminance.frame(), *layout))
        takeColours(luminance.frame(), *layout, samples, pixels);
    else
        takeGrey(view, samples, pixels);
    return picture;
}

} // namespace Gatebook
