// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/clutter.h"

#include <QtGui/QPainter>

#include <cmath>

namespace Gatebook {

namespace {

int between(std::mt19937 &dice, int least, int most)
{
    return least + static_cast<int>(dice() % static_cast<unsigned>(most - least + 1));
}

QColor grey(int level)
{
    return {level, level, level};
}

/// A painter turned about a point of the picture, for drawing what lies there at any angle.
class Turned
{
public:
    Turned(QImage &image, std::mt19937 &dice)
        : m_painter(&image)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(QPoint{between(dice, 0, image.width()), between(dice, 0, image.height())});
        m_painter.rotate(between(dice, 0, 359));
        m_painter.setPen(Qt::NoPen);
    }
    void box(QRectF box, int level) { m_painter.fillRect(box, grey(level)); }

private:
    QPainter m_painter;
};

/// One corner square of seven modules, and, sometimes, a wrong proportion.
void cornerSquare(Turned &on, QPointF at, double module, int dark, int light)
{
    on.box({at.x() - module, at.y() - module, 9 * module, 9 * module}, light);
    on.box({at.x(), at.y(), 7 * module, 7 * module}, dark);
    on.box({at.x() + module, at.y() + module, 5 * module, 5 * module}, light);
    on.box({at.x() + 2 * module, at.y() + 2 * module, 3 * module, 3 * module}, dark);
}

} // namespace

void drawLobby(QImage &image, std::mt19937 &dice)
{
    QPainter painter(&image);
    QLinearGradient light(QPoint(0, 0), QPoint{between(dice, 200, image.width()), between(dice, 0, image.height())});
    light.setColorAt(0, grey(between(dice, 90, 200)));
    light.setColorAt(1, grey(between(dice, 40, 140)));
    painter.fillRect(image.rect(), light);
    painter.setPen(Qt::NoPen);
    for (int i = between(dice, 12, 40); i > 0; --i) {
        painter.setBrush(grey(between(dice, 20, 235)));
        const QRect box{between(dice, -100, image.width()), between(dice, -100, image.height()), between(dice, 8, 260), between(dice, 8, 260)};
        dice() % 3 == 0 ? painter.drawEllipse(box) : painter.drawRect(box);
    }
}

void drawText(QImage &image, std::mt19937 &dice)
{
    Turned on(image, dice);
    const double height = between(dice, 6, 26);
    on.box({-300, -150, 600, 300}, between(dice, 180, 250));
    for (double y = -140; y + height < 140; y += 1.6 * height) {
        for (double x = -290; x < 280; x += 0.6 * height) {
            if (dice() % 6 == 0)
                continue; // between words
            on.box({x, y, 0.12 * height, height}, 40);
            on.box({x, y + height * between(dice, 0, 9) / 10, 0.4 * height, 0.12 * height}, 40);
            on.box({x + 0.3 * height, y, 0.12 * height, height * between(dice, 2, 10) / 10}, 40);
        }
    }
}

void drawStripes(QImage &image, std::mt19937 &dice)
{
    Turned on(image, dice);
    const int widest = between(dice, 3, 24);
    double x = -300;
    while (x < 300) {
        const int dark = between(dice, 2, widest);
        on.box({x, -200, double(dark), 400}, 30);
        on.box({x + dark, -200, double(widest), 400}, 220);
        x += dark + between(dice, 2, widest);
    }
}

void drawChecks(QImage &image, std::mt19937 &dice)
{
    Turned on(image, dice);
    const double cell = between(dice, 3, 30);
    const bool isRegular = dice() % 2 == 0;
    for (int row = 0; row < 24; ++row) {
        for (int column = 0; column < 24; ++column) {
            const bool isDark = isRegular ? (row + column) % 2 == 0 : dice() % 2 == 0;
            on.box({column * cell, row * cell, cell, cell}, isDark ? 35 : 215);
        }
    }
}

void drawCornerSquares(QImage &image, std::mt19937 &dice)
{
    Turned on(image, dice);
    const double module = between(dice, 2, 12);
    const double apart = module * between(dice, 10, 40);
    const bool isInverted = dice() % 4 == 0;
    const int dark = isInverted ? 220 : 30;
    const int light = isInverted ? 30 : 220;
    const unsigned count = 1 + dice() % 3;
    cornerSquare(on, {0, 0}, module, dark, light);
    if (count > 1)
        cornerSquare(on, {apart, 0}, module, dark, light);
    if (count > 2)
        cornerSquare(on, {0, apart}, module, dark, light);
    for (int i = between(dice, 0, 400); i > 0; --i)
        on.box({apart * between(dice, 25, 100) / 100, apart * between(dice, 25, 100) / 100, module, module}, dice() % 2 == 0 ? dark : light);
}

void drawRings(QImage &image, std::mt19937 &dice)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint middle{between(dice, 0, image.width()), between(dice, 0, image.height())};
    const int step = between(dice, 3, 20);
    painter.setPen(QPen(grey(40), step / 2.0));
    for (int radius = step; radius < 280; radius += step)
        painter.drawEllipse(middle, radius, radius);
}

} // namespace Gatebook
