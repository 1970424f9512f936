// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One theme's colours, by what they are for; these are the light ones.
QtObject {
    property color paper: "#F8F5EE" // ground
    property color card: "#FFFFFF" // what is touched, sheets
    property color sunk: "#EFEADF" // keyboard tray, disabled fields
    property color ink: "#13212E"
    property color overInk: paper // on what is filled with ink
    property color inkSoft: "#4B5A66" // second language, captions
    property color edge: "#8A8474" // border of what is touched
    property color line: "#DED8CB" // dividers, never the only sign
    property color main: jade // ground of the one main button
    property color overMain: "#FFFFFF"
    property color focus: ink
    property color jade: "#0B6B5B"
    property color jadeTint: "#E3F1ED"
    property color indigo: "#2B3F8C"
    property color indigoTint: "#E7EAF6"
    property color sky: "#1C5D99"
    property color skyTint: "#E4EEF7"
    property color amber: "#7A4B00"
    property color amberTint: "#FFF1D0"
    property color grey: "#59636B"
    property color greyTint: "#ECEBE6"
    property color meterOff: "#E9E3D6" // an arch not yet lit
    property color keyFoot: "#CFC7B6"
    property color keyFn: "#E0D9CA"
    property color veil: "#4E5962" // under a dialog; opaque, so that nothing typed shows through
    property bool outlined: false // fills become outlines

    // Gates: arches from outside in, the lit door, what stands on the door.
    property list<color> inArches: ["#0B6B5B", "#15786A", "#2C8C7C", "#5AA99A"]
    property list<color> outArches: ["#2B3F8C", "#3A4E9E", "#5266B0", "#8594CD"]
    property color lamp: "#FFE7B3"
    property color overLamp: "#08473C"
    property color dawn: "#DCE9FA"
    property color overDawn: "#1D2C66"
    property color overGate: "#FFFFFF"
    property color overLampSoft: "#5A4310"
    property color doorShut: "#4B5A66"
    property color glow: "#FFF7E6" // light on the floor before a door
    // Codes and passes are paper in every theme, so that a camera reads them.
    property color code: "#FFFFFF"
    property color codeLine: "#DED8CB"
    // The rail of the receptionist's window, dark in every theme.
    property color rail: "#13212E"
    property color railPressed: "#22303C"
    property color railLine: "#2C3B48"
    property color overRail: "#F3F0E8"
    property color overRailSoft: "#C9D1D6"
    property color railWell: "#63D2B8"
    property color railWarn: "#FFD27A"
    // A drawn citizen card.
    property color cardGround: "#DDE7E1"
    property color cardLine: "#B4C8BF"
    property color cardMark: "#8FA9A0"
    property color inLine: "#00000000" // outlines of gates, where they have any
    property color outLine: "#00000000"
}
