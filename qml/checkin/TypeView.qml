// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// One thing to write, with the keyboard below. The field, the ways on and the ways back all stay above the keyboard.
StepView {
    id: view

    property string question // English, marked QT_TRANSLATE_NOOP("Ui", …)
    property string hint // what is written in the empty field
    property string value
    property bool optional: false
    property int hints: Qt.ImhNoPredictiveText // no dictionary knows names
    property int limit: 200
    property color accent: Theme.colour.jade // of the field
    property color fill: Theme.colour.main // of the way on
    property string otherWay // beside the way on: English, marked as above; empty for none
    property string otherIcon
    property bool offering: false // room is kept for offers
    property var offers: [] // a QStringList: what the word being typed may become
    property bool recorded: true // what is written goes into the book
    signal edited(string text)
    signal otherWayTaken
    signal offerTaken(string offer)

    readonly property real roomX: offers.x // what is offered has its place here
    readonly property real roomY: offers.y
    readonly property real roomWidth: offers.width
    readonly property real roomEnd: Theme.portrait ? next.y : next.y + next.height
    readonly property real ways: Theme.portrait ? body.width : showWidth
    readonly property bool shared: offering && !Theme.portrait // the way on stands beside what is offered
    readonly property bool mayGoOn: optional || kiosk.session.canGoOn

    function goOn() {
        if (mayGoOn)
            kiosk.session.next();
    }

    stepNumber: 1
    footLift: Theme.keyboardHeight
    footX: Theme.portrait ? 0 : showX
    footWidth: Theme.portrait ? touchWidth : showWidth
    showsArch: false

    Question {
        id: question
        x: view.touchX
        y: Theme.portrait && Theme.lowReach ? Theme.px(view.offering ? 200 : 240) : 0
        width: view.touchWidth
        size: Theme.portrait ? Theme.size.question : Theme.px(60) // two lines of it, and the field, stay above the keyboard
        secondSize: Theme.portrait ? Theme.size.body : Theme.size.second
        says: view.question
    }
    Field {
        id: field
        x: view.touchX
        y: Theme.portrait ? question.y + question.height + Theme.px(36) : Math.min(question.height + Theme.px(24), view.body.height - height)
        width: view.touchWidth
        height: Theme.px(Theme.portrait ? 148 : 120)
        focus: true
        placeholder: qsTranslate("Ui", view.hint)
        value: view.value
        hints: view.hints
        limit: view.limit
        accent: view.accent
        onEdited: text => {
            view.kiosk.speech.hush();
            view.kiosk.session.touched();
            view.edited(text);
        }
        onAccepted: view.goOn()
    }
    OfferRow {
        id: offers
        x: Theme.portrait ? 0 : view.showX
        y: Theme.portrait ? field.y + field.height + Theme.px(Theme.lowReach ? 18 : 24) : next.y + (next.height - height) / 2
        width: Theme.portrait ? view.ways : view.ways - next.width - Theme.s
        height: Theme.target
        visible: view.offers.length > 0 && (!Theme.portrait || y + height <= next.y)
        places: (Theme.portrait ? 5 : 3) - (Theme.largeText ? 1 : 0)
        offers: view.offers
        accent: view.accent
        onTaken: offer => {
            view.kiosk.speech.hush();
            view.offerTaken(offer);
            field.forceActiveFocus(); // whoever came here by Tab writes on
        }
    }
    NoticeLine {
        id: noticeLine
        readonly property real highest: Theme.portrait && offers.visible ? offers.y + offers.height : Theme.portrait ? field.y + field.height : -Theme.px(48) // under the field, or the steps

        x: Theme.portrait ? 0 : view.showX
        y: next.y - height - Theme.px(Theme.portrait ? 16 : 8)
        width: view.ways
        visible: view.recorded && notice.available && y >= highest
        notice: view.kiosk.notice
    }
    WayButton {
        id: other
        objectName: "otherWay"
        visible: view.otherWay !== ""
        x: next.x - width - Theme.s
        y: next.y
        width: Math.round(view.ways * 0.42)
        height: next.height
        iconName: view.otherIcon
        says: view.otherWay
        onClicked: view.otherWayTaken()
    }
    MainButton {
        id: next
        objectName: "next"
        x: (Theme.portrait ? 0 : view.showX) + view.ways - width
        y: view.body.height - height - (Theme.portrait ? Theme.px(Theme.lowReach ? -18 : 8) : view.footHeight - Theme.px(14))
        width: other.visible ? view.ways - other.width - Theme.s : Math.round(view.ways * (view.shared ? 0.34 : 1))
        height: Theme.px(Theme.lowReach && Theme.portrait ? 104 : 124)
        enabled: view.mayGoOn
        second: Theme.bilingual && text !== says && !view.shared ? says : ""
        fill: view.fill
        says: view.optional && field.written === "" ? QT_TRANSLATE_NOOP("Ui", "Skip") : QT_TRANSLATE_NOOP("Ui", "Continue")
        focusPolicy: Qt.NoFocus // the field keeps the keyboard
        onClicked: view.goOn()
    }
}
