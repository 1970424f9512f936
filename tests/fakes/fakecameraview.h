// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/cameraview.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace Gatebook {

/// A camera before which somebody holds up a card: gives one picture whenever it is asked for another size.
class FakeCameraView : public CameraView
{
public:
    using CameraView::CameraView;

    void show(QSize size) override
    {
        asked.append(size);
        if (!size.isEmpty())
            give(drawn(size));
    }
    void give(const QImage &image)
    {
        const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
        emit pictureTaken({rgb.size(), QByteArray(reinterpret_cast<const char *>(rgb.constBits()), rgb.sizeInBytes())});
    }

    QList<QSize> asked{};

private:
    static QImage drawn(QSize size)
    {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size.width() / 160.0, size.height() / 90.0);
        painter.fillRect(0, 0, 160, 90, QColor(176, 186, 190));
        painter.fillRect(0, 62, 160, 28, QColor(120, 112, 100));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(64, 78, 104));
        painter.drawRoundedRect(QRectF(8, 58, 70, 60), 24, 24);
        painter.setBrush(QColor(214, 172, 140));
        painter.drawEllipse(QRectF(28, 14, 30, 40));
        painter.setBrush(QColor(222, 232, 226));
        painter.drawRoundedRect(QRectF(62, 28, 56, 36), 2.5, 2.5);
        painter.setBrush(QColor(30, 30, 30));
        painter.drawRect(QRectF(96, 32, 17, 17));
        return image;
    }
};

} // namespace Gatebook
