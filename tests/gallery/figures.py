# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation holds other places for figures (%1, %n) than its sentence."""
import re
import sys
import xml.etree.ElementTree as ElementTree


def places(text):
    return sorted(re.findall(r"%(?:[0-9]+|n)", text or ""))


wrong = 0
for message in ElementTree.parse(sys.argv[1]).iter("message"):
    source = message.findtext("source")
    translation = message.find("translation")
    forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
    for form in forms:
        if places(form) != places(source):
            print(f"{source!r} became {form!r}")
            wrong += 1
sys.exit(1 if wrong else 0)
