// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Gatebook.Screens

// What did not work when signing in.
QtObject {
    required property SignIn signIn
    readonly property string hint: {
        switch (signIn.stage) {
        case SignIn.NewPin:
            return qsTr("Choose a PIN of your own, 4 to 12 digits.");
        case SignIn.NewPinAgain:
            return qsTr("The same PIN once more.");
        }
        return signIn.firstPin ? qsTr("The first PIN is told by: %1").arg("sudo gatebookctl staff first-pin") : "";
    }
    readonly property string text: {
        switch (signIn.error) {
        case SignIn.WrongPin:
            return qsTr("This PIN does not fit.");
        case SignIn.TooManyTries:
            return qsTr("Too many wrong PINs. Please try again in %1 s.").arg(signIn.retryS);
        case SignIn.PinsDiffer:
            return qsTr("The two PINs differ. Please choose one again.");
        case SignIn.PinRefused:
            return qsTr("Please choose another PIN of 4 to 12 digits.");
        case SignIn.BookTrouble:
            return qsTr("The book does not answer. It is tried again by itself; if this stays, call IT.");
        }
        return "";
    }
}
