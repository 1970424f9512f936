// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// For dim lobbies.
Colours {
    paper: "#0E1720"
    card: "#16222D"
    sunk: "#0A1118"
    ink: "#F3F0E8"
    inkSoft: "#B5C0C8"
    edge: "#6F8090"
    line: "#2C3B48"
    overMain: "#08251F"
    jade: "#63D2B8"
    jadeTint: "#123A34"
    indigo: "#A9B8FF"
    indigoTint: "#1E2850"
    sky: "#8CC4F5"
    skyTint: "#12304A"
    amber: "#FFD27A"
    amberTint: "#43310A"
    grey: "#B7BEC3"
    greyTint: "#26313A"
    meterOff: "#1E2B37"
    keyFoot: "#060B10"
    keyFn: "#22303C"
    veil: "#05090D"
    lamp: "#FFE0A0"
}
