#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that rooms.py finds each kind of wrong look, and lets the right ones pass."""
import pathlib
import tempfile
import unittest

import rooms


def found(**files):
    with tempfile.TemporaryDirectory() as folder:
        top = pathlib.Path(folder)
        for name, text in {"app/visit/a.cpp": "", "qml/Main.qml": "", **files}.items():
            path = top / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return list(rooms.problems(top))


def cpp(path, include):
    return found(**{path: f"#include {include}\n"})


class Rooms(unittest.TestCase):
    def test_wrong_looks(self):
        for path, include in [
            ("app/visit/b.cpp", '"flow/ports/clock.h"'),
            ("app/visit/b.cpp", "<QtNetwork/QTcpSocket>"),
            ("app/flow/checkin/b.cpp", '"devices/sqlite/database.h"'),
            ("app/flow/checkin/b.cpp", '"flow/session/step.h"'),
            ("app/flow/checkin/b.cpp", "<QtGui/QImage>"),
            ("app/devices/sqlite/b.cpp", '"devices/files/atomicfile.h"'),
            ("app/devices/sqlite/b.cpp", '"screens/kiosk.h"'),
            ("app/devices/sqlite/b.cpp", '"flow/session/session.h"'),
            ("app/screens/b.cpp", '"devices/zxing/codemaker.h"'),
            ("app/gatebookctl/b.cpp", '"screens/kiosk.h"'),
            ("app/visit/b.cpp", "<QString>"),
            ("app/cellar/b.cpp", "<vector>"),
        ]:
            with self.subTest(path=path, include=include):
                self.assertEqual(len(cpp(path, include)), 1)

    def test_right_looks(self):
        for path, include in [
            ("app/visit/b.cpp", '"visit/pass.h"'),
            ("app/flow/session/b.cpp", '"flow/checkin/checkindesk.h"'),
            ("app/flow/checkin/b.cpp", '"flow/ports/clock.h"'),
            ("app/devices/sqlite/b.cpp", '"devices/sqlite/database.h"'),
            ("app/devices/sqlite/b.cpp", "<sqlite3.h>"),
            ("app/gatebook/b.cpp", '"devices/sqlite/database.h"'),
        ]:
            with self.subTest(path=path, include=include):
                self.assertEqual(cpp(path, include), [])

    def test_qml(self):
        self.assertEqual(len(found(**{"qml/a.qml": "import QtQuick.Controls\n"})), 1)
        self.assertEqual(len(found(**{"qml/a.qml": 'Rectangle { color: "#FFFFFF" }'})), 1)
        self.assertEqual(len(found(**{"qml/a.qml": 'Item { onX: console.log("x") }'})), 1)
        self.assertEqual(found(**{"qml/theme/a.qml": 'QtObject { property color a: "#FFFFFF" }', "qml/b.qml": "import QtQuick\n"}), [])


if __name__ == "__main__":
    unittest.main()
