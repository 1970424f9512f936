#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A USB device without a plug: the kernel's vhci_hcd is its port, this program the device on the other end of the wire.

The wire is USB/IP, as the kernel's Documentation/usb/usbip_protocol.rst tells it; requests are those of USB 2.0 §9.3 and §9.4.
"""
import asyncio
import socket
import struct

VHCI = "/sys/devices/platform/vhci_hcd.0/"
FULL_SPEED, HIGH_SPEED = 2, 3  # enum usb_device_speed
CMD_SUBMIT, CMD_UNLINK, RET_SUBMIT, RET_UNLINK = 1, 2, 3, 4
HEADER = struct.Struct(">5I28s")
SUBMIT = struct.Struct(">5i8s")
SETUP = struct.Struct("<BBHHH")
OUT, IN = 0, 1
STALL, UNLINKED = -32, -104  # EPIPE, ECONNRESET
GET_DESCRIPTOR = 6
DEVICE, CONFIGURATION, STRING = 1, 2, 3


def descriptor(kind, body):
    return bytes([len(body) + 2, kind]) + body


def configuration(interfaces, count):
    """The whole of configuration 1, which is powered by the bus with 100 mA."""
    return descriptor(CONFIGURATION, struct.pack("<HBBBBB", 9 + len(interfaces), count, 1, 0, 0x80, 50)) + interfaces


class Device:
    """What is plugged in. Subclasses say what they are and answer to what is particular to them."""

    speed = HIGH_SPEED
    device = b""  # body of the device descriptor
    configuration = b""
    names = ("Gatebook",)  # strings 1, 2, …

    def __init__(self, port):
        self.port = port
        self.waiting = asyncio.Queue()  # the kernel's open requests for data of endpoint 1, by their numbers
        self._unlinked = set()
        self._wire = None
        self._server = None

    async def connect(self):
        """Answers on a wire from now on; the kernel's end of it."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        reader, self._wire = await asyncio.open_connection(sock=ours)
        self._server = asyncio.create_task(self._serve(reader))
        return theirs

    async def plug(self):
        theirs = await self.connect()
        with open(VHCI + "attach", "w", encoding="ascii") as attach:
            attach.write(f"{self.port} {theirs.fileno()} {0x10000 + self.port} {self.speed}")
        theirs.close()  # the kernel holds its own

    async def unplug(self):
        """As if it were pulled out: the wire ends in the middle of whatever goes on."""
        self._server.cancel()
        self._wire.close()
        await self._wire.wait_closed()
        self.waiting = asyncio.Queue()

    def control(self, request_type, request, value, index, length):
        """The answer to a request that is not of the standard's; None refuses it."""
        return None

    async def send(self, data):
        """Answers the kernel's oldest open request for data of endpoint 1, when there is one."""
        while True:
            sequence = await self.waiting.get()
            if sequence not in self._unlinked:
                break
            self._unlinked.discard(sequence)
        self._return(sequence, 0, data)
        await self._wire.drain()

    async def _serve(self, reader):
        while True:
            try:
                command, sequence, _, direction, endpoint, rest = HEADER.unpack(await reader.readexactly(HEADER.size))
            except (asyncio.IncompleteReadError, ConnectionError):
                return
            if command == CMD_UNLINK:
                self._unlink(sequence, struct.unpack_from(">I", rest)[0])
                continue
            _, length, _, _, _, setup = SUBMIT.unpack(rest)
            data = await reader.readexactly(length) if direction == OUT and length else b""
            if endpoint == 0:
                self._answer(sequence, direction, SETUP.unpack(setup), data)
            elif direction == IN:
                self.waiting.put_nowait(sequence)
            else:
                self._return(sequence, 0, b"", len(data))

    def _unlink(self, sequence, unlinked):
        self._unlinked.add(unlinked)
        self._wire.write(HEADER.pack(RET_UNLINK, sequence, 0, 0, 0, struct.pack(">i24x", UNLINKED)))

    def _answer(self, sequence, direction, setup, data):
        request_type, request, value, index, length = setup
        if direction == OUT:  # whatever is set is as well
            self._return(sequence, 0, b"", len(data))
            return
        found = self._descriptor(value) if (request_type, request) == (0x80, GET_DESCRIPTOR) else None
        if found is None:
            found = self.control(request_type, request, value, index, length)
        self._return(sequence, STALL if found is None else 0, (found or b"")[:length])

    def _descriptor(self, value):
        kind, number = value >> 8, value & 0xFF
        if kind == DEVICE:
            return descriptor(DEVICE, self.device)
        if kind == CONFIGURATION:
            return self.configuration
        if kind == STRING and number == 0:
            return descriptor(STRING, struct.pack("<H", 0x0409))  # English only
        if kind == STRING and number <= len(self.names):
            return descriptor(STRING, self.names[number - 1].encode("utf-16-le"))
        return None

    def _return(self, sequence, status, data, taken=0):
        self._wire.write(HEADER.pack(RET_SUBMIT, sequence, 0, 0, 0, struct.pack(">5i8x", status, len(data) or taken, 0, 0, 0)) + data)
