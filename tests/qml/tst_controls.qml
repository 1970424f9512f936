// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Ui

Item {
    id: root
    width: 1080
    height: 1920

    Component {
        id: mainButton
        MainButton {
            says: "Continue"
        }
    }
    Component {
        id: plainButton
        PlainButton {
            says: "Back"
        }
    }
    Component {
        id: quietButton
        QuietButton {
            says: "Lower"
            iconName: "lower"
            wordless: true
        }
    }
    Component {
        id: chip
        Chip {
            says: "Meeting"
        }
    }
    Component {
        id: tile
        Tile {
            text: "Thanh tra Sở"
            caption: "Inspectorate"
            corner: "Tầng 4"
        }
    }
    Component {
        id: keyCap
        KeyCap {
            text: "K"
        }
    }
    Component {
        id: wayTile
        WayTile {
            says: "Type my name"
            iconName: "keys"
            width: 936
        }
    }
    Component {
        id: field
        Field {
            width: 936
            placeholder: "Your full name"
        }
    }
    Component {
        id: bilingual
        Bilingual {
            width: 600
            says: "Are you still here?"
        }
    }
    Component {
        id: ring
        CountdownRing {}
    }
    Component {
        id: dialog
        Dialog {
            TextLine {
                text: "A sheet"
            }
        }
    }
    Component {
        id: icon
        Icon {
            side: 96
            color: Theme.colour.jade
        }
    }
    Component {
        id: gateArch
        GateArch {
            width: 400
            height: 500
            arches: Theme.colour.inArches
            door: Theme.colour.lamp
        }
    }
    Component {
        id: stepsBar
        StepsBar {
            width: 936
        }
    }
    Component {
        id: signal_
        SignalSpy {}
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function make(component, properties) {
            const item = createTemporaryObject(component, root, properties ?? {});
            verify(item);
            waitForRendering(item);
            return item;
        }

        function touch(item) {
            const touch = touchEvent(item);
            touch.press(0, item, item.width / 2, item.height / 2).commit();
            touch.release(0, item, item.width / 2, item.height / 2).commit();
        }

        function spy(item, signalName) {
            return createTemporaryObject(signal_, root, {
                "target": item,
                "signalName": signalName
            });
        }

        function init() {
            Theme.language = "en";
            Theme.pixelsPerMm = 4.06;
        }

        function cleanup() {
            Theme.highContrast = false;
            Theme.lowReach = false;
            Theme.pixelsPerMm = 4.06;
            Theme.language = "vi";
        }

        function buttons_data() {
            return [
                {
                    tag: "main",
                    component: mainButton
                },
                {
                    tag: "plain",
                    component: plainButton
                },
                {
                    tag: "quiet",
                    component: quietButton
                },
                {
                    tag: "chip",
                    component: chip
                },
                {
                    tag: "tile",
                    component: tile
                },
                {
                    tag: "key",
                    component: keyCap
                },
                {
                    tag: "way",
                    component: wayTile
                }
            ];
        }

        function test_aFingerClicks_data() {
            return buttons_data();
        }
        function test_aFingerClicks(data) {
            const item = make(data.component);
            const clicked = spy(item, "clicked");
            touch(item);
            compare(clicked.count, 1);
        }

        function test_aFingerThatSlidesOffDoesNotClick_data() {
            return buttons_data();
        }
        function test_aFingerThatSlidesOffDoesNotClick(data) {
            const item = make(data.component);
            const clicked = spy(item, "clicked");
            const touch = touchEvent(item);
            touch.press(0, item, 5, 5).commit();
            touch.move(0, item, item.width + 200, item.height + 200).commit();
            touch.release(0, item, item.width + 200, item.height + 200).commit();
            compare(clicked.count, 0);
        }

        function test_disabledIsDeafAndKeepsItsPlace_data() {
            return buttons_data();
        }
        function test_disabledIsDeafAndKeepsItsPlace(data) {
            const item = make(data.component);
            const size = [item.width, item.height];
            item.enabled = false;
            const clicked = spy(item, "clicked");
            touch(item);
            compare(clicked.count, 0);
            compare([item.width, item.height], size);
        }

        function test_targetsAre20Millimetres_data() {
            const rows = [];
            for (const button of buttons_data())
                for (const density of [3.2, 4.06, 6.5])
                    rows.push({
                        tag: button.tag + " at " + density,
                        component: button.component,
                        density: density
                    });
            return rows;
        }
        function test_targetsAre20Millimetres(data) {
            Theme.pixelsPerMm = data.density;
            const item = make(data.component);
            verify(item.width >= 20 * data.density, item.width + " wide");
            verify(item.height >= 20 * data.density, item.height + " high");
        }

        function test_theFocusedButtonShowsItsRing() {
            const item = make(plainButton, {
                "x": 100,
                "y": 100
            });
            const before = grabImage(root);
            item.forceActiveFocus(Qt.TabFocusReason);
            verify(item.visualFocus);
            waitForRendering(item);
            verify(!grabImage(root).equals(before));
        }

        function test_englishGoesAlongOnlyWithVietnamese_data() {
            return [
                {
                    tag: "in English one line",
                    language: "en",
                    text: "Bạn còn đây?",
                    second: ""
                },
                {
                    tag: "in Vietnamese both",
                    language: "vi",
                    text: "Bạn còn đây?",
                    second: "Are you still here?"
                },
                {
                    tag: "never the same twice",
                    language: "vi",
                    text: "Are you still here?",
                    second: ""
                }
            ];
        }
        function test_englishGoesAlongOnlyWithVietnamese(data) {
            Theme.language = data.language;
            const item = make(bilingual, {
                "text": data.text
            });
            compare(item.second, data.second);
        }

        function test_theFieldSaysWhatIsWrittenAndClears() {
            const item = make(field);
            const edited = spy(item, "edited");
            const accepted = spy(item, "accepted");
            findChild(item, "field").forceActiveFocus();
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_B);
            compare(item.written, "ab");
            compare(edited.signalArguments[1][0], "ab");
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
            touch(findChild(item, "clear"));
            compare(item.written, "");
            compare(edited.signalArguments[edited.count - 1][0], "");
            verify(findChild(item, "field").activeFocus, "the field keeps the keyboard");
        }

        function test_theFieldFollowsItsValue() {
            const item = make(field, {
                "value": "Nguyễn Văn Hà"
            });
            compare(item.written, "Nguyễn Văn Hà");
            item.value = "";
            compare(item.written, "");
        }

        function test_theRingEmpties() {
            const full = grabImage(make(ring, {
                "share": 1,
                "seconds": 20
            }));
            const half = grabImage(make(ring, {
                "share": 0.5,
                "seconds": 20
            }));
            const left = Math.round(full.width * 0.04);
            const middle = Math.round(full.height / 2);
            verify(Qt.colorEqual(full.pixel(left, middle), Theme.colour.jade));
            verify(!Qt.colorEqual(half.pixel(left, middle), Theme.colour.jade), "the left half is empty");
            verify(Qt.colorEqual(half.pixel(full.width - left, middle), Theme.colour.jade), "the right half is not");
        }

        // How many pixels of a picture have this colour.
        function count(picture, colour) {
            let found = 0;
            for (let x = 0; x < picture.width; x += 2)
                for (let y = 0; y < picture.height; y += 2)
                    if (Qt.colorEqual(picture.pixel(x, y), colour))
                        ++found;
            return found;
        }

        function test_iconsAreDrawnInTheirColour() {
            const item = make(icon, {
                "name": "phone"
            });
            const thin = count(grabImage(item), Theme.colour.jade);
            verify(thin > 20, thin + " pixels");
            item.weight = 3.8;
            verify(count(grabImage(item), Theme.colour.jade) > 1.5 * thin, "a heavier stroke");
            item.color = Theme.colour.indigo;
            const painted = grabImage(item);
            compare(count(painted, Theme.colour.jade), 0);
            verify(count(painted, Theme.colour.indigo) > thin);
            item.name = "";
            compare(count(grabImage(item), Theme.colour.indigo), 0);
        }

        function test_theGateIsPaintedFromTheOutsideIn() {
            const picture = grabImage(make(gateArch));
            const step = (400 - 400 * 0.456) / 2 / 4;
            for (let i = 0; i < 4; ++i)
                verify(Qt.colorEqual(picture.pixel(Math.round((i + 0.5) * step), 490), Theme.colour.inArches[i]), "arch " + i);
            verify(Qt.colorEqual(picture.pixel(200, 490), Theme.colour.lamp), "the door");
        }

        function test_stepsThatAreDoneAreTicked() {
            const bar = make(stepsBar, {
                "now": 2
            });
            const marks = [];
            const all = bar.children;
            for (let i = 0; i < all.length; ++i) {
                const child = all[i];
                marks.push((child.done ? "done" : child.current ? "now" : "to come") + (child.visible ? "" : ", hidden"));
            }
            compare(marks, ["done", "now", "to come"]);
            bar.appChecked = false;
            compare(bar.children[2].visible, false);
            compare(Math.round(2 * bar.children[0].width + Theme.xs), bar.width);
        }

        function test_aDialogEatsTouchesOnlyWhileOpen() {
            const under = make(mainButton, {
                "y": 20
            });
            const sheet = make(dialog);
            const clicked = spy(under, "clicked");
            sheet.open = true;
            tryVerify(() => sheet.visible);
            touch(under);
            compare(clicked.count, 0);
            sheet.open = false;
            tryVerify(() => !sheet.visible);
            touch(under);
            compare(clicked.count, 1);
        }
    }
}
