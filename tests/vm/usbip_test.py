#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the camera and the keyboard of the virtual machine without one: asks over the wire what the kernel would ask."""
import asyncio
import struct
import unittest

import keyboard
import usbip
import webcam

CONFIGURATION_HEAD = 9


class Kernel:
    """The other end of the wire."""

    def __init__(self):
        self._sequence = 0
        self._reader = self._writer = None

    @classmethod
    async def of(cls, device):
        out = cls()
        out._reader, out._writer = await asyncio.open_connection(sock=await device.connect())
        return out

    async def close(self):
        self._writer.close()
        await self._writer.wait_closed()

    def _send(self, command, direction, endpoint, rest):
        self._sequence += 1
        self._writer.write(usbip.HEADER.pack(command, self._sequence, 1, direction, endpoint, rest))
        return self._sequence

    def ask(self, endpoint, length, setup=bytes(8)):
        return self._send(usbip.CMD_SUBMIT, usbip.IN, endpoint, usbip.SUBMIT.pack(0, length, 0, 0, 0, setup))

    def unlink(self, sequence):
        return self._send(usbip.CMD_UNLINK, usbip.OUT, 0, struct.pack(">I24x", sequence))

    async def answer(self):
        """(command, sequence, status, data) of the next one."""
        command, sequence, _, _, _, rest = usbip.HEADER.unpack(await self._reader.readexactly(usbip.HEADER.size))
        status, length = struct.unpack_from(">ii", rest)
        data = await self._reader.readexactly(length) if command == usbip.RET_SUBMIT else b""
        return command, sequence, status, data

    async def get_descriptor(self, kind, number, length, interface=None):
        request = 0x80 if interface is None else 0x81
        self.ask(0, length, usbip.SETUP.pack(request, usbip.GET_DESCRIPTOR, kind << 8 | number, interface or 0, length))
        return (await self.answer())[2:]


def chain(data):
    """The descriptors that follow one another in `data`, by their kinds."""
    out = []
    while data:
        out.append(data[1])
        data = data[data[0]:]
    return out


class OnTheWire(unittest.IsolatedAsyncioTestCase):
    async def wired(self, device):
        kernel = await Kernel.of(device)
        self.addAsyncCleanup(usbip.Device.unplug, device)
        self.addAsyncCleanup(kernel.close)
        return kernel

    async def test_descriptors_say_their_own_length(self):
        for device in (webcam.Webcam(0, 1280, 720), keyboard.Keyboard(0)):
            kernel = await self.wired(device)
            status, data = await kernel.get_descriptor(usbip.DEVICE, 0, 64)
            self.assertEqual((status, len(data), data[0]), (0, 18, 18))
            status, head = await kernel.get_descriptor(usbip.CONFIGURATION, 0, CONFIGURATION_HEAD)
            total = struct.unpack_from("<H", head, 2)[0]
            status, data = await kernel.get_descriptor(usbip.CONFIGURATION, 0, total)
            self.assertEqual((status, len(data)), (0, total))
            self.assertEqual(chain(data).count(webcam.INTERFACE), head[4])
            status, data = await kernel.get_descriptor(usbip.STRING, 2, 255)
            self.assertEqual(data[2:].decode("utf-16-le"), device.names[1])

    async def test_what_is_not_there_is_refused(self):
        kernel = await self.wired(keyboard.Keyboard(0))
        self.assertEqual(await kernel.get_descriptor(usbip.STRING, 9, 255), (usbip.STALL, b""))

    async def test_the_keyboard_tells_of_its_reports(self):
        kernel = await self.wired(keyboard.Keyboard(0))
        self.assertEqual(await kernel.get_descriptor(keyboard.REPORT, 0, 255, 0), (0, keyboard.REPORTS))

    async def test_a_key_comes_down_and_goes_up(self):
        keys = keyboard.Keyboard(0)
        kernel = await self.wired(keys)
        for _ in range(2):
            kernel.ask(1, 8)
        await keys.type("A", 0)
        self.assertEqual((await kernel.answer())[3], bytes([keyboard.SHIFT, 0, 4, 0, 0, 0, 0, 0]))
        self.assertEqual((await kernel.answer())[3], bytes(8))

    async def test_a_request_that_was_taken_back_is_not_answered(self):
        keys = keyboard.Keyboard(0)
        kernel = await self.wired(keys)
        taken_back = kernel.unlink(kernel.ask(1, 8))
        self.assertEqual((await kernel.answer())[:3], (usbip.RET_UNLINK, taken_back, usbip.UNLINKED))
        wanted = kernel.ask(1, 8)
        await keys.send(bytes(8))
        self.assertEqual((await kernel.answer())[:3], (usbip.RET_SUBMIT, wanted, 0))


class Frames(unittest.TestCase):
    def test_payloads_make_up_the_picture(self):
        picture = bytes(range(256)) * 300
        payloads = webcam.parts(picture, 1)
        self.assertTrue(all(len(payload) <= webcam.PAYLOAD for payload in payloads))
        self.assertEqual(b"".join(payload[webcam.HEADER_LENGTH:] for payload in payloads), picture)
        self.assertEqual([payload[1] & webcam.END_OF_FRAME for payload in payloads], [0] * (len(payloads) - 1) + [webcam.END_OF_FRAME])
        self.assertEqual({payload[1] & 1 for payload in payloads}, {1})


if __name__ == "__main__":
    unittest.main()
