// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// High contrast: black, white, and yellow for the main way and for what is active. Tints fall away and fills become outlines.
Colours {
    outlined: true
    paper: "#000000"
    card: "#000000"
    sunk: "#000000"
    ink: "#FFFFFF"
    overInk: "#000000"
    inkSoft: "#FFFFFF"
    edge: "#FFFFFF"
    line: "#FFFFFF"
    main: "#FFE100"
    overMain: "#000000"
    focus: "#FFE100"
    jade: "#FFE100"
    jadeTint: "#000000"
    indigo: "#FFE100"
    indigoTint: "#000000"
    sky: "#FFFFFF"
    skyTint: "#000000"
    amber: "#FFFFFF"
    amberTint: "#000000"
    grey: "#FFFFFF"
    greyTint: "#000000"
    meterOff: "#000000"
    keyFoot: "#FFFFFF"
    keyFn: "#000000"
    rail: "#000000"
    railPressed: "#000000"
    railLine: "#FFFFFF"
    overRail: "#FFFFFF"
    overRailSoft: "#FFFFFF"
    railWell: "#FFFFFF"
    railWarn: "#FFE100"
    veil: "#000000"
    inArches: ["#000000", "#000000", "#000000", "#000000"]
    outArches: ["#000000", "#000000", "#000000", "#000000"]
    lamp: "#FFE100"
    overLamp: "#000000"
    dawn: "#FFFFFF"
    overDawn: "#000000"
    inLine: "#FFE100"
    outLine: "#FFFFFF"
}
