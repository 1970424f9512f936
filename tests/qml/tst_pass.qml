// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Screens
import Gatebook.Tests
import Gatebook.Ui

// The pass on paper: printed by itself, again by touch, and no trouble of the visitor's when the printer fails.
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
        name: "Pass"
        when: windowShown

        property var window: null

        function cleanup() {
            window.destroy();
            window = null;
            wait(0);
        }
        function named(name, item = window.contentItem) {
            if (!item.visible)
                return null;
            if (item.objectName === name)
                return item;
            for (let i = item.children.length - 1; i >= 0; --i) {
                const found = named(name, item.children[i]);
                if (found)
                    return found;
            }
            return null;
        }
        function shows(step) {
            tryVerify(() => named("screen_" + step) !== null && !named("screen_" + step).parent.busy, 3000, "no screen of " + step);
        }
        function touch(name) {
            const item = named(name);
            verify(item, name + " is not there");
            const touch = touchEvent(item);
            touch.press(0, item, item.width / 2, item.height / 2).commit();
            touch.release(0, item, item.width / 2, item.height / 2).commit();
        }
        function welcome(data) {
            Bench.reset();
            window = createTemporaryObject(windows, root, data);
            window.requestActivate();
            tryVerify(() => window.active);
            shows("attract");
            const session = Bench.kiosk.session;
            session.language = "en";
            session.checkIn();
            session.name = "Hà";
            session.next();
            session.next();
            session.next();
            session.department = "Phòng Công nghệ thông tin";
            session.next();
            session.sayNoSmartphone();
            Bench.deliver();
            shows("welcome");
            verify(named("printAgain"));
        }

        function test_itIsPrintedAndAgain_data() {
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
        function test_itIsPrintedAndAgain(data) {
            welcome({
                "width": data.width,
                "height": data.height
            });
            compare(Bench.prints(), 1);
            compare(named("printAgain").enabled, false);
            compare(named("passAdvice").text, "It is being printed. A picture will do as well.");
            Bench.printerTakesIt();
            compare(named("passAdvice").text, "Take the paper or a picture.");
            touch("printAgain");
            compare(Bench.prints(), 2);
            Bench.printerRefuses();
            compare(named("passAdvice").text, "The printer is resting. Please keep a picture.");
            compare(Bench.kiosk.session.step, SessionScreen.Welcome);
            verify(named("printAgain").enabled);
            touch("done");
            compare(Bench.kiosk.session.step, SessionScreen.Attract);
        }
        function test_theStaffLearnOfTheTrouble() {
            welcome({});
            Bench.printerRefuses();
            touch("done");
            Bench.kiosk.staff.openUp();
            Bench.deliver();
            tryVerify(() => named("printerNote") !== null);
            compare(named("printerNote").Accessible.name.indexOf("The printer does not take passes. Since "), 0);
            Bench.printerTakesIt();
            compare(named("printerNote"), null);
        }
    }
}
