#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the kiosk's sounds: bell-like tones of a few partials, each under 400 ms, 16 bit, mono. The same bytes at every run."""

import math
import pathlib
import struct
import wave

RATE = 22050
LONGEST_S = 0.38


def tone(hertz, begin_s, fall_s, loud, partials):
    """One struck note: (factor of the frequency, share) partials that die away, the higher the sooner."""
    samples = []
    for index in range(int(RATE * LONGEST_S)):
        t = index / RATE - begin_s
        if t < 0:
            samples.append(0.0)
            continue
        rise = min(1.0, t / 0.006)
        value = sum(share * math.exp(-t * factor / fall_s) * math.sin(2 * math.pi * hertz * factor * t) for factor, share in partials)
        samples.append(loud * rise * value)
    return samples


BELL = ((1, 0.7), (2.76, 0.2), (5.4, 0.1))
SOFT = ((1, 0.9), (2, 0.1))
SOUNDS = {
    "in": [tone(659.26, 0, 0.14, 0.5, SOFT), tone(880.0, 0.13, 0.16, 0.5, SOFT)],
    "out": [tone(880.0, 0, 0.14, 0.5, SOFT), tone(659.26, 0.13, 0.16, 0.5, SOFT)],
    "confirmed": [tone(1318.51, 0, 0.16, 0.6, BELL)],
    "attention": [tone(392.0, 0, 0.11, 0.45, SOFT), tone(392.0, 0.17, 0.13, 0.45, SOFT)],
    "refused": [tone(261.63, 0, 0.16, 0.55, SOFT)],
}


def main():
    for name, notes in SOUNDS.items():
        mixed = [sum(values) for values in zip(*notes)]
        fade = int(RATE * 0.02)
        for back in range(fade):
            mixed[-1 - back] *= back / fade
        path = pathlib.Path(__file__).with_name(name + ".wav")
        with wave.open(str(path), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(b"".join(struct.pack("<h", round(32767 * max(-1.0, min(1.0, value)))) for value in mixed))


if __name__ == "__main__":
    main()
