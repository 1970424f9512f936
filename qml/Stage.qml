// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Gatebook.Screens
import Gatebook.Ui

// Shows the view of the session's step; the next slides in from where one reads on, the previous from where one came.
T.StackView {
    id: stage

    required property Kiosk kiosk
    readonly property StepView view: currentItem as StepView
    readonly property int step: kiosk.session.step
    readonly property real slide: (kiosk.session.wentBack ? -1 : 1) * (Theme.reduceMotion ? 0 : Theme.mm(8))
    // One view a step, in the order of SessionScreen.Step; loaded when they are first needed, so that the first screen is there at once.
    readonly property list<string> views: ["approach/AttractView", "checkin/WhoView", "checkin/NameView", "checkin/OrganisationView", "checkin/GroupView",
        "checkin/CompanionsView", "checkin/PhoneView", "checkin/HostView", "checkin/HostNameView", "approach/HoldPhoneView", "approach/GroupPhonesView", "approach/InstallView", "approach/ConfirmedView", "checkin/RecordingView",
        "pass/WelcomeView", "pass/SeeReceptionView", "checkout/TypePassView", "checkout/LostNameView",
        "checkout/LostHostView", "checkout/LostTimeView", "checkin/RecordingView", "checkin/RecordingView", "checkout/GoodbyeView",
        "checkin/RecordingView", "checkin/NotRecordedView", "checkin/OutOfServiceView"]

    function show(operation: int) {
        const url = Qt.resolvedUrl(views[step] + ".qml");
        replace(null, url, {
            "kiosk": kiosk
        }, operation);
        if (currentItem)
            currentItem.forceActiveFocus();
    }

    onStepChanged: show(T.StackView.ReplaceTransition)
    Component.onCompleted: show(T.StackView.Immediate)

    replaceEnter: Transition {
        ParallelAnimation {
            NumberAnimation {
                property: "x"
                from: stage.slide
                to: 0
                duration: Theme.time.page
                easing.type: Easing.OutCubic
            }
            NumberAnimation {
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.time.page
                easing.type: Easing.OutCubic
            }
        }
    }
    replaceExit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.time.page / 2
        }
    }
}
