// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// One who waits: who, for whom, since when, and why the kiosk did not let them in.
Pressable {
    id: row

    required property int index
    required property string name
    required property string organisation
    required property string host
    required property string since
    required property int verdict
    required property bool oddCard
    required property int people
    readonly property string why: {
        switch (verdict) {
        case WaitingModel.Declined:
            return qsTr("did not want the check");
        case WaitingModel.Unavailable:
            return qsTr("check unavailable");
        case WaitingModel.NoSmartphone:
            return qsTr("no smartphone");
        case WaitingModel.Confirmed:
            return qsTr("Bluezone heard");
        }
        return qsTr("Bluezone not heard");
    }

    objectName: "waiting_" + index
    text: name + (people > 1 ? " + " + (people - 1) : "")
    radius: Theme.radius.tile
    topPadding: Theme.px(24)
    bottomPadding: Theme.px(24)

    contentItem: WaitingFace {
        name: row.text
        errand: row.organisation === "" || row.host === "" ? row.organisation + row.host : row.organisation + " → " + row.host
        why: row.oddCard ? row.why + " · " + qsTr("card: number and birth date or sex differ") : row.why
        since: row.since
    }
}
