#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the captures that are played through the real stack into FOLDER: one phone each, ten reports a second, all clear-cut.

usage: captures.py FOLDER
"""
import pathlib
import struct
import sys

import controller

BEGIN = 0x00E03AB44A676000  # 1 January 2000, in µs of btsnoop's year 0
ANDROID = bytes.fromhex("0201020fffb522a1b2c3d4e5f60718293a4b5c0303564e")
IPHONE = bytes.fromhex("02011a110767a607add1172fa1c44bf573564e0000")
IPHONE_BACKGROUND = bytes.fromhex("02011a14ff4c000108000000000000000000000000000000")
OTHER = bytes.fromhex("02011a03036ffd17166ffd00112233445566778899aabbccddeeff40506070")


def sender(number):
    """A phone's address. BlueZ remembers what it heard of one, so each capture has its own."""
    return bytes([number]) + bytes.fromhex("05040302c1")


# Name -> payload, level in dBm, seconds. Seconds over the settings' listen_at_least_s where the verdict waits for it.
CAPTURES = {
    "android-at-the-mark": (ANDROID, -50, 4),
    "iphone-at-the-mark": (IPHONE, -35, 4),
    "iphone-in-the-background": (IPHONE_BACKGROUND, -50, 11),
    "without-the-app": (OTHER, -50, 11),
}


def capture(number, payload, level, seconds):
    out = struct.pack(">8sII", b"btsnoop\0", 1, 1002)
    for tenth in range(seconds * 10 + 1):
        body = controller.report(sender(number), payload, level)
        out += struct.pack(">IIIIq", len(body), len(body), 3, 0, BEGIN + tenth * 100_000) + body
    return out


def main(folder):
    for number, (name, recipe) in enumerate(CAPTURES.items()):
        (pathlib.Path(folder) / f"{name}.btsnoop").write_bytes(capture(number, *recipe))


if __name__ == "__main__":
    main(sys.argv[1])
