// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens

// Reads each step's question aloud when somebody asked for it. The sentences are the screens' own; nothing a visitor said is among them.
Item {
    id: prompt

    required property Kiosk kiosk
    readonly property int step: kiosk.session.step
    readonly property string language: kiosk.language

    function sentence(): string {
        switch (step) {
        case SessionScreen.Attract:
            return QT_TRANSLATE_NOOP("Ui", "Visitors and applicants: please check in and out here.");
        case SessionScreen.Who:
            return QT_TRANSLATE_NOOP("Ui", "How shall we sign you in?");
        case SessionScreen.Name:
        case SessionScreen.LostName:
            return QT_TRANSLATE_NOOP("Ui", "Your full name");
        case SessionScreen.Organisation:
            return QT_TRANSLATE_NOOP("Ui", "Where do you come from?");
        case SessionScreen.Group:
            return QT_TRANSLATE_NOOP("Ui", "How many are you?");
        case SessionScreen.Companions:
            return QT_TRANSLATE_NOOP("Ui", "Show the others' cards, one by one");
        case SessionScreen.GroupPhones:
            return QT_TRANSLATE_NOOP("Ui", "Hold your phones to this mark, one by one");
        case SessionScreen.Phone:
            return QT_TRANSLATE_NOOP("Ui", "Your phone number");
        case SessionScreen.HostPurpose:
            return QT_TRANSLATE_NOOP("Ui", "Whom are you visiting?");
        case SessionScreen.HostName:
            return QT_TRANSLATE_NOOP("Ui", "Your host's name");
        case SessionScreen.HoldPhone:
            return QT_TRANSLATE_NOOP("Ui", "Hold your phone to this mark");
        case SessionScreen.Install:
            return QT_TRANSLATE_NOOP("Ui", "Install Bluezone: free, about one minute");
        case SessionScreen.Confirmed:
            return QT_TRANSLATE_NOOP("Ui", "Bluezone heard. Thank you.");
        case SessionScreen.SeeReception:
            return QT_TRANSLATE_NOOP("Ui", "Please see the receptionist");
        case SessionScreen.TypePass:
            return QT_TRANSLATE_NOOP("Ui", "Type the code of your pass");
        case SessionScreen.LostHost:
            return QT_TRANSLATE_NOOP("Ui", "Whom did you visit?");
        case SessionScreen.LostTime:
            return QT_TRANSLATE_NOOP("Ui", "About when did you come?");
        case SessionScreen.Goodbye:
            return QT_TRANSLATE_NOOP("Ui", "Thank you for checking out.");
        case SessionScreen.NotRecorded:
            return QT_TRANSLATE_NOOP("Ui", "The fault is ours. Try again, or see the desk.");
        }
        return "";
    }
    function read() {
        const says = sentence();
        if (says === "")
            kiosk.speech.hush();
        else
            kiosk.speech.say(qsTranslate("Ui", says));
    }

    onStepChanged: read()
    onLanguageChanged: read()

    Connections {
        target: prompt.kiosk.speech

        function onOnChanged() {
            prompt.read();
        }
    }
}
