// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bookkeeper.h"
#include "flow/ports/filestore.h"
#include "flow/ports/sheetprinter.h"

#include <qqmlregistration.h>

namespace Gatebook {

/// What becomes of sheets of A4 that somebody asked for: drawn on the keeper's thread, saved as PDF, printed where there is a printer. GUI thread.
class SheetJob : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the pages'")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)        ///< Drawing or Printing
    Q_PROPERTY(QString savedAs READ savedAs NOTIFY changed FINAL) ///< the PDF, once it is saved
    Q_PROPERTY(bool hasPrinter READ hasPrinter CONSTANT FINAL)

public:
    enum State {
        None,
        Drawing,
        Saved,      ///< and there is no printer
        Printing,   ///< and saved
        Printed,    ///< the printing system took it
        NotPrinted, ///< but saved, if savedAs says where
        NotSaved
    };
    Q_ENUM(State)

    using Draw = std::function<Result<QByteArray>()>;

    /// Everything outlives it; `store` is used on the keeper's thread, and outlives the keeper. Without a `printer` the sheets are only saved.
    SheetJob(BookKeeper &keeper, FileStore &store, SheetPrinter *printer, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_state == Drawing || m_state == Printing; }
    [[nodiscard]] QString savedAs() const { return m_savedAs; }
    [[nodiscard]] bool hasPrinter() const { return m_printer != nullptr; }

    /// Begins, unless it is busy. `draw` gives the PDF, on the keeper's thread; `name` is the file's, see FileStore; `title` the printer's job's.
    void begin(const QString &name, const QString &title, const Draw &draw);
    /// What became of the last sheets is said no more. What is still being drawn will be saved, but not printed.
    void forget();

signals:
    void changed();

private:
    struct Drawn {
        QString file; ///< empty when the disk did not take it
        QByteArray pdf;
    };
    void show(const Result<Drawn> &drawn, const QString &title);
    void set(State state, const QString &savedAs);

    BookKeeper &m_keeper;
    FileStore &m_store;
    SheetPrinter *m_printer;
    State m_state = None;
    QString m_savedAs;
    int m_begun = 0; ///< what is drawn for an earlier one is dropped
    int m_job = 0;   ///< the printer's number
};

} // namespace Gatebook
