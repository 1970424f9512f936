#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs inside the virtual machine: starts the bus, bluetoothd and `gatebookctl listen`, plays captures, takes the radio away in three ways, and
says on stdout what held. The last line is "PASSED" or "FAILED".

usage: inside.py FOLDER    where FOLDER holds gatebookctl, bus.conf, captures/ (F.btsnoop, F.expected: what the replay printed), two settings
"""
import asyncio
import json
import pathlib
import sys
import time

import captures
import controller
from checks import check, conclude, failures, say

BLUETOOTHD = "/usr/libexec/bluetooth/bluetoothd"
PATIENCE_S = 90  # for anything: an emulated processor on a busy machine is slow
REPORTS_PER_S = 10
AFTER_RECOVERY = 30  # reports that are counted
LOST_AT_MOST = 0.2  # share of the reports that a stack may lose while it starts its scan anew


class Gone(Exception):
    """Something that was waited for did not come."""


async def until(event, what):
    try:
        return await asyncio.wait_for(event, PATIENCE_S)
    except asyncio.TimeoutError:
        raise Gone(what) from None


class Listen:
    """A running `gatebookctl listen --json`, and what it said so far."""

    def __init__(self, process):
        self.process = process
        self.lines = []
        self.complaints = []
        self.changed = asyncio.Event()
        self.readers = [asyncio.create_task(self._read(process.stdout, self._line)),
                        asyncio.create_task(self._read(process.stderr, lambda text: self.complaints.append(text)))]

    @classmethod
    async def start(cls, folder, settings):
        pipe = asyncio.subprocess.PIPE
        return cls(await asyncio.create_subprocess_exec(
            folder / "gatebookctl", "--config", folder / settings, "listen", "--json", "--seconds", "3000", stdout=pipe, stderr=pipe))

    async def _read(self, stream, take):
        async for line in stream:
            take(line.decode().strip())
            self.changed.set()
        self.changed.set()

    def _line(self, text):
        self.lines.append(json.loads(text))

    @property
    def sightings(self):
        return sum(line["type"] == "sighting" for line in self.lines)

    @property
    def verdicts(self):
        return distinct_verdicts(self.lines)

    async def says(self, condition, what):
        """Waits until the condition holds of what was said."""
        async def wait():
            while not condition(self):
                if all(reader.done() for reader in self.readers):
                    raise Gone(f"{what}: listen ended by itself, {self.complaints}")
                self.changed.clear()
                await self.changed.wait()
        await until(wait(), what)

    async def stop(self):
        if self.process.returncode is None:
            self.process.terminate()
        await until(asyncio.gather(self.process.wait(), *self.readers), "listen ends when it is asked to")
        return self.process.returncode


def distinct_verdicts(lines):
    out = []
    for line in lines:
        if line["type"] == "verdict" and out[-1:] != [line["verdict"]]:
            out.append(line["verdict"])
    return out


async def run(*command):
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT)
    out, _ = await process.communicate()
    return process.returncode, out.decode()


async def power(radio, on):
    """Switches the adapter; until BlueZ knows it, that fails and is tried again."""
    command = ["dbus-send", "--system", "--print-reply", "--dest=org.bluez", f"/org/bluez/hci{radio.index}",
               "org.freedesktop.DBus.Properties.Set", "string:org.bluez.Adapter1", "string:Powered", f"variant:boolean:{'true' if on else 'false'}"]

    async def insist():
        while (await run(*command))[0] != 0:
            await asyncio.sleep(0.2)
    await until(insist(), "the adapter can be switched")


async def start_bluetoothd(log):
    return await asyncio.create_subprocess_exec(BLUETOOTHD, "--nodetach", stdout=log, stderr=log)


async def play(folder, capture, radio):
    """One capture through the whole stack: the same verdicts as its replay, and no report told twice."""
    expected = [json.loads(line) for line in capture.with_suffix(".expected").read_text().splitlines()]
    verdicts = distinct_verdicts(expected)
    replayed = sum(line["type"] == "sighting" for line in expected)
    listen = await Listen.start(folder, "capture.toml")
    try:
        await until(radio.scanning.wait(), "a scan begins")
        await radio.play(controller.read_capture(capture))
        await listen.says(lambda said: len(said.verdicts) >= len(verdicts), f"{capture.stem}: {verdicts}")
        await listen.says(lambda said: said.sightings >= replayed * (1 - LOST_AT_MOST), f"{capture.stem}: its sightings")
    except Gone as gone:
        say(f"did not come: {gone}")
    code = await listen.stop()
    check(code == 0 and listen.verdicts == verdicts, f"{capture.stem}: {' > '.join(listen.verdicts)}; the replay: {' > '.join(verdicts)}")
    check(replayed * (1 - LOST_AT_MOST) <= listen.sightings <= replayed, f"{capture.stem}: {listen.sightings} sightings of {replayed} reports")


async def broadcast(radio, count=None):
    """Reports of one phone far off, ten a second: `count` that were sent, or for ever. The levels differ, as those of real phones do."""
    sent = 0
    while count is None or sent < count:
        sent += radio.send(controller.report(captures.sender(99), captures.ANDROID, -80 + sent % 3))
        await asyncio.sleep(1 / REPORTS_PER_S)


async def lose_and_regain(listen, radio, name, lose, regain):
    """`listen` says that it is deaf, and hears again afterwards, each report once."""
    before = len(listen.lines)

    def verdicts(said):
        return distinct_verdicts(said.lines[before:])

    try:
        await lose()
        await listen.says(lambda said: "unavailable" in verdicts(said), f"{name}: deaf")
        check(True, f"{name}: reported deaf")
        await regain()
        air = asyncio.create_task(broadcast(radio))
        try:
            await listen.says(lambda said: "listening" in verdicts(said), f"{name}: hearing again")
            heard = listen.sightings
            await listen.says(lambda said: said.sightings > heard + 2, f"{name}: sightings again")
        finally:
            air.cancel()
        check(True, f"{name}: hears again")
        await count_once(listen, radio, name)
    except Gone as gone:
        check(False, f"did not come: {gone}")
        return


async def count_once(listen, radio, name):
    await settled(listen)
    heard = listen.sightings
    await until(broadcast(radio, AFTER_RECOVERY), "reports are sent")
    await listen.says(lambda said: said.sightings >= heard + AFTER_RECOVERY * (1 - LOST_AT_MOST), f"{name}: each report heard")
    await settled(listen)
    told = listen.sightings - heard
    check(told <= AFTER_RECOVERY, f"{name}: {told} sightings of {AFTER_RECOVERY} reports, none doubled")


async def settled(listen):
    """Returns when nothing new was said for a while: what is on its way has arrived."""
    while True:
        said = len(listen.lines)
        await asyncio.sleep(1)
        if len(listen.lines) == said:
            return


async def recoveries(folder, radio, log, daemon):
    listen = await Listen.start(folder, "recovery.toml")
    await until(radio.scanning.wait(), "a scan begins")
    await count_once(listen, radio, "at the start")

    async def kill():
        daemon.kill()
        await daemon.wait()

    async def restart():
        nonlocal daemon
        daemon = await start_bluetoothd(log)
        await power(radio, True)

    async def unplug():
        radio.unplug()

    async def replug():
        radio.plug()
        while radio.index is None:
            await asyncio.sleep(0.05)
        await power(radio, True)

    await lose_and_regain(listen, radio, "bluetoothd killed", kill, restart)
    await lose_and_regain(listen, radio, "adapter off and on", lambda: power(radio, False), lambda: power(radio, True))
    await lose_and_regain(listen, radio, "adapter unplugged", unplug, replug)
    check(await listen.stop() == 0, "listen ended in order")
    say(f"listen complained: {listen.complaints}")
    return daemon


async def main(folder):
    with open("/run/bluetoothd.log", "wb") as log:
        code, out = await run("dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--fork")
        check(code == 0, f"the system bus runs {out}".strip())
        radio = controller.Controller()
        radio.plug()
        daemon = await start_bluetoothd(log)
        try:
            await power(radio, True)
            for capture in sorted((folder / "captures").glob("*.btsnoop")):
                await play(folder, capture, radio)
            daemon = await recoveries(folder, radio, log, daemon)
        except Gone as gone:
            check(False, f"did not come: {gone}")
        if radio.unknown:
            say(f"commands that the controller does not know: {sorted(radio.unknown)}")
        if daemon.returncode is None:
            daemon.terminate()
            await daemon.wait()
    if failures:
        print(pathlib.Path("/run/bluetoothd.log").read_text()[-4000:], flush=True)
    conclude()


if __name__ == "__main__":
    asyncio.run(main(pathlib.Path(sys.argv[1])))
