// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui

TestCase {
    name: "Theme"

    // WCAG 2 relative luminance and contrast.
    function linear(part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    function luminance(colour) {
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }
    function contrast(a, b) {
        const one = luminance(a) + 0.05;
        const other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    function test_textIsReadable_data() {
        const pairs = [["ink", "paper"], ["ink", "card"], ["ink", "sunk"], ["ink", "keyFn"], ["inkSoft", "paper"], ["inkSoft", "card"],
            ["inkSoft", "skyTint"], ["inkSoft", "jadeTint"], ["inkSoft", "amberTint"], ["inkSoft", "greyTint"], ["overInk", "ink"],
            ["overMain", "main"], ["jade", "paper"], ["jade", "jadeTint"], ["sky", "skyTint"], ["amber", "amberTint"], ["amber", "card"],
            ["grey", "greyTint"], ["indigo", "paper"], ["overLamp", "lamp"], ["overDawn", "dawn"]];
        const rows = [];
        for (const look of [["light", 4.5], ["night", 4.5], ["sharp", 7]])
            for (const pair of pairs)
                rows.push({
                    tag: look[0] + ": " + pair[0] + " on " + pair[1],
                    colours: Theme[look[0]],
                    pair: pair,
                    least: look[1]
                });
        return rows;
    }
    function test_textIsReadable(data) {
        const ratio = contrast(data.colours[data.pair[0]], data.colours[data.pair[1]]);
        verify(ratio >= data.least, ratio.toFixed(2) + " is under " + data.least);
    }

    function test_bordersCanBeSeen_data() {
        return ["light", "night", "sharp"].map(look => ({
                    tag: look,
                    colours: Theme[look]
                }));
    }
    function test_bordersCanBeSeen(data) {
        verify(contrast(data.colours.edge, data.colours.paper) >= 3);
        verify(contrast(data.colours.edge, data.colours.card) >= 3);
    }

    function test_sizesFollowTheDensity_data() {
        return [3.2, 4.06, 8].map(density => ({
                    tag: density + " px/mm",
                    density: density
                }));
    }
    function test_sizesFollowTheDensity(data) {
        Theme.pixelsPerMm = data.density;
        compare(Theme.mm(20), Math.round(20 * data.density));
        compare(Theme.px(406), Math.round(100 * data.density));
        verify(Theme.size.question * 0.727 >= 7.3 * data.density, "capitals of questions");
        verify(Theme.size.field * 0.727 >= 7.3 * data.density, "capitals of fields");
        verify(Theme.size.body * 0.727 >= 7.3 * data.density, "capitals of buttons");
        verify(Theme.size.caption * 0.727 >= 5.4 * data.density, "capitals of captions");
    }
    function cleanup() {
        Theme.pixelsPerMm = 4.06;
    }
}
