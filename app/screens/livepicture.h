// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/scanscreen.h"

#include <QtQuick/QQuickItem>
#include <qqmlregistration.h>

namespace Gatebook {

/// What the camera sees, live, filling the item; nothing before the first picture. Asks for pictures only while it is visible, and drops the last
/// when it no longer is. Drawn by every renderer of Qt Quick, also without a graphics card, which Qt's own VideoOutput is not.
class LivePicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Gatebook::ScanScreen *scan READ scan WRITE setScan NOTIFY scanChanged REQUIRED FINAL)
    Q_PROPERTY(bool live READ live NOTIFY liveChanged FINAL) ///< there is a picture

public:
    explicit LivePicture(QQuickItem *parent = nullptr);
    ~LivePicture() override;

    [[nodiscard]] ScanScreen *scan() const { return m_scan; }
    void setScan(ScanScreen *scan);
    [[nodiscard]] bool live() const { return !m_picture.pixels.isEmpty(); }

signals:
    void scanChanged();
    void liveChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    void look();
    void lookAway();
    void draw(const ViewPicture &picture);

    QPointer<ScanScreen> m_scan;
    QPointer<CameraView> m_view; ///< that is looked at
    ViewPicture m_picture;
};

} // namespace Gatebook
