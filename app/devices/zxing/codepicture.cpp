// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/zxing/codepicture.h"

#include "devices/zxing/codereader.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace Gatebook {

namespace {

constexpr int LargestPictureSide = 8000; ///< pixels; more is no picture of a code

/// The dark runs of one row, in modules. A filled box each.
QByteArray pathOfRow(const CodeModules &modules, int y)
{
    QByteArray path;
    for (int x = 0; x < modules.size; ++x) {
        const int start = x;
        while (x < modules.size && modules.isDark(x, y))
            ++x;
        if (x > start) {
            const QByteArray width = QByteArray::number(x - start);
            path += 'M' + QByteArray::number(start + QuietZoneModules) + ' ' + QByteArray::number(y + QuietZoneModules) + 'h' + width + "v1h-" + width
                + 'z';
        }
    }
    return path;
}

} // namespace

QImage pictureOf(const QByteArray &file)
{
    QImage image = QImage::fromData(file);
    if (!image.isNull() || !file.contains("<svg"))
        return image;
    QSvgRenderer renderer(file);
    const QSize size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty() || size.width() > LargestPictureSide || size.height() > LargestPictureSide)
        return {};
    QImage drawn(size, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    return drawn;
}

QByteArray pngOf(const CodeModules &modules, int pixelsPerModule)
{
    const int side = (modules.size + 2 * QuietZoneModules) * pixelsPerModule;
    QImage image(side, side, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0U);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / pixelsPerModule - QuietZoneModules;
            const int row = y / pixelsPerModule - QuietZoneModules;
            const bool inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
            if (inside && modules.isDark(column, row))
                image.setPixel(x, y, 1);
        }
    }
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray svgOf(const CodeModules &modules, int pixelsPerModule)
{
    const int side = modules.size + 2 * QuietZoneModules;
    const QByteArray pixels = QByteArray::number(side * pixelsPerModule);
    const QByteArray units = QByteArray::number(side);
    QByteArray svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + pixels + "\" height=\""
        + pixels + "\" viewBox=\"0 0 " + units + ' ' + units + "\" shape-rendering=\"crispEdges\">\n<rect width=\"" + units + "\" height=\"" + units
        + "\" fill=\"#fff\"/>\n";
    for (int y = 0; y < modules.size; ++y) // a path a row: some viewers, Qt's too, stop reading a path that is very long
        svg += "<path d=\"" + pathOfRow(modules, y) + "\"/>\n";
    return svg + "</svg>\n";
}

Result<QString> readCode(const QByteArray &picture)
{
    const QImage image = pictureOf(picture);
    if (image.isNull())
        return Failure{Failure::Reason::BadFile, QStringLiteral("this is no picture")};
    const QStringList texts = readCodes(image);
    if (texts.size() != 1)
        return Failure{Failure::Reason::NotFound, QStringLiteral("the picture holds %1 codes that can be read").arg(texts.size())};
    return texts.constFirst();
}

} // namespace Gatebook
