#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the virtual machine: the kiosk on the machine's own screen, a camera and a keyboard on its USB ports. Codes are held before the camera,
typed by a scanner; a person types too. What came of it is read from the book by `gatebookctl export`. The last line is "PASSED" or "FAILED".

usage: codes.py FOLDER KEEP    where FOLDER holds gatebook, gatebookctl, codes.toml, badge.jpg, card.jpg, card.txt; KEEP gets pictures of the screen
"""
import asyncio
import csv
import io
import os
import pathlib
import sys
import time

import keyboard
import webcam
from checks import check, conclude, failures, say

WIDTH, HEIGHT = 1280, 720
COLUMNS = ("visitor_name", "organisation", "host", "check_in_utc", "check_out_utc", "exit_source")
SCREEN, GLANCE_EVERY = "/dev/fb0", 997
PATIENCE_S = 120  # for anything: an emulated processor on a busy machine is slow
RESULT_S = 14  # pass and goodbye are shown for 8 s, with Undo for 10
SCREEN_S = 4  # until a screen has come
UNPLUGGED_S = 15
SCANNER_AT_MOST_S = 0.03  # from key to key; the kiosk takes 35 ms for a person's
PERSON_S, SCANNER_S = 0.4, 0.008  # from report to report: each key comes down and goes up
NAME = "NGUYEN VAN HA"  # on the card


async def output(*command):
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL)
    out, _ = await process.communicate()
    return out.decode()


class Kiosk:
    def __init__(self, folder, keep):
        self._folder, self._keep = folder, keep
        self._process = None
        self._pictures = 0
        self.complaints = []

    async def start(self):
        environment = os.environ | {"QT_QPA_PLATFORM": "linuxfb", "QT_QUICK_BACKEND": "software", "XDG_RUNTIME_DIR": "/run/kiosk", "HOME": "/tmp",
                                    "FONTCONFIG_PATH": str(self._folder / "fonts"), "TZ": "Asia/Ho_Chi_Minh"}
        self._process = await asyncio.create_subprocess_exec(
            self._folder / "gatebook", "--config", self._folder / "codes.toml", env=environment, stderr=asyncio.subprocess.PIPE)
        asyncio.create_task(self._listen())

    async def _listen(self):
        async for line in self._process.stderr:
            self.complaints.append(line.decode().rstrip())

    @property
    def runs(self):
        return self._process.returncode is None

    async def visits(self):
        text = await output(self._folder / "gatebookctl", "--config", self._folder / "codes.toml", "export", "--output", "-")
        return list(csv.DictReader(io.StringIO(text)))

    async def comes_true(self, what, condition):
        """Looks into the book until the condition holds of its visits."""
        begin = time.monotonic()
        rows = []
        while time.monotonic() - begin < PATIENCE_S and self.runs:
            rows = await self.visits()
            if condition(rows):
                break
            await asyncio.sleep(2)
        self.picture()
        if not condition(rows):
            say(f"        the book has {[{column: row[column] for column in COLUMNS} for row in rows]}")
        return check(condition(rows), f"{what} ({time.monotonic() - begin:.0f} s)")

    @staticmethod
    def glance():
        """A few thousand bytes of what is on the screen, evenly taken: enough to see that another screen has come."""
        with open(SCREEN, "rb") as screen:
            return screen.read()[::GLANCE_EVERY]

    async def another_screen(self, before, longest_s=PATIENCE_S):
        """Waits until much looks unlike `before`, and nothing moves any more. Whether that came."""
        begin, last = time.monotonic(), None
        while time.monotonic() - begin < longest_s:
            now = self.glance()
            if now == last and sum(one != other for one, other in zip(before, now)) > len(now) / 10:
                return True
            last = now
            await asyncio.sleep(0.5)
        return False

    def picture(self):
        """The screen as it is, for who keeps pictures."""
        self._pictures += 1
        if not self._keep.is_mount():
            return
        size = pathlib.Path("/sys/class/graphics/fb0/virtual_size").read_text(encoding="ascii").strip().replace(",", " ")
        with open(SCREEN, "rb") as screen, open(self._keep / f"{self._pictures:02}.pam", "wb") as file:
            width, height = map(int, size.split())
            data = bytearray(screen.read(width * height * 4))
            data[0::4], data[2::4] = data[2::4], data[0::4]  # BGRX
            data[3::4] = bytes([255]) * (width * height)
            file.write(f"P7\nWIDTH {width}\nHEIGHT {height}\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n".encode() + data)


def is_in(row):
    return row["check_in_utc"] != "" and row["check_out_utc"] == ""


def is_out(row):
    return row["check_out_utc"] != ""


async def by_badge(kiosk, camera, badge):
    """In and out without a touch."""
    camera.picture = badge
    await kiosk.comes_true("a badge before the camera lets its owner in", lambda rows: len(rows) == 1 and is_in(rows[0]))
    camera.picture = None
    await asyncio.sleep(RESULT_S)
    camera.picture = badge
    await kiosk.comes_true("and out", lambda rows: len(rows) == 1 and is_out(rows[0]))
    camera.picture = None
    await asyncio.sleep(RESULT_S)


async def press(kiosk, keys, text):
    """Keys that lead to another screen."""
    before = kiosk.glance()
    await keys.type(text, PERSON_S)
    check(await kiosk.another_screen(before), "another screen comes")


async def scan(kiosk, keys, text):
    """By the scanner, once more where nothing came of it: a machine that is too busy to read the keys loses some."""
    for _ in range(4):
        before = kiosk.glance()
        await keys.type(text + "\n", SCANNER_S)
        if await kiosk.another_screen(before, 15):
            return
    check(False, "something comes of a scan")


async def fill_in(kiosk, keys, interrupted_by=""):
    """The form after a card, by keys alone: where from, whom to see, what for. A scanner may type in between; one that an emulated processor held up
    within its code is no scanner, and all is typed once more."""
    for _ in range(5):
        await keys.type("Sao ", PERSON_S)
        stalled_s = await keys.type(interrupted_by, SCANNER_S)
        await asyncio.sleep(SCREEN_S)
        if stalled_s < SCANNER_AT_MOST_S:
            break
        say(f"        the scanner stalled for {1000 * stalled_s:.0f} ms")
        await keys.type(keyboard.SELECT_ALL + keyboard.BACKSPACE, PERSON_S)
    await keys.type("Mai", PERSON_S)
    kiosk.picture()
    await press(kiosk, keys, "\n")
    await press(kiosk, keys, "\t\n\t\n\t\t\t\t\n")  # the department, the purpose, past the other three, on


async def by_scanner(kiosk, keys, card):
    await scan(kiosk, keys, card)
    await fill_in(kiosk, keys, "https://www.example.org/?q=1\n")
    await kiosk.comes_true("a scanned card fills in the name, and no code gets among what is typed",
                           lambda rows: len(rows) == 2 and is_in(rows[1]) and rows[1]["visitor_name"] == NAME and rows[1]["organisation"] == "Sao Mai")
    await asyncio.sleep(RESULT_S)
    await scan(kiosk, keys, card)
    await kiosk.comes_true("scanned again, it lets its owner out",
                           lambda rows: len(rows) == 2 and is_out(rows[1]) and rows[1]["exit_source"] == "card")
    await asyncio.sleep(RESULT_S)


async def plugged_in_again(kiosk, camera, keys, card):
    await camera.unplug()
    await asyncio.sleep(UNPLUGGED_S)
    check(not pathlib.Path("/dev/video0").exists(), "the camera is gone")
    before = kiosk.glance()
    await camera.plug()
    camera.picture = card
    check(await kiosk.another_screen(before), "something comes of a card before the camera that was plugged in again")
    camera.picture = None
    await fill_in(kiosk, keys)
    await kiosk.comes_true("it fills in the name",
                           lambda rows: len(rows) == 3 and is_in(rows[2]) and rows[2]["visitor_name"] == NAME)


async def main(folder, keep):
    kiosk = Kiosk(folder, keep)
    camera = webcam.Webcam(0, WIDTH, HEIGHT)
    keys = keyboard.Keyboard(1)
    await camera.plug()
    await keys.plug()
    await asyncio.sleep(SCREEN_S)
    await kiosk.start()
    await asyncio.sleep(SCREEN_S)
    await by_badge(kiosk, camera, (folder / "badge.jpg").read_bytes())
    await by_scanner(kiosk, keys, (folder / "card.txt").read_text(encoding="ascii"))
    await plugged_in_again(kiosk, camera, keys, (folder / "card.jpg").read_bytes())
    check(kiosk.runs, "the kiosk still runs")
    if failures:
        print("\n".join(kiosk.complaints))
    conclude()


if __name__ == "__main__":
    asyncio.run(main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])))
