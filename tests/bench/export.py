#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `gatebookctl export` against the sqlite3 shell writing the same columns of the same book.

usage: export.py GATEBOOKCTL [--visits N] [--folder DIR] [--runs N]

A book of N simulated visits (1,000,000) is made in the folder, unless it is there from an earlier run. The programs take turns; each line gives the
median wall time, the best one, the median processor time, and the most memory that a run held. Our time includes the sync to the disk, the shell's
does not. Two questions are put to the shell: one whose answer holds the same cells as our file, and, harder to beat, one for the bare stored values,
without order and without a single computed one. Needs the package sqlite3.
"""
import argparse
import csv
import os
import statistics
import subprocess
import sys
import tempfile
import time


def moment(column, shift="", end="Z"):
    return f"strftime('%Y-%m-%dT%H:%M:%S', {column} / 1000, 'unixepoch'{shift}) || '{end}'"


def local(column):
    return moment(column, ", '+7 hours'", "+07:00")


SAME = f"""SELECT id AS visit_id, site, entrance, {local('checked_in_at')} AS check_in_local, {local('checked_out_at')} AS check_out_local,
'Asia/Ho_Chi_Minh' AS timezone, {moment('checked_in_at')} AS check_in_utc, {moment('checked_out_at')} AS check_out_utc,
(checked_out_at - checked_in_at) / 1000 AS duration_s, exit_source, clock_quality, name AS visitor_name, organisation, phone,
host_person || iif(host_person <> '' AND department <> '', ' – ', '') || department AS host, purpose, group_id, policy, smartphone, app_check,
app_signature, app_listened_ms / 1000 AS app_listened_s, let_in_by, let_in_reason, notice_version, language, corrected,
note || iif(state IN ('waiting', 'did_not_enter'), iif(note <> '', '; ', '') || state, '') AS note
FROM visit ORDER BY checked_in_at, id;"""

BARE = """SELECT id, site, entrance, checked_in_at, checked_out_at, exit_source, clock_quality, name, organisation, phone, department, host_person,
purpose, group_id, policy, smartphone, app_check, app_signature, app_listened_ms, let_in_by, let_in_reason, notice_version, language, corrected, note
FROM visit;"""


def run(command, output=None):
    """Wall seconds, seconds of processor and peak resident MiB."""
    began = time.monotonic()
    with open(output or os.devnull, "wb") as out:
        process = subprocess.Popen(command, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - began
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def is_same(ours, theirs):
    with open(ours, newline="", encoding="utf-8") as one, open(theirs, newline="", encoding="utf-8") as other:
        mine, yours = csv.reader(one, strict=True), csv.reader(other, strict=True)
        return all(a == b for a, b in zip(mine, yours, strict=True))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gatebookctl")
    parser.add_argument("--visits", type=int, default=1000000)
    parser.add_argument("--folder", default=os.path.join(tempfile.gettempdir(), "gatebook-bench"))
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()

    os.makedirs(options.folder, exist_ok=True)
    place = lambda name: os.path.join(options.folder, name)
    book, ours, theirs = place(f"{options.visits}.db"), place("ours.csv"), place("theirs.csv")
    gatebookctl = [options.gatebookctl, "--db", book]
    if not os.path.exists(book):
        wall, _, memory = run(gatebookctl + ["simulate", "--visits", str(options.visits), "--days", "300"])
        print(f"simulate, {options.visits} visits: {wall:.1f} s, {memory:.0f} MiB")

    contestants = {
        "export": (gatebookctl + ["export", "--output", ours], None),
        "export --json (with SHA-256)": (gatebookctl + ["--json", "export", "--output", ours], None),
        "sqlite3, same file": (["sqlite3", "-readonly", "-csv", "-header", book, SAME], theirs),
        "sqlite3, bare values": (["sqlite3", "-readonly", "-csv", "-header", book, BARE], place("bare.csv")),
    }
    seen = {name: [] for name in contestants}
    for _ in range(options.runs):
        for name, (command, output) in contestants.items():
            seen[name].append(run(command, output))
    print("same content:", "yes" if is_same(ours, theirs) else "NO")
    for name, runs in seen.items():
        walls, cpus, memory = zip(*runs)
        print(f"{name:30} median {statistics.median(walls):6.2f} s   best {min(walls):6.2f} s   "
              f"processor {statistics.median(cpus):6.2f} s   {max(memory):5.1f} MiB")


main()
