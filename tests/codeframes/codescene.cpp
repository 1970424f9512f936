// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/codescene.h"

#include "codeframes/clutter.h"
#include "codeframes/optics.h"
#include "devices/zxing/zxingcodemaker.h"

#include <QtGui/QTransform>

#include <algorithm>
#include <cmath>
#include <random>

namespace Gatebook {

namespace {

constexpr int Dark = 28;
constexpr int Light = 222;
constexpr int Skin = 150;
constexpr double FingerWidth = 0.3; ///< of the code's side
constexpr double Reach = 0.5;       ///< of the code's side, from its middle: where the code ends
constexpr int SubPixels = 3;        ///< samples a pixel, each way

double between(std::mt19937 &dice, double least, double most)
{
    return std::uniform_real_distribution<double>(least, most)(dice);
}

/// A code's modules as a picture of one pixel each, with its quiet zone and a rim of paper; null for a text too long.
QImage modulesOf(const QString &text, bool isInverted)
{
    const auto modules = ZxingCodeMaker().qr(text);
    if (!modules)
        return {};
    const int side = modules->size + 2 * QuietZoneModules;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(isInverted ? Dark : Light);
    for (int y = 0; y < modules->size; ++y) {
        for (int x = 0; x < modules->size; ++x) {
            if (modules->isDark(x, y))
                image.scanLine(y + QuietZoneModules)[x + QuietZoneModules] = static_cast<uchar>(isInverted ? Light : Dark);
        }
    }
    return image;
}

/// From the code's plane, where its side is 1 and its middle the origin, to the frame: leant, turned, put in place.
QTransform placed(const CodeScene &scene, double degrees, double scale, QPointF middle)
{
    constexpr double FarAway = 4; // the camera's distance, in sides of the code
    const double lean = scene.tilt * M_PI / 180;
    const QTransform leant(1, 0, 0, 0, std::cos(lean), std::sin(lean) / FarAway, 0, 0, 1);
    QTransform turned;
    turned.translate(middle.x(), middle.y());
    turned.rotate(degrees);
    turned.scale(scene.side * scale, scene.side * scale);
    return leant * turned;
}

/// What the code's plane shows at a point, or -1 beyond the paper.
int levelAt(const QImage &code, const CodeScene &scene, QPointF at)
{
    const double modules = code.width() - 2 * QuietZoneModules;
    const double fromFingertip = Reach - scene.hand / FingerWidth;
    if (scene.hand > 0 && std::abs(at.x()) < FingerWidth / 2 && at.y() > fromFingertip)
        return Skin;
    const int x = static_cast<int>(std::floor((at.x() + Reach) * modules)) + QuietZoneModules;
    const int y = static_cast<int>(std::floor((at.y() + Reach) * modules)) + QuietZoneModules;
    return code.rect().contains(x, y) ? code.constScanLine(y)[x] : -1;
}

int pixelAt(const QImage &code, const CodeScene &scene, const QTransform &toCode, QPoint pixel, int behind)
{
    int sum = 0;
    for (int i = 0; i < SubPixels * SubPixels; ++i) {
        const QPointF sample(
            pixel.x() + (i % SubPixels + 0.5) / SubPixels, pixel.y() + (i / SubPixels + 0.5) / SubPixels); // NOLINT(bugprone-integer-division)
        const int level = levelAt(code, scene, toCode.map(sample));
        sum += level < 0 ? behind : level;
    }
    return sum / (SubPixels * SubPixels);
}

void drawCode(QImage &frame, const QImage &code, const CodeScene &scene, const QTransform &toFrame)
{
    const double half = Reach + Reach * 2 * QuietZoneModules / (code.width() - 2.0 * QuietZoneModules) + (scene.hand > 0 ? 0.5 : 0);
    const QRect box = toFrame.mapRect(QRectF(-half, -half, 2 * half, 2 * half)).toAlignedRect() & frame.rect();
    const QTransform toCode = toFrame.inverted();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        uchar *line = frame.scanLine(y);
        for (int x = box.left(); x <= box.right(); ++x)
            line[x] = static_cast<uchar>(pixelAt(code, scene, toCode, {x, y}, line[x]));
    }
}

QImage lobby(std::mt19937 &dice)
{
    QImage image(FrameSize, QImage::Format_Grayscale8);
    drawLobby(image, dice);
    return image;
}

} // namespace

Footage::Footage(const CodeScene &scene, quint32 seed)
    : m_scene(scene)
    , m_seed(seed)
    , m_code(modulesOf(scene.text, scene.isInverted))
{
    std::mt19937 dice(seed);
    m_background = lobby(dice);
    drawText(m_background, dice);
}

QImage Footage::frame(int number) const
{
    std::mt19937 place(m_seed);
    const double roomX = std::max(0.0, FrameSize.width() / 2.0 - m_scene.side * 0.8);
    const double roomY = std::max(0.0, FrameSize.height() / 2.0 - m_scene.side * 0.8);
    QPointF middle{FrameSize.width() / 2.0 + between(place, -roomX, roomX), FrameSize.height() / 2.0 + between(place, -roomY, roomY)};
    const QPointF spot = middle + QPointF{between(place, -0.4, 0.4), between(place, -0.4, 0.4)} * m_scene.side;
    std::mt19937 dice(m_seed * 7919U + static_cast<quint32>(number) + 1);
    middle += QPointF{between(dice, -2.5, 2.5), between(dice, -2.5, 2.5)};
    QImage frame = m_background.copy();
    const double degrees = m_scene.degrees + between(dice, -0.5, 0.5);
    drawCode(frame, m_code, m_scene, placed(m_scene, degrees, between(dice, 0.995, 1.005), middle));
    if (m_scene.glare > 0)
        addGlare(frame, spot, 0.3 * m_scene.side, m_scene.glare);
    blur(frame, m_scene.blur);
    pale(frame, m_scene.contrast);
    addNoise(frame, m_scene.noise, dice);
    return frame;
}

QImage emptyFrame(quint32 seed)
{
    std::mt19937 dice(seed);
    QImage frame = lobby(dice);
    constexpr void (*Kinds[])(QImage &, std::mt19937 &) = {drawText, drawStripes, drawChecks, drawCornerSquares, drawRings};
    for (unsigned i = dice() % 6; i > 0; --i)
        Kinds[dice() % std::size(Kinds)](frame, dice);
    blur(frame, static_cast<int>(dice() % 8) - 4);
    if (dice() % 8 == 0)
        pale(frame, between(dice, 0.05, 0.5));
    addNoise(frame, dice() % 8 == 0 ? between(dice, 30, 120) : between(dice, 1, 15), dice);
    return frame;
}

} // namespace Gatebook
