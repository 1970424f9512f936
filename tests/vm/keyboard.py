#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A USB keyboard, under the hands of a person or inside a hand scanner. Numbers are those of HID 1.11 (boot keyboard: appendix B) and of its Usage
Tables, §10."""
import asyncio
import struct
import time

import usbip

INTERFACE, ENDPOINT, HID, REPORT = 4, 5, 0x21, 0x22
CONTROL, SHIFT = 0x01, 0x02
SELECT_ALL, BACKSPACE = "\x01", "\x08"
REPORTS = bytes.fromhex("05010906a101050719e029e71500250175019508810295017508810395057501050819012905910295017503910395067508150025650507"
                        "190029658100c0")
KEYS = {**{chr(ord("a") + i): (0, 4 + i) for i in range(26)}, **{chr(ord("A") + i): (SHIFT, 4 + i) for i in range(26)},
        **{str((i + 1) % 10): (0, 30 + i) for i in range(10)}, "\n": (0, 40), SELECT_ALL: (CONTROL, 4), BACKSPACE: (0, 42), "\t": (0, 43), " ": (0, 44), "-": (0, 45), "|": (SHIFT, 49),
        "/": (0, 56), ".": (0, 55), ":": (SHIFT, 51), "?": (SHIFT, 56), "=": (0, 46), "_": (SHIFT, 45), "&": (SHIFT, 36)}


class Keyboard(usbip.Device):
    speed = usbip.FULL_SPEED
    device = struct.pack("<HBBBBHHHBBBB", 0x0200, 0, 0, 0, 8, 0x1209, 0x0002, 0x0100, 1, 2, 0, 1)
    names = ("Gatebook", "Keys of the test")
    configuration = usbip.configuration(
        usbip.descriptor(INTERFACE, bytes([0, 0, 1, 3, 1, 1, 0])) + usbip.descriptor(HID, struct.pack("<HBBBH", 0x0111, 0, 1, REPORT, len(REPORTS)))
        + usbip.descriptor(ENDPOINT, struct.pack("<BBHB", 0x81, 3, 8, 1)), 1)

    def control(self, request_type, request, value, index, length):
        if (request_type, request, value >> 8) == (0x81, usbip.GET_DESCRIPTOR, REPORT):
            return REPORTS
        return None

    async def type(self, text, pause_s):
        """Key after key, each pressed and let go, `pause_s` from one report to the next. The longest time from one key to the next, in seconds."""
        longest, last = 0, None
        for letter in text:
            now = time.monotonic()
            longest, last = max(longest, now - (last or now)), now
            modifier, usage = KEYS[letter]
            for report in (bytes([modifier, 0, usage, 0, 0, 0, 0, 0]), bytes(8)):
                await self.send(report)
                await asyncio.sleep(pause_s)
        return longest
