// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Gatebook.Screens
import Gatebook.Tests
import Gatebook.Ui

// Names typed on the on-screen keyboard, key by key, by touch.
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
        name: "Typing"
        when: windowShown

        property var window: null

        function openName(language) {
            Bench.reset();
            window = createTemporaryObject(windows, root, {
                "width": 1080,
                "height": 1920
            });
            window.requestActivate();
            tryVerify(() => window.active);
            tryVerify(() => found("language_" + language));
            waitForRendering(window.contentItem); // everything has its place
            tap(found("language_" + language));
            compare(Bench.kiosk.session.language, language);
            tap(found("gateIn"));
            tryVerify(() => found("screen_name") && found("screen_name").opacity === 1);
            tryVerify(() => key("q"), 5000, "the keyboard has come");
        }
        function cleanup() {
            if (window)
                window.destroy();
            window = null;
            wait(0);
        }

        function first(item, fits) {
            if (!item.visible)
                return null;
            if (fits(item))
                return item;
            for (let i = item.children.length - 1; i >= 0; --i) {
                const inside = first(item.children[i], fits);
                if (inside)
                    return inside;
            }
            return null;
        }
        function found(name) {
            return first(window.contentItem, item => item.objectName === name);
        }
        function key(text) {
            const code = text === " " ? Qt.Key_Space : text === "⌫" ? Qt.Key_Backspace : text.toUpperCase().charCodeAt(0);
            return first(window.contentItem, item => item.keyType !== undefined && item.key === code);
        }
        function tap(item) {
            verify(item);
            const touch = touchEvent(item);
            touch.press(0, item, item.width / 2, item.height / 2).commit();
            touch.release(0, item, item.width / 2, item.height / 2).commit();
        }
        function type(keys) {
            for (const text of keys)
                tap(key(text));
        }

        function test_aNameIsTypedByTelex_data() {
            return [
                {
                    tag: "a name",
                    keys: "nguyeenx vawn haf",
                    shows: "Nguyễn văn hà"
                },
                {
                    tag: "marks at the end",
                    keys: "duongwfd",
                    shows: "Đường"
                },
                {
                    tag: "a name from elsewhere",
                    keys: "alex expo ",
                    shows: "Alex expo "
                },
                {
                    tag: "a word that became none",
                    keys: "viets ",
                    shows: "Viets "
                },
                {
                    tag: "taken back",
                    keys: "boss ",
                    shows: "Bos "
                },
                {
                    tag: "wiped and typed on",
                    keys: "tieens⌫ng",
                    shows: "Tiếng"
                },
                {
                    tag: "digits",
                    keys: "phongf 12",
                    shows: "Phòng 12"
                }
            ];
        }
        function test_aNameIsTypedByTelex(data) {
            openName("vi");
            type(data.keys);
            compare(found("field").text, data.shows);
            compare(Bench.kiosk.session.name, data.shows, "nothing waits to be committed");
        }
        function offers() {
            const out = [];
            for (let i = 0; found("offer_" + i); ++i)
                out.push(found("offer_" + i).text);
            return out;
        }
        function test_namesAreOfferedWhileOneIsTyped() {
            openName("vi");
            compare(offers(), ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng"]);
            type("tr");
            compare(offers(), ["Trần", "Trương", "Trịnh", "Triệu"]);
            tap(found("offer_0"));
            compare(found("field").text, "Trần ");
            type("thij "); // what the keyboard held of the word before is gone
            compare(found("field").text, "Trần thị ");
            type("haf");
            compare(offers(), ["Hà", "Hằng", "Hào"]);
            tap(found("offer_0"));
            compare(Bench.kiosk.session.name, "Trần thị Hà ");
            verify(found("field").activeFocus, "the keyboard stays");
            tap(key("⌫"));
            compare(Bench.kiosk.session.name, "Trần thị Hà");
            verify(found("next").enabled);
        }
        function test_anOfferIsTakenByKeys() {
            openName("vi");
            type("tr");
            keyClick(Qt.Key_Tab);
            verify(found("offer_0").activeFocus);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(found("field").text, "Trương ");
            verify(found("field").activeFocus, "to write on");
        }
        function openHostName() {
            openName("vi");
            type("an");
            for (let i = 0; i < 3; ++i)
                Bench.kiosk.session.next();
            tryVerify(() => found("screen_hostpurpose") && found("screen_hostpurpose").opacity === 1);
            tap(found("hostLine"));
            tryVerify(() => found("screen_hostname") && found("screen_hostname").opacity === 1);
            tryVerify(() => key("q"));
        }
        function test_aHostIsFoundByName() {
            openHostName();
            type("d");
            verify(!found("hostOffer_0"), "the list is shown to nobody");
            type("i");
            compare(found("hostOffer_0").text, "Đỗ Thị Giả Định");
            compare(found("hostOffer_0").second, "Thanh tra Sở");
            tap(found("hostOffer_0"));
            tryVerify(() => found("screen_hostpurpose") && found("screen_hostpurpose").opacity === 1);
            compare(found("hostLine").text, "Đỗ Thị Giả Định");
            compare(Bench.kiosk.session.department, "Thanh tra Sở");
            verify(found("next").enabled);
            tap(found("department_1")); // elsewhere
            compare(Bench.kiosk.session.hostPerson, "");
            compare(Bench.kiosk.session.department, "Văn phòng Sở");
        }
        function test_aHostWhoIsNotListedIsWritten() {
            openHostName();
            type("anh tuw");
            verify(!found("hostOffer_0"));
            tap(found("next"));
            tryVerify(() => found("screen_hostpurpose") && found("screen_hostpurpose").opacity === 1);
            compare(found("hostLine").text, "Anh tư");
            tap(found("department_0"));
            compare(Bench.kiosk.session.hostPerson, "Anh tư");
        }
        function test_aNameFromElsewhereIsOfferedNothing() {
            openName("en");
            compare(offers(), []);
            type("smith");
            compare(offers(), []);
            compare(found("field").text, "Smith");
        }
        function test_otherLanguagesAreTypedAsTheyAre() {
            openName("en");
            type("aaron");
            compare(found("field").text, "Aaron");
        }
        function test_noKeyIsTooSmallToTouch() {
            openName("vi");
            for (const text of "1qaz ⌫")
                verify(Math.min(key(text).width, key(text).height) >= Theme.mm(16), text + " is " + key(text).width + " by " + key(text).height);
        }
    }
}
