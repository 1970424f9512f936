// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Gatebook.Screens

// All in one sentence.
QtObject {
    required property HealthScreen health
    readonly property string text: {
        if (!health.looked)
            return qsTr("a moment, please");
        if (health.attention === 0)
            return qsTr("Everything works");
        return health.attention === 1 ? qsTr("One thing needs you") : qsTr("%1 things need you").arg(health.attention);
    }
}
