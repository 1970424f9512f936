// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>
#include <qqmlregistration.h>

namespace Gatebook {

/// One of our line icons, drawn sharply at the item's size and in one colour. The drawings are the SVG files of resources/icons, whose `currentColor`
/// becomes the item's. An unknown name draws nothing and warns.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The file's name without `.svg`; empty draws nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed FINAL)
    /// Stroke in units of the 24-unit grid.
    Q_PROPERTY(qreal weight READ weight WRITE setWeight NOTIFY changed FINAL)

public:
    explicit IconItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal weight() const { return m_weight; }
    void setName(const QString &name);
    void setColor(const QColor &color);
    void setWeight(qreal weight);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    void redraw();

    QString m_name;
    QColor m_color = Qt::black;
    qreal m_weight = 1.9;
    QByteArray m_drawing; ///< the file as it is, before colour and weight
};

} // namespace Gatebook
