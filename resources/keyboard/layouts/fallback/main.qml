// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

LetterKeys {}
