# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scenario inside the virtual machine found, said on stdout as it goes."""
import time

failures = []


def say(text):
    print(f"{time.monotonic():6.1f} s  {text}", flush=True)


def check(holds, text):
    say(("ok      " if holds else "FAILED  ") + text)
    if not holds:
        failures.append(text)
    return holds


def conclude():
    """The last line, which run_machine looks for."""
    print("FAILED" if failures else "PASSED", flush=True)
