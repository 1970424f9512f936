// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Screens
import Gatebook.Tests
import Gatebook.Ui

// The frame and its screens as a visitor uses them: by touch, over the real session.
Item {
    id: root
    width: 1080
    height: 1920

    Component {
        id: windows
        Main {
            kiosk: Bench.kiosk
            visible: true
            reduceMotion: true
        }
    }

    TestCase {
        name: "Screens"
        when: windowShown

        property var window: null

        function open(width, height) {
            Bench.reset();
            window = createTemporaryObject(windows, root, {
                "width": width ?? 1080,
                "height": height ?? 1920
            });
            verify(window);
            window.requestActivate();
            tryVerify(() => window.active);
            shows("attract");
        }

        function cleanup() {
            if (window)
                window.destroy();
            window = null;
            wait(0);
            Theme.lowReach = false;
            Theme.highContrast = false;
            Theme.largeText = false;
            Theme.mirrored = false;
            Theme.easing = false;
        }

        function named(name) {
            return findIn(window.contentItem, name);
        }
        function findIn(item, name) {
            if (!item.visible)
                return null;
            if (item.objectName === name)
                return item;
            for (let i = item.children.length - 1; i >= 0; --i) {
                const found = findIn(item.children[i], name);
                if (found)
                    return found;
            }
            return null;
        }
        function shows(step) {
            tryVerify(() => named("screen_" + step) !== null && named("screen_" + step).opacity === 1, 3000, "no screen of " + step);
        }
        function touch(name) {
            const item = named(name);
            verify(item, name + " is not there");
            const touch = touchEvent(item);
            touch.press(0, item, item.width / 2, item.height / 2).commit();
            touch.release(0, item, item.width / 2, item.height / 2).commit();
        }
        function write(text) {
            const field = named("field");
            verify(field.activeFocus, "the field has the keyboard");
            for (const letter of text)
                keyClick(letter);
        }

        function test_aVisitorWritesAndChooses_data() {
            return [
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920
                },
                {
                    tag: "landscape",
                    width: 1920,
                    height: 1080
                },
                {
                    tag: "small",
                    width: 1280,
                    height: 800
                }
            ];
        }
        function test_aVisitorWritesAndChooses(data) {
            open(data.width, data.height);
            const session = Bench.kiosk.session;
            touch("language_en");
            touch("gateIn");
            shows("name");
            compare(named("next").enabled, false);
            write("Ha");
            compare(session.name, "Ha");
            touch("next");
            shows("organisation");
            touch("next");
            shows("phone");
            write("0901");
            compare(session.phone, "0901");
            touch("back");
            shows("organisation");
            touch("next");
            shows("phone");
            compare(named("field").text, "0901");
            touch("next");
            shows("hostpurpose");
            compare(named("next").enabled, false);
            touch("department_2");
            compare(session.department, "Phòng Công nghệ thông tin");
            touch("purpose_meeting");
            compare(session.purpose, SessionScreen.Meeting);
            touch("purpose_meeting");
            compare(session.purpose, SessionScreen.UnknownPurpose);
            touch("next");
            shows("holdphone");
        }

        function test_startOverForgetsTheVisitor() {
            open();
            touch("gateIn");
            shows("name");
            write("Ha");
            touch("contrast");
            touch("lowReach");
            verify(Theme.highContrast && Theme.lowReach);
            touch("startOver");
            shows("attract");
            compare(Bench.kiosk.session.name, "");
            verify(!Theme.highContrast && !Theme.lowReach, "the look is the next visitor's own");
        }

        function test_whatMakesItEasierGoesWithTheVisitor() {
            open();
            touch("ease");
            tryVerify(() => named("easeDone") !== null);
            touch("easeLarger");
            touch("easeMirrored");
            touch("easeDone");
            verify(Theme.largeText && Theme.mirrored && !Theme.easing);
            touch("gateOut");
            shows("typepass");
            verify(Theme.largeText && Theme.mirrored);
            touch("startOver");
            shows("attract");
            verify(!Theme.largeText && !Theme.mirrored, "the look is the next visitor's own");
        }

        function test_whoAsksForItIsReadEveryQuestion() {
            open();
            compare(Bench.saying(), "");
            touch("ease");
            tryVerify(() => named("easeSpoken") !== null);
            touch("easeSpoken");
            verify(Bench.saying().startsWith("vi: "), Bench.saying());
            touch("easeDone");
            compare(Bench.saying(), "", "a touch stops it");
            touch("gateIn");
            shows("name");
            verify(Bench.saying().startsWith("vi: "), Bench.saying());
            write("Zyxwvut");
            compare(Bench.saying(), "", "a key stops it");
            touch("next");
            shows("organisation");
            verify(Bench.saying() !== "" && !Bench.saying().includes("Zyxwvut"), Bench.saying());
            touch("startOver");
            shows("attract");
            verify(!Bench.kiosk.speech.on, "the next visitor is not read to");
            compare(Bench.saying(), "");
        }

        function test_theEdgeLightsUpWithEveryTone() {
            open();
            const edge = named("edgeLight");
            compare(edge, null);
            Bench.kiosk.light.lit(CueLight.Attention);
            tryVerify(() => named("edgeLight") !== null);
            compare(named("edgeLight").border.color, Theme.colour.amber);
            tryVerify(() => named("edgeLight") === null);
        }

        function test_theIdleVisitorIsAskedThenForgotten() {
            open();
            touch("gateIn");
            shows("name");
            write("Ha");
            Bench.pass(31000);
            tryVerify(() => named("keep") !== null);
            touch("keep");
            tryVerify(() => named("keep") === null);
            compare(Bench.kiosk.session.name, "Ha");
            Bench.pass(31000);
            tryVerify(() => named("keep") !== null);
            Bench.pass(21000);
            shows("attract");
            compare(Bench.kiosk.session.name, "");
        }

        function test_keysWorkToo() {
            open();
            touch("gateIn");
            shows("name");
            write("Ha");
            keyClick(Qt.Key_Return);
            shows("organisation");
            keyClick(Qt.Key_Escape);
            shows("name");
        }

        function test_nothingIsTouchedAboveTheMiddleWithLowReach_data() {
            return [
                {
                    tag: "portrait",
                    width: 1080,
                    height: 1920
                },
                {
                    tag: "landscape",
                    width: 1920,
                    height: 1080
                }
            ];
        }
        function test_nothingIsTouchedAboveTheMiddleWithLowReach(data) {
            open(data.width, data.height);
            touch("lowReach");
            const low = names => {
                for (const name of names) {
                    const item = named(name);
                    verify(item, name + " is not there");
                    // One percent of grace: rounding of millimetres to pixels.
                    verify(item.mapToItem(null, 0, 0).y >= data.height * 0.49, name + " begins at " + item.mapToItem(null, 0, 0).y);
                }
            };
            low(["gateIn", "gateOut", "language_vi", "language_en", "lowReach", "contrast"]);
            Bench.kiosk.session.checkIn();
            shows("name");
            Theme.lowReach = true;
            if (data.height > data.width)
                low(["next", "back", "startOver", "lowReach", "contrast"]);
            Bench.kiosk.session.name = "Hà";
            for (let i = 0; i < 3; ++i)
                Bench.kiosk.session.next();
            shows("hostpurpose");
            low(["department_0", "department_5", "purpose_procedure", "purpose_other", "next", "back", "startOver", "lowReach", "contrast"]);
        }

        function test_theSillFollowsThePhone() {
            open();
            touch("language_en");
            const says = words => tryVerify(() => named("sill").Accessible.name.startsWith(words), 2000, named("sill").Accessible.name);
            says("Ready to hear");
            touch("gateIn");
            says("Listening");
            Bench.pass(21000);
            says("Bluezone not heard yet");
            touch("howToOpen");
            tryVerify(() => named("understood") !== null);
            Bench.bringPhone();
            says("Bluezone heard");
            tryVerify(() => named("understood") === null, 2000, "the explanation goes when it is no longer needed");
        }

        function test_aDeafRadioBlamesNobody() {
            open();
            touch("language_en");
            touch("gateIn");
            Bench.goDeaf();
            tryVerify(() => named("sill").Accessible.name.startsWith("App check unavailable"));
        }
    }
}
