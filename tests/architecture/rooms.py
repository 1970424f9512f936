#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include or an import that looks the wrong way: words -> steps -> devices | screens -> main.

usage: rooms.py FOLDER    where FOLDER holds app/ and qml/
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
IMPORT = re.compile(r'^\s*import\s+([A-Za-z][\w.]*)', re.M)
COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bQt\.rgba\b|\bcolor:\s*"(?!transparent")[a-z]+"')
STEPS = {"approach", "checkin", "pass", "checkout", "session", "log", "export", "privacy", "staff", "simulate"}

# Folder -> folders of ours it may include, and the Qt modules. A device may also include itself.
MAY = {
    "visit": (["visit"], ["QtCore"]),
    "flow": (["visit", "flow"], ["QtCore"]),
    "settings": (["visit", "flow", "settings"], ["QtCore"]),
    "devices": (["visit", "flow/ports"], None),
    "screens": (["visit", "flow", "screens"], ["QtCore", "QtGui", "QtQml", "QtQuick", "QtSvg"]),
    "gatebook": (["visit", "flow", "settings", "devices", "screens", "gatebook"], None),
    "gatebookctl": (["visit", "flow", "settings", "devices", "screens/typefaces.h", "gatebookctl"], None),
}
QML_MAY = {"QtQml", "QtQuick", "QtQuick.Window", "QtQuick.Templates", "QtQuick.Layouts", "QtQuick.Shapes", "QtQuick.VirtualKeyboard",
           "QtQuick.VirtualKeyboard.Settings", "QtQuick.VirtualKeyboard.Components", "QtQuick.VirtualKeyboard.Styles", "Gatebook.Ui", "Gatebook.Screens",
           "Gatebook.Keyboard"}


def ours(path):
    return path.split("/")[0] in MAY


def allowed(room, here, target):
    if any(target == f or target.startswith(f + "/") for f in MAY[room][0]):
        return step_allowed(room, here, target)
    return room == "devices" and target.split("/")[:2] == here.split("/")[:2]


def step_allowed(room, here, target):
    """Steps know ports, themselves and pass/ (arriving and being let in both issue one); only session/ knows other steps."""
    if room != "flow" or not target.startswith("flow/"):
        return True
    step, other = here.split("/")[1], target.split("/")[1]
    return other in ("ports", "pass", step) or step == "session" or other not in STEPS


def check_cpp(top, file):
    here = file.relative_to(top / "app").as_posix()
    room = here.split("/")[0]
    for quote, target in INCLUDE.findall(file.read_text()):
        if quote == '"' and ours(target) and not allowed(room, here, target):
            yield f"{here}: {room} may not include {target}"
        elif quote == '"' and not ours(target) and "/" in target:
            yield f"{here}: {target} belongs to no room"
        modules = MAY[room][1]
        if quote == "<" and target.startswith("Qt") and modules and target.split("/")[0] not in modules:
            yield f"{here}: {room} may not use {target}"
        if quote == "<" and target.startswith("Q") and "/" not in target:
            yield f"{here}: write the Qt module of <{target}>, so that it can be checked"


def check_qml(top, file):
    here = file.relative_to(top).as_posix()
    text = file.read_text()
    for module in IMPORT.findall(text):
        if module not in QML_MAY:
            yield f"{here}: {module} is not among the modules of qml/"
    if not here.startswith("qml/theme/") and COLOUR.search(text):
        yield f"{here}: colours belong into qml/theme ({COLOUR.search(text).group(0)})"
    if "console." in text:
        yield f"{here}: no console output in QML"


def problems(top):
    for file in sorted((top / "app").rglob("*")):
        if file.suffix in (".h", ".cpp"):
            if file.relative_to(top / "app").parts[0] not in MAY:
                yield f"{file.relative_to(top)}: no such room"
            else:
                yield from check_cpp(top, file)
                if "setContextProperty" in file.read_text():
                    yield f"{file.relative_to(top)}: no context properties"
    for file in sorted((top / "qml").rglob("*.qml")):
        yield from check_qml(top, file)


def main():
    top = pathlib.Path(sys.argv[1])
    found = list(problems(top))
    for line in found:
        print(line)
    files = sum(1 for _ in (top / "app").rglob("*.cpp")) + sum(1 for _ in (top / "qml").rglob("*.qml"))
    print(f"{files} files read, {len(found)} looking the wrong way")
    return 1 if found or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
