#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests the controller of the virtual machine without one."""
import pathlib
import tempfile
import unittest

import captures
import controller

SENDER = bytes.fromhex("0605040302c1")


class Packets(unittest.TestCase):
    def test_a_known_command_succeeds(self):
        self.assertEqual(controller.answer(0x1009), bytes.fromhex("040e0a01091000554433221100"))

    def test_an_unknown_command_is_said_to_be_unknown(self):
        self.assertEqual(controller.answer(0xFFFF), bytes.fromhex("040e0401ffff01"))

    def test_a_report_is_laid_out_as_the_specification_says(self):
        self.assertEqual(controller.report(SENDER, b"\x02\x01\x06", -50),
                         bytes.fromhex("043e0f02010001") + SENDER + bytes.fromhex("03020106ce"))

    def test_who_can_be_asked_answers_with_nothing(self):
        response = controller.scan_response_to(controller.report(SENDER, b"\x02\x01\x06", -50))
        self.assertEqual(response, bytes.fromhex("043e0c02010401") + SENDER + bytes.fromhex("00ce"))

    def test_who_cannot_be_asked_does_not_answer(self):
        self.assertIsNone(controller.scan_response_to(controller.report(SENDER, b"", -50, kind=3)))
        self.assertIsNone(controller.scan_response_to(controller.answer(controller.RESET)))


class Captures(unittest.TestCase):
    def test_what_is_written_is_read_at_its_pace(self):
        with tempfile.TemporaryDirectory() as folder:
            captures.main(folder)
            for number, (name, (payload, level, seconds)) in enumerate(captures.CAPTURES.items()):
                records = controller.read_capture(pathlib.Path(folder) / f"{name}.btsnoop")
                self.assertEqual(len(records), 10 * seconds + 1)
                self.assertEqual(records[-1], (seconds, controller.report(captures.sender(number), payload, level)))

    def test_every_capture_has_its_own_phone(self):
        senders = {captures.sender(number) for number in range(len(captures.CAPTURES))}
        self.assertEqual(len(senders), len(captures.CAPTURES))

    def test_another_kind_of_file_is_refused(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(b"btsnoop\0\0\0\0\1\0\0\7\xd1")
            file.flush()
            with self.assertRaises(ValueError):
                controller.read_capture(file.name)


if __name__ == "__main__":
    unittest.main()
