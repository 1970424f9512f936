// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Ui

// Where what is pulled goes under an edge: the ground above, nothing of it below. For a lower edge it is turned round.
Rectangle {
    z: 1
    height: Theme.px(44)
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.colour.paper
        }
        GradientStop {
            position: 1
            color: Theme.faded(Theme.colour.paper, 0)
        }
    }
}
