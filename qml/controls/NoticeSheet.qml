// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What is recorded of visitors, why and for how long: read by pulling, by a button or by the arrow keys. It takes nothing away of what was typed.
Dialog {
    id: sheet

    required property NoticeScreen notice
    readonly property real room: height - bottomGap - Theme.px(52) - 2 * Theme.px(56) // for all of the column
    readonly property bool longer: list.contentHeight > list.height + 1

    function turn(pages: real) {
        const last = Math.max(list.originY, list.originY + list.contentHeight - list.height);
        page.to = Math.max(list.originY, Math.min(last, list.contentY + pages * list.height));
        page.restart();
    }

    open: notice.open
    onOpenChanged: list.positionViewAtBeginning()
    // Not accepted: every key is a sign of life too.
    Keys.onPressed: event => {
        event.accepted = false;
        if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
            sheet.turn(event.key === Qt.Key_Down ? 0.25 : -0.25);
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            sheet.turn(event.key === Qt.Key_PageDown ? 0.85 : -0.85);
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            sheet.turn(event.key === Qt.Key_End ? 100 : -100);
    }

    TextLine {
        id: title
        width: parent.width
        text: sheet.notice.title
        size: Theme.size.welcome * (Theme.portrait ? 0.72 : 0.6)
        weight: Font.DemiBold
        displayed: true
    }
    TextLine {
        id: version
        width: parent.width
        bottomPadding: Theme.px(12)
        text: qsTr("Notice, version %1").arg(sheet.notice.version)
        size: Theme.size.caption
        color: Theme.colour.inkSoft
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, sheet.room - title.height - version.height - ways.height - 3 * Theme.s)
        clip: true
        cacheBuffer: 20000 // all of it is there, so that its length is known
        boundsBehavior: Flickable.StopAtBounds
        interactive: sheet.longer
        spacing: Theme.px(32)
        model: sheet.notice
        delegate: NoticeParagraph {
            width: ListView.view ? ListView.view.width - Theme.px(40) : 0
        }

        Rectangle {
            visible: sheet.longer
            anchors.right: parent.right
            y: list.visibleArea.yPosition * list.height
            width: Theme.px(8)
            height: list.visibleArea.heightRatio * list.height
            radius: width / 2
            color: Theme.colour.edge
        }
        // Lines go under here, rather than be cut through.
        EdgeFade {
            parent: list
            visible: !list.atYBeginning
            width: parent.width
        }
        EdgeFade {
            parent: list
            visible: !list.atYEnd
            y: parent.height - height
            width: parent.width
            rotation: 180
        }
        NumberAnimation {
            id: page
            target: list
            property: "contentY"
            duration: Theme.time.dialog
            easing.type: Easing.OutCubic
        }
    }
    Row {
        id: ways
        width: parent.width
        spacing: Theme.s

        PlainButton {
            objectName: "noticeOn"
            visible: sheet.longer
            width: Math.round(parent.width * 0.42)
            height: close.height
            iconName: list.atYEnd ? "again" : "down"
            says: list.atYEnd ? QT_TRANSLATE_NOOP("Ui", "To the top") : QT_TRANSLATE_NOOP("Ui", "Read on")
            second: ""
            onClicked: sheet.turn(list.atYEnd ? -100 : 0.85)
        }
        MainButton {
            id: close
            objectName: "noticeClose"
            width: sheet.longer ? parent.width - Math.round(parent.width * 0.42) - parent.spacing : parent.width
            iconName: ""
            says: QT_TRANSLATE_NOOP("Ui", "Close")
            onClicked: sheet.notice.close()
        }
    }
}
