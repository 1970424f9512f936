// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Gatebook.Screens

// What did not work when signing in.
QtObject {
    required property SignIn signIn
    readonly property string text: {
        switch (signIn.error) {
        case SignIn.WrongPin:
            return qsTr("This PIN does not fit.");
        case SignIn.TooManyTries:
            return qsTr("Too many wrong PINs. Please try again in %1 s.").arg(signIn.retryS);
        case SignIn.BookTrouble:
            return qsTr("The book does not answer. It is tried again by itself; if this stays, call IT.");
        }
        return "";
    }
}
