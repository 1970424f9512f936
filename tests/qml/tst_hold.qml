// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Screens
import Gatebook.Tests
import Gatebook.Ui

// The phone at the mark: as a visitor sees it, and as IT calibrates it, by touch and by keys.
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
        name: "Hold"
        when: windowShown

        property var window: null

        function calibration() {
            return Bench.kiosk.staff.calibration;
        }
        function open(width, height) {
            Bench.reset();
            window = createTemporaryObject(windows, root, {
                "width": width ?? 1080,
                "height": height ?? 1920
            });
            verify(window);
            window.requestActivate();
            tryVerify(() => window.active);
            tryVerify(() => named("screen_attract") !== null);
        }
        function cleanup() {
            if (window)
                window.destroy();
            window = null;
            wait(0);
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
        function named(name) {
            return findIn(window.contentItem, name);
        }
        function touch(name) {
            tryVerify(() => named(name) !== null, 2000, name + " is not there");
            const item = named(name);
            verify(item.enabled, name + " cannot be pressed");
            const finger = touchEvent(item);
            finger.press(0, item, item.width / 2, item.height / 2).commit();
            finger.release(0, item, item.width / 2, item.height / 2).commit();
        }
        function says(name, words) {
            tryVerify(() => named(name) !== null && named(name).text === words, 2000, name + " says " + (named(name) ? named(name).text : "nothing"));
        }
        function signIn() {
            Bench.addIt("Minh", "2468");
            touch("language_en");
            keyClick(Qt.Key_F12);
            Bench.deliver();
            tryVerify(() => named("pinEnter") !== null);
            for (const digit of "2468")
                keyClick(digit);
            keyClick(Qt.Key_Return);
            Bench.deliver();
            Bench.deliver();
            tryVerify(() => Bench.kiosk.staff.signedIn);
        }
        function toHold() {
            touch("language_en");
            Bench.kiosk.session.checkIn();
            Bench.kiosk.session.name = "Hà";
            for (let i = 0; i < 3; ++i)
                Bench.kiosk.session.next();
            Bench.kiosk.session.department = "Văn phòng Sở";
            Bench.kiosk.session.next();
            tryVerify(() => named("screen_holdphone") !== null);
        }

        function test_theMarkIsCalibratedByTouch_data() {
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
        function test_theMarkIsCalibratedByTouch(data) {
            open(data.width, data.height);
            signIn();
            touch("calibrate");
            says("calibrationQuestion", "Phones at the mark");
            touch("calibrationMain");
            verify(calibration().measuring);
            verify(named("calibrationMain") === null, "nothing to press while measuring, but the way out");
            Bench.phonesSend([-31], 5000);
            compare(findIn(named("calibration_iPhone"), "calibrationPhones").text, "1");
            compare(findIn(named("calibration_Android"), "calibrationPhones").text, "0");
            Bench.phonesSend([-31], 15500);
            touch("calibrationMain");
            says("calibrationQuestion", "Phones one metre away");
            touch("calibrationMain");
            Bench.phonesSend([-52], 20500);
            touch("calibrationMain");
            says("calibrationQuestion", "The mark can be told apart");
            compare(Bench.keptThresholds(), 0);
            touch("calibrationMain");
            says("calibrationQuestion", "The new thresholds hold from now on");
            compare(Bench.keptThresholds(), 1);
            touch("calibrationMain");
            tryVerify(() => named("calibration") === null);
            verify(Bench.kiosk.staff.open);
        }

        function test_theMarkIsCalibratedByKeys() {
            open();
            signIn();
            touch("calibrate");
            tryVerify(() => named("calibration") !== null && named("calibration").activeFocus);
            keyClick(Qt.Key_Return);
            verify(calibration().measuring);
            Bench.phonesSend([-31], 20500);
            keyClick(Qt.Key_Return);
            compare(calibration().stage, CalibrationScreen.OneMetre);
            keyClick(Qt.Key_Return);
            Bench.phonesSend([-33], 20500);
            keyClick(Qt.Key_Return);
            says("calibrationQuestion", "The mark cannot be told apart yet");
            keyClick(Qt.Key_Return);
            compare(calibration().stage, CalibrationScreen.AtMark);
            keyClick(Qt.Key_Escape);
            compare(calibration().stage, CalibrationScreen.Closed);
            compare(Bench.keptThresholds(), 0);
            verify(Bench.kiosk.staff.open, "one step out, not two");
            keyClick(Qt.Key_Escape);
            verify(!Bench.kiosk.staff.open);
        }

        function test_tooLittleHeardIsSaidAndMeasuredAgain() {
            open();
            signIn();
            touch("calibrate");
            touch("calibrationMain");
            Bench.phonesSend([], 20500);
            says("calibrationNote", "Too little was heard. Is Bluezone open on every phone?");
            touch("calibrationMain");
            verify(calibration().measuring);
            touch("calibrationCancel");
            compare(calibration().stage, CalibrationScreen.Closed);
        }

        function test_theStripTellsTheStaffWhatToDo() {
            open();
            signIn();
            verify(named("radioStrip").Accessible.name.startsWith("Bluetooth works. Since "));
            Bench.goDeaf();
            tryVerify(() => named("radioStrip").Accessible.name.startsWith("No Bluetooth adapter. Since "));
            touch("calibrate");
            says("calibrationNote", "Bluetooth does not work just now.");
            verify(!named("calibrationMain").enabled);
        }

        function test_theStripLiesWhereTheSillLies() {
            open();
            const sill = named("sill").mapToItem(null, 0, 0);
            const height = named("sill").height;
            signIn();
            compare(named("radioStrip").mapToItem(null, 0, 0), sill);
            compare(named("radioStrip").height, height);
        }

        function test_theWordsSayWhatWouldHelp() {
            open();
            toHold();
            says("nearnessWords", "Listening…");
            Bench.phonesSend([-80], 1500);
            says("nearnessWords", "A little closer");
            verify(Bench.kiosk.appCheck.nearness > 0 && Bench.kiosk.appCheck.nearness < 5);
            Bench.phonesSend([], 13000);
            compare(Bench.kiosk.appCheck.nearness, 0);
            says("nearnessWords", "Please open Bluezone");
        }
        function test_aPhoneThatIsAsNearIsNamed() {
            open();
            toHold();
            Bench.phonesSend([-50, -52], 750);
            says("nearnessWords", "Another phone is just as near");
        }

        function test_theMeterMovesWithThePhone() {
            open();
            toHold();
            let last = 0;
            for (const level of [-84, -81, -78, -75, -72, -69, -66, -63]) {
                Bench.phonesSend([level], 2500);
                verify(Bench.kiosk.appCheck.nearness >= last, level + " dBm");
                last = Bench.kiosk.appCheck.nearness;
            }
            verify(last > 3 && last < 4, "3 dB are missing: " + last);
            Bench.phonesSend([-72], 4000);
            verify(Bench.kiosk.appCheck.nearness < last, "and goes back with it");
        }
    }
}
