// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/codeitem.h"

#include <QtGui/QPainter>
#include <QtQuick/QQuickWindow>

namespace Gatebook {

CodeItem::CodeItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setAntialiasing(false);
    setSmooth(false); // edges stay edges, wherever the item lies
    setFillColor(Qt::white);
}

void CodeItem::setModules(const CodeModules &modules)
{
    if (modules == m_modules)
        return;
    m_modules = modules;
    emit modulesChanged();
    update();
}

int CodeItem::modulePixels(int side, int modules)
{
    return modules > 0 ? side / (modules + 2 * QuietZoneModules) : 0;
}

void CodeItem::paint(QPainter *painter)
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const QSize pixels = (size() * ratio).toSize();
    const int module = modulePixels(std::min(pixels.width(), pixels.height()), m_modules.size);
    if (module == 0)
        return;
    painter->scale(1 / ratio, 1 / ratio); // from here on in the screen's pixels
    const QPoint corner((pixels.width() - m_modules.size * module) / 2, (pixels.height() - m_modules.size * module) / 2);
    for (int y = 0; y < m_modules.size; ++y) {
        for (int x = 0; x < m_modules.size; ++x) {
            if (m_modules.isDark(x, y))
                painter->fillRect(QRect(corner + QPoint(x, y) * module, QSize(module, module)), Qt::black);
        }
    }
}

} // namespace Gatebook
