// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeframes/photograph.h"

#include "codeframes/optics.h"

#include <QtGui/QPainter>

namespace Gatebook {

QImage photographed(const QImage &picture)
{
    constexpr double Lean = 25;
    constexpr double Turn = 8;
    QTransform askew;
    askew.rotate(Lean, Qt::YAxis);
    askew.rotate(Turn);
    const QImage leaning = picture.transformed(askew, Qt::SmoothTransformation).convertToFormat(QImage::Format_ARGB32);
    QImage onGrey(leaning.size(), QImage::Format_RGB32);
    onGrey.fill(Qt::gray);
    QPainter(&onGrey).drawImage(0, 0, leaning);
    QImage grey = onGrey.convertToFormat(QImage::Format_Grayscale8);
    std::mt19937 dice(1);
    blur(grey, 1);
    addNoise(grey, 6, dice);
    return grey;
}

} // namespace Gatebook
