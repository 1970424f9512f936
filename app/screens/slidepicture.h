// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/slidescreen.h"

#include <QtQuick/QQuickItem>
#include <qqmlregistration.h>

namespace Gatebook {

/// The picture of a slide, in the middle of the item, pixel by pixel. It keeps what it shows until it is given another name, so that one picture can
/// fade while the next is there.
class SlidePicture : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Gatebook::SlideScreen *show READ show WRITE setShow NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)

public:
    explicit SlidePicture(QQuickItem *parent = nullptr);

    [[nodiscard]] SlideScreen *show() const { return m_show; }
    void setShow(SlideScreen *show);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);

signals:
    void changed();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    QPointer<SlideScreen> m_show;
    QString m_name;
    ViewPicture m_picture;
};

} // namespace Gatebook
