// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Gatebook.Screens
import Gatebook.Ui

// Of which days, of which entrance; and taking the tables away, or the sheets.
Flow {
    id: head

    required property FiguresScreen figures

    spacing: Theme.desk(14)

    FiguresPaperWords {
        id: paper
    }

    TextLine {
        height: Theme.desk(64)
        rightPadding: Theme.desk(12)
        text: qsTr("Figures")
        size: Theme.deskText(42)
        weight: Font.DemiBold
        displayed: true
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    DeskChip {
        objectName: "range_today"
        says: QT_TRANSLATE_NOOP("Ui", "Today")
        chosen: head.figures.range === FiguresScreen.Today
        onClicked: head.figures.range = FiguresScreen.Today
    }
    DeskChip {
        objectName: "range_week"
        says: QT_TRANSLATE_NOOP("Ui", "7 days")
        chosen: head.figures.range === FiguresScreen.Week
        onClicked: head.figures.range = FiguresScreen.Week
    }
    DeskChip {
        objectName: "range_month"
        says: QT_TRANSLATE_NOOP("Ui", "30 days")
        chosen: head.figures.range === FiguresScreen.Month
        onClicked: head.figures.range = FiguresScreen.Month
    }
    EntranceChips {
        visible: head.figures.entrances.length > 0
        small: Theme.atKiosk
        entrances: head.figures.entrances
        entrance: head.figures.entrance
        onPicked: entrance => head.figures.entrance = entrance
    }
    DeskChip {
        objectName: "saveTables"
        enabled: head.figures.ready && !head.figures.busy && head.figures.saving !== FiguresScreen.SavingNow
        iconName: head.figures.saving === FiguresScreen.Saved ? "check" : "export"
        says: QT_TRANSLATE_NOOP("Ui", "CSV")
        onClicked: head.figures.saveTables()
    }
    DeskChip {
        objectName: "figuresPaper"
        enabled: head.figures.ready && !head.figures.busy && !head.figures.paper.busy
        iconName: head.figures.paper.state === SheetJob.Saved || head.figures.paper.state === SheetJob.Printed ? "check" : "print"
        says: head.figures.paper.hasPrinter ? QT_TRANSLATE_NOOP("Ui", "Print") : QT_TRANSLATE_NOOP("Ui", "PDF")
        onClicked: head.figures.makePaper(paper)
    }
}
