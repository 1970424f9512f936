// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/slidepicture.h"

#include "screens/pixels.h"

#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>

namespace Gatebook {

SlidePicture::SlidePicture(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void SlidePicture::setShow(SlideScreen *show)
{
    m_show = show;
    emit changed();
}

void SlidePicture::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_picture = m_show ? m_show->drawn(name) : ViewPicture();
    update();
    emit changed();
}

QSGNode *SlidePicture::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (m_picture.pixels.isEmpty()) {
        delete node;
        return nullptr;
    }
    auto *image = static_cast<QSGImageNode *>(node);
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
    }
    image->setTexture(window()->createTextureFromImage(imageOf(m_picture), QQuickWindow::TextureIsOpaque));
    const QSizeF shown = QSizeF(m_picture.size) / window()->effectiveDevicePixelRatio();
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    image->setRect(QRectF(QPointF(corner.toPoint()), shown));
    return image;
}

} // namespace Gatebook
