#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Bluetooth LE controller without a radio, on /dev/vhci: what a dongle is to the kernel. Numbers are those of Core 5.3, Vol 4 Part E §7."""
import asyncio
import os
import struct

ADDRESS = bytes.fromhex("554433221100")  # least byte first
COMMAND, EVENT, VENDOR = 1, 4, 0xFF
COMMAND_COMPLETE, LE_META, ADVERTISING_REPORT = 0x0E, 0x3E, 0x02
ADV_IND, ADV_SCAN_IND, SCAN_RSP = 0, 2, 4
UNKNOWN_COMMAND = 1
SCAN_PARAMETERS, SCAN_ENABLE, RESET = 0x200B, 0x200C, 0x0C03

# What follows status 0 in the answer. Version 4.2, no BR/EDR, and none of the optional commands: the kernel then scans in the oldest way.
ANSWERS = {
    RESET: b"",
    0x0C01: b"",  # Set Event Mask
    0x0C6D: b"",  # Write LE Host Support
    0x1001: struct.pack("<BHBHH", 8, 0, 8, 0xFFFF, 0),  # Local Version
    0x1002: bytes(64),  # Local Commands
    0x1003: bytes([0, 0, 0, 0, 0x60, 0, 0, 0]),  # Local Features: LE, no BR/EDR
    0x1005: struct.pack("<HBHH", 0, 0, 0, 0),  # Buffer Size
    0x1009: ADDRESS,
    0x2001: b"",  # LE Set Event Mask
    0x2002: struct.pack("<HB", 27, 4),  # LE Buffer Size
    0x2003: bytes(8),  # LE Local Features
    0x2005: b"",  # LE Set Random Address
    0x2006: b"",  # LE Set Advertising Parameters
    0x2008: b"",  # LE Set Advertising Data
    0x2009: b"",  # LE Set Scan Response Data
    0x200A: b"",  # LE Set Advertising Enable
    SCAN_PARAMETERS: b"",
    SCAN_ENABLE: b"",
    0x200F: bytes([0]),  # LE Accept List Size
    0x2010: b"",  # LE Clear Accept List
    0x2018: bytes(8),  # LE Rand
    0x201C: bytes(8),  # LE Supported States
}


def packet(event, parameters):
    return bytes([EVENT, event, len(parameters)]) + parameters


def answer(opcode):
    """The Command Complete event for a command."""
    known = opcode in ANSWERS
    return packet(COMMAND_COMPLETE, struct.pack("<BHB", 1, opcode, 0 if known else UNKNOWN_COMMAND) + ANSWERS.get(opcode, b""))


def report(sender, payload, level, kind=ADV_IND):
    """One LE Advertising Report event of a phone with a random address: `sender` six bytes, least first."""
    body = bytes([ADVERTISING_REPORT, 1, kind, 1]) + sender + bytes([len(payload)]) + payload + struct.pack("b", level)
    return packet(LE_META, body)


def is_report(data):
    return data[:2] == bytes([EVENT, LE_META]) and len(data) > 5 and data[3] == ADVERTISING_REPORT and data[4] == 1


def scan_response_to(data):
    """The empty scan response of the phone whose report this is, or nothing where none is asked for. A kernel that scans actively holds a report back
    until the phone has answered."""
    if not is_report(data) or data[5] not in (ADV_IND, ADV_SCAN_IND):
        return None
    return packet(LE_META, bytes([ADVERTISING_REPORT, 1, SCAN_RSP]) + data[6:13] + bytes([0]) + data[-1:])


def read_capture(path):
    """[(seconds since the first record, packet)] of the LE Advertising Reports of a btsnoop file of data link 1002 (H4)."""
    with open(path, "rb") as file:
        data = file.read()
    magic, _, link = struct.unpack_from(">8sII", data)
    if magic != b"btsnoop\0" or link != 1002:
        raise ValueError(f"{path}: no capture of data link 1002")
    at, first, out = 16, None, []
    while at < len(data):
        _, size, _, _, time = struct.unpack_from(">IIIIq", data, at)
        first = time if first is None else first
        body = data[at + 24:at + 24 + size]
        if is_report(body):
            out.append(((time - first) / 1e6, body))
        at += 24 + size
    return out


class Controller:
    """Plugged in and out; says whether it is told to scan; sends reports while it is."""

    def __init__(self):
        self.index = None
        self.scanning = asyncio.Event()
        self.unknown = set()
        self._active = False
        self._vhci = None

    def plug(self):
        self._vhci = os.open("/dev/vhci", os.O_RDWR | os.O_NONBLOCK)
        os.write(self._vhci, bytes([VENDOR, 0]))
        asyncio.get_running_loop().add_reader(self._vhci, self._read)

    def unplug(self):
        asyncio.get_running_loop().remove_reader(self._vhci)
        os.close(self._vhci)
        self._vhci = None
        self.scanning.clear()

    def _read(self):
        data = os.read(self._vhci, 4096)
        if data[0] == VENDOR:
            self.index = struct.unpack_from("<H", data, 2)[0]
        elif data[0] == COMMAND:
            self._obey(*struct.unpack_from("<H", data, 1), data[4:])

    def _obey(self, opcode, parameters):
        if opcode not in ANSWERS:
            self.unknown.add(f"{opcode:04x}")
        if opcode == SCAN_PARAMETERS:
            self._active = parameters[0] == 1
        if opcode == RESET or (opcode == SCAN_ENABLE and parameters[0] == 0):
            self.scanning.clear()
        os.write(self._vhci, answer(opcode))
        if opcode == SCAN_ENABLE and parameters[0] == 1:
            self.scanning.set()

    def send(self, data, answered=False):
        """Passes a report on, unless nobody scans. `answered`: the capture itself holds the scan response. True when it was sent."""
        if self._vhci is None or not self.scanning.is_set():
            return False
        os.write(self._vhci, data)
        response = scan_response_to(data) if self._active and not answered else None
        if response:
            os.write(self._vhci, response)
        return True

    async def play(self, records):
        """Sends a capture's records at their own pace, from now. How many were sent."""
        loop = asyncio.get_running_loop()
        begin = loop.time()
        sent = 0
        for number, (at, data) in enumerate(records):
            await asyncio.sleep(max(0, begin + at - loop.time()))
            after = records[number + 1][1] if number + 1 < len(records) else b""
            answered = is_report(after) and after[5] == SCAN_RSP and after[7:13] == data[7:13]
            sent += self.send(data, answered)
        return sent
