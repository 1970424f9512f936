#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A USB camera of one format, MJPEG, that sees the picture it is shown. Numbers are those of the USB Video Class 1.0, §3 and §4.3."""
import asyncio
import struct

import usbip

VIDEO, CONTROL, STREAMING, COLLECTION = 0x0E, 1, 2, 3
INTERFACE, ENDPOINT, ASSOCIATION, CS_INTERFACE = 4, 5, 0x0B, 0x24
GET_LEN, GET_INFO = 0x85, 0x86
PROBE = 1
PAYLOAD = 32 * 512  # what the kernel asks for at once
END_OF_FRAME, HEADER_LENGTH = 0x02, 2
FRAMES_PER_S = 5  # what an emulated processor unpacks at ease
TICKS_PER_S = 10_000_000


def class_specific(kind, body):
    return usbip.descriptor(CS_INTERFACE, bytes([kind]) + body)


class Webcam(usbip.Device):
    """`picture`: the JPEG that it sees, of this width and height; None is the dark, and then no frame comes."""

    device = struct.pack("<HBBBBHHHBBBB", 0x0200, 0xEF, 2, 1, 64, 0x1209, 0x0001, 0x0100, 1, 2, 0, 1)  # 1209:0001 is pid.codes' for tests
    names = ("Gatebook", "Camera of the test")

    def __init__(self, port, width, height):
        super().__init__(port)
        self.picture = None
        self.frames = 0
        self._largest = width * height
        self._interval = TICKS_PER_S // FRAMES_PER_S
        self.configuration = usbip.configuration(self._interfaces(width, height), 2)
        self._shutter = None

    def _interfaces(self, width, height):
        terminals = class_specific(2, struct.pack("<BHBBHHHB3x", 1, 0x0201, 0, 0, 0, 0, 0, 3))  # the lens
        terminals += class_specific(3, struct.pack("<BHBBB", 2, 0x0101, 0, 1, 0))  # the wire
        head = class_specific(1, struct.pack("<HHIBB", 0x0100, 13 + len(terminals), 48_000_000, 1, 1))
        bits = self._largest * 8 * FRAMES_PER_S
        formats = class_specific(6, bytes([1, 1, 1, 1, 0, 0, 0, 0]))
        formats += class_specific(7, struct.pack("<BBHHIIIIBI", 1, 0, width, height, bits, bits, self._largest, self._interval, 1, self._interval))
        formats += class_specific(0x0D, bytes([1, 1, 4]))
        inputs = class_specific(1, struct.pack("<BHBBBBBBBB", 1, 14 + len(formats), 0x81, 0, 2, 0, 0, 0, 1, 0))
        return (usbip.descriptor(ASSOCIATION, bytes([0, 2, VIDEO, COLLECTION, 0, 0]))
                + usbip.descriptor(INTERFACE, bytes([0, 0, 0, VIDEO, CONTROL, 0, 0])) + head + terminals
                + usbip.descriptor(INTERFACE, bytes([1, 0, 1, VIDEO, STREAMING, 0, 0])) + inputs + formats
                + usbip.descriptor(ENDPOINT, struct.pack("<BBHB", 0x81, 2, 512, 0)))

    def control(self, request_type, request, value, index, length):
        if request_type != 0xA1 or index != 1 or value >> 8 not in (PROBE, PROBE + 1):
            return None
        if request == GET_LEN:
            return struct.pack("<H", 26)
        if request == GET_INFO:
            return bytes([3])
        # The one format, whatever was asked for.
        return struct.pack("<HBBIHHHHHII", 1, 1, 1, self._interval, 0, 0, 0, 0, 0, self._largest, PAYLOAD)

    async def plug(self):
        await super().plug()
        self._shutter = asyncio.create_task(self._run())

    async def unplug(self):
        self._shutter.cancel()
        await super().unplug()

    async def _run(self):
        toggle = 0
        while True:
            await asyncio.sleep(1 / FRAMES_PER_S)
            if self.picture is None:
                continue
            toggle ^= 1
            for part in parts(self.picture, toggle):
                await self.send(part)
            self.frames += 1


def parts(picture, toggle):
    """A frame as it goes over the wire: payloads, each with its header; `toggle` alternates from frame to frame."""
    room = PAYLOAD - HEADER_LENGTH
    out = []
    for at in range(0, len(picture), room):
        end = END_OF_FRAME if at + room >= len(picture) else 0
        out.append(bytes([HEADER_LENGTH, 0x80 | end | toggle]) + picture[at:at + room])
    return out
