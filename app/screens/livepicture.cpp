// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/livepicture.h"

#include "screens/pixels.h"

#include <QtQuick/QQuickWindow>
#include <QtQuick/QSGImageNode>

namespace Gatebook {

LivePicture::LivePicture(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

LivePicture::~LivePicture()
{
    if (m_view)
        m_view->show({});
}

void LivePicture::setScan(ScanScreen *scan)
{
    if (scan == m_scan)
        return;
    lookAway();
    if (m_scan)
        m_scan->disconnect(this);
    m_scan = scan;
    if (m_scan)
        connect(m_scan, &ScanScreen::viewChanged, this, &LivePicture::look);
    look();
    emit scanChanged();
}

void LivePicture::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged || change == ItemSceneChange)
        look();
}

void LivePicture::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        look();
}

/// Pictures are asked for in the screen's own pixels, so that none has to be scaled.
void LivePicture::look()
{
    CameraView *view = m_scan ? m_scan->view() : nullptr;
    if (!isVisible() || !window())
        view = nullptr;
    if (!view || view != m_view)
        lookAway();
    if (!view)
        return;
    if (!m_view)
        connect(view, &CameraView::pictureTaken, this, &LivePicture::draw);
    m_view = view;
    m_view->show((size() * window()->effectiveDevicePixelRatio()).toSize());
}

void LivePicture::lookAway()
{
    if (m_view) {
        m_view->disconnect(this);
        m_view->show({});
        m_view.clear();
    }
    draw({});
}

void LivePicture::draw(const ViewPicture &picture)
{
    const bool wasLive = live();
    m_picture = picture;
    update();
    if (live() != wasLive)
        emit liveChanged();
}

QSGNode *LivePicture::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (!live()) {
        delete node;
        return nullptr;
    }
    auto *image = static_cast<QSGImageNode *>(node);
    if (!image) {
        image = window()->createImageNode();
        image->setOwnsTexture(true);
    }
    image->setTexture(window()->createTextureFromImage(imageOf(m_picture), QQuickWindow::TextureIsOpaque));
    image->setRect(boundingRect());
    return image;
}

} // namespace Gatebook
