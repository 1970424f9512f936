// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQuick/QQuickItem>

namespace Gatebook {

/// The first item of this name that is seen, by the tree of what is drawn: a list's rows are nobody's QObject children. Null when there is none.
[[nodiscard]] inline QQuickItem *visibleItem(QQuickItem *root, const QString &objectName)
{
    if (!root->isVisible())
        return nullptr;
    if (root->objectName() == objectName)
        return root;
    const QList<QQuickItem *> children = root->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = visibleItem(child, objectName))
            return found;
    }
    return nullptr;
}

} // namespace Gatebook
