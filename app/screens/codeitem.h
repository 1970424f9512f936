// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"

#include <QtQuick/QQuickPaintedItem>
#include <qqmlregistration.h>

namespace Gatebook {

/// A QR code, black on white in every theme. Every module is the same whole number of the screen's pixels, and the quiet zone lies inside the item,
/// so that nothing around it can spoil the code. Draws plain white while there is no code or no room for one.
class CodeItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Gatebook::CodeModules modules READ modules WRITE setModules NOTIFY modulesChanged FINAL)

public:
    explicit CodeItem(QQuickItem *parent = nullptr);

    [[nodiscard]] const CodeModules &modules() const { return m_modules; }
    void setModules(const CodeModules &modules);

    void paint(QPainter *painter) override;

    /// Pixels a module gets on a square of `side` pixels, quiet zone on both sides included; 0 when there is no room.
    [[nodiscard]] static int modulePixels(int side, int modules);

signals:
    void modulesChanged();

private:
    CodeModules m_modules;
};

} // namespace Gatebook
