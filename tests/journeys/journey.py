#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays one morning on the real program by touch, then reads its CSV with Python's csv and compares it, field by field, with the script.

Also: the book verifies, the files are their owner's alone, and no phone that was on the air is in any of them.
"""
import argparse
import csv
import datetime
import json
import pathlib
import shutil
import stat
import struct
import subprocess
import sys
import unittest

COLUMNS = ("visit_id,site,entrance,check_in_local,check_out_local,timezone,check_in_utc,check_out_utc,duration_s,exit_source,clock_quality,"
           "visitor_name,organisation,phone,host,purpose,group_id,policy,smartphone,app_check,app_signature,app_listened_s,let_in_by,"
           "let_in_reason,notice_version,language,corrected,note").split(",")
# Compared by their limits, or with each other.
DERIVED = {"check_in_local", "check_out_local", "check_in_utc", "check_out_utc", "duration_s", "app_listened_s"}
ARGS = None


def on_the_air(capture):
    """The senders' addresses and the 12-byte IDs in the capture: what must be nowhere else."""
    data, at, found = capture.read_bytes(), 16, set()
    while at + 24 <= len(data):
        size = struct.unpack(">I", data[at:at + 4])[0]
        packet = data[at + 24:at + 24 + size]
        at += 24 + size
        if packet[:2] == b"\x04\x3e" and packet[3] == 2:
            found.add(packet[7:13])
            mark = packet.find(b"\x0f\xff\xb5\x22")
            if mark >= 0:
                found.add(packet[mark + 4:mark + 16])
    return found


class Journey(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(ARGS.folder)
        shutil.rmtree(folder, ignore_errors=True)
        cls.folder = folder
        cls.played = subprocess.run([ARGS.gatebook, "--rehearse", str(folder), "--policy", ARGS.policy, "--size", ARGS.size,
                                  "--language", ARGS.language], capture_output=True, text=True, timeout=540, check=False)

    def setUp(self):
        self.assertEqual(self.played.returncode, 0, self.played.stdout + self.played.stderr)

    def rows(self):
        with open(self.folder / "visits.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def script(self):
        return json.loads((self.folder / "script.json").read_text(encoding="utf-8"))["visits"]

    def test_prints_what_it_left(self):
        paths = [pathlib.Path(line) for line in self.played.stdout.splitlines()]
        self.assertEqual(paths[0], (self.folder / "visits.csv").absolute())
        self.assertGreaterEqual(len(paths), 8)
        for path in paths:
            self.assertGreater(path.stat().st_size, 0, path)

    def test_csv_is_the_script_field_by_field(self):
        rows, script = self.rows(), self.script()
        self.assertEqual(list(rows[0]), COLUMNS)
        self.assertEqual(sorted(row["visitor_name"] for row in rows), sorted(expected["cells"]["visitor_name"] for expected in script))
        self.assertEqual(rows, sorted(rows, key=lambda row: (row["check_in_utc"], row["visit_id"])))
        # By name: who was let in stands where the stay began, not where the waiting did.
        named = {row["visitor_name"]: row for row in rows}
        for expected in script:
            cells, between = expected["cells"], expected["between"]
            row = named[cells["visitor_name"]]
            for column, value in cells.items():
                with self.subTest(visitor=cells["visitor_name"], column=column):
                    self.assertEqual(row[column], value)
            with self.subTest(visitor=cells["visitor_name"]):
                self.assertEqual(set(COLUMNS) - set(cells) - DERIVED - {"visit_id"}, set())
                self.assert_within(row, between)

    def assert_within(self, row, between):
        def utc_ms(text):
            return int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000)

        low, high = between["check_in_utc_ms"]
        self.assertTrue(low - 999 <= utc_ms(row["check_in_utc"]) <= high, row["check_in_utc"])
        if "check_out_utc_ms" in between:
            low, high = between["check_out_utc_ms"]
            self.assertTrue(low - 999 <= utc_ms(row["check_out_utc"]) <= high, row["check_out_utc"])
        low, high = between["app_listened_s"]
        self.assertTrue(low <= int(row["app_listened_s"]) <= high, row["app_listened_s"])

    def test_times_add_up(self):
        for row in self.rows():
            with self.subTest(visitor=row["visitor_name"]):
                came = datetime.datetime.fromisoformat(row["check_in_local"])
                self.assertEqual(came, datetime.datetime.fromisoformat(row["check_in_utc"].replace("Z", "+00:00")))
                self.assertEqual(came.utcoffset(), datetime.timedelta(hours=7))
                if row["check_out_local"]:
                    left = datetime.datetime.fromisoformat(row["check_out_local"])
                    self.assertLessEqual(abs((left - came).total_seconds() - int(row["duration_s"])), 1)
                else:
                    self.assertEqual((row["check_out_utc"], row["duration_s"]), ("", ""))

    def test_nobody_twice(self):
        self.assertEqual(len({row["visit_id"] for row in self.rows()}), len(self.script()))

    def test_command_line_exports_the_same(self):
        again = self.folder / "again.csv"
        self.ctl("export", "--profile", "it", "--output", str(again))
        self.assertEqual(again.read_bytes(), (self.folder / "visits.csv").read_bytes())

    def test_book_verifies(self):
        self.ctl("verify")

    def test_files_are_the_owners(self):
        for name in ("gatebook.db", "gatebook.db.key", "visits.csv", "lobby.btsnoop"):
            with self.subTest(file=name):
                self.assertEqual(stat.S_IMODE((self.folder / name).stat().st_mode), 0o600)

    def test_no_phone_is_written(self):
        phones = on_the_air(self.folder / "lobby.btsnoop")
        self.assertGreater(len(phones), 5)
        for path in self.folder.iterdir():
            if path.suffix in (".btsnoop", ".png"):
                continue
            content = path.read_bytes()
            for phone in phones:
                for form in (phone, phone[::-1], phone.hex().encode(), phone[::-1].hex().encode(), ":".join(f"{b:02X}" for b in phone[::-1]).encode()):
                    self.assertNotIn(form, content, path)

    def ctl(self, *words):
        done = subprocess.run([ARGS.gatebookctl, *words, "--db", str(self.folder / "gatebook.db")], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("gatebook", "gatebookctl", "folder", "policy", "size", "language"):
        parser.add_argument("--" + option, required=True)
    ARGS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest])
