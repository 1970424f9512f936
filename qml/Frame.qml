// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// What stays in place while the steps go by: head, steps, foot, sill; and what lies over them.
FocusScope {
    id: frame

    required property Kiosk kiosk
    readonly property SessionScreen session: kiosk.session
    readonly property StepView view: stage.view
    signal touched

    focus: true
    Keys.onPressed: event => {
        frame.kiosk.speech.hush();
        frame.session.touched();
        if (event.key === Qt.Key_Escape)
            frame.leave();
        else if (event.key === Qt.Key_F12)
            frame.openStaff();
    }

    readonly property bool covered: Theme.easing || howToOpen.open || kiosk.notice.open || session.idleWarning

    readonly property bool shown: !covered && !kiosk.staff.open

    // What a dialog or the staff's pages cover is not reached by the keyboard either.
    onCoveredChanged: if (!covered && view)
        view.forceActiveFocus()

    function leave() {
        if (Theme.easing)
            Theme.easing = false;
        else if (howToOpen.open)
            howToOpen.open = false;
        else if (kiosk.notice.open)
            kiosk.notice.close();
        else
            session.back();
    }
    function openStaff() {
        if (session.step === SessionScreen.Attract)
            kiosk.staff.openUp();
    }

    Stage {
        id: stage
        width: parent.width
        height: parent.height - Theme.sillHeight
        kiosk: frame.kiosk
        focus: true
        enabled: frame.shown
    }
    LowArch {
        visible: frame.view !== null && frame.view.low && frame.view.showsArch
        x: Theme.xl
        y: Theme.px(230)
        width: parent.width - 2 * Theme.xl
        height: parent.height / 2 - Theme.px(168) - y
    }
    Head {
        id: head
        readonly property bool aside: large && !Theme.portrait && Theme.mirrored // the gates are on the left

        x: aside ? parent.width - Theme.xl - maximumWidth : Theme.xl
        y: Theme.px(Theme.portrait ? 52 : 44)
        width: parent.width - 2 * Theme.xl
        maximumWidth: large && !Theme.portrait ? Theme.px(878) : width
        kiosk: frame.kiosk
        large: frame.session.step === SessionScreen.Attract
        overColour: frame.view !== null && frame.view.overColour
        clockOnColour: frame.view !== null && frame.view.clockOnColour
        onStaffAsked: frame.openStaff()
    }
    StepsBar {
        visible: now > 0 && !hint.visible // which would cut its words in half
        x: Theme.portrait ? Theme.xl : parent.width - Theme.xl - Theme.px(210) - width
        y: !Theme.portrait ? Theme.px(54) : frame.view && frame.view.low && frame.view.showsArch ? parent.height / 2 - Theme.px(134) : Theme.px(172)
        width: Theme.portrait ? parent.width - 2 * Theme.xl : Theme.px(840)
        now: frame.view ? frame.view.stepNumber : 0
        appChecked: frame.kiosk.appCheck.wanted
    }
    Foot {
        enabled: frame.shown
        visible: frame.view !== null && frame.view.hasFoot
        x: Theme.xl + (frame.view ? frame.view.footX : 0)
        y: stage.height - Theme.footGap - height - (frame.view ? frame.view.footLift : 0)
        width: frame.view ? frame.view.footWidth : 0
        canGoBack: frame.view !== null && frame.view.canGoBack
        canStartOver: frame.view !== null && frame.view.canStartOver
        onBack: frame.session.back()
        onStartOver: frame.session.startOver()
    }
    HintToast {
        id: hint
        x: narrow && Theme.mirrored ? parent.width - width + edge : -edge
        y: -edge
        width: narrow ? Theme.px(984) : parent.width + 2 * edge
        narrow: head.large && !Theme.portrait
        z: 1
        scan: frame.kiosk.scan
    }
    Keyboard {
        width: parent.width
        y: stage.height - height
        wanted: frame.view !== null && frame.view.footLift > 0
    }
    HowToOpen {
        id: howToOpen
        bottomGap: Theme.sillHeight + Theme.px(56)
        onUnderstood: open = false
    }
    // Heard after all, or the visitor is gone: nothing to explain.
    Connections {
        target: frame.kiosk.appCheck

        function onChanged() {
            if (frame.kiosk.appCheck.state !== AppCheckScreen.NotHeard)
                howToOpen.open = false;
        }
    }
    SpokenPrompt {
        kiosk: frame.kiosk
    }
    NoticeSheet {
        notice: frame.kiosk.notice
        bottomGap: Theme.sillHeight + Theme.px(56)
    }
    EaseSheet {
        speech: frame.kiosk.speech
        bottomGap: Theme.sillHeight + Theme.px(56)
    }
    IdleDialog {
        session: frame.session
        bottomGap: Theme.sillHeight + Theme.px(56)
    }
    Sill {
        visible: Theme.hasSill
        y: parent.height - height
        width: parent.width
        appCheck: frame.kiosk.appCheck
        resting: frame.session.step === SessionScreen.OutOfService
        onHelpAsked: howToOpen.open = true
    }
    Loader {
        readonly property bool wanted: frame.kiosk.staff.open

        anchors.fill: parent
        focus: wanted
        onWantedChanged: {
            setSource(wanted ? Qt.resolvedUrl("staff/StaffView.qml") : "", wanted ? {
                "kiosk": frame.kiosk
            } : {});
            if (item)
                (item as Item).forceActiveFocus();
            else if (frame.view)
                frame.view.forceActiveFocus();
        }
    }
    EdgeLight {
        anchors.fill: parent
        z: 2
        light: frame.kiosk.light
    }
    // Over everything, so that any touch counts as a sign of life; it takes nothing away from what lies under it.
    Item {
        anchors.fill: parent

        PointHandler {
            onActiveChanged: if (active) {
                frame.kiosk.speech.hush();
                frame.session.touched();
                frame.touched();
            }
        }
    }
}
