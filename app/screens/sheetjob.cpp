// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sheetjob.h"

namespace Gatebook {

SheetJob::SheetJob(BookKeeper &keeper, FileStore &store, SheetPrinter *printer, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_store(store)
    , m_printer(printer)
{
    if (!printer)
        return;
    const auto ended = [this](int job, State how) {
        if (m_state == Printing && job == m_job)
            set(how, m_savedAs);
    };
    connect(printer, &SheetPrinter::printed, this, [ended](int job) { ended(job, Printed); });
    connect(printer, &SheetPrinter::failed, this, [ended](int job) { ended(job, NotPrinted); });
}

void SheetJob::begin(const QString &name, const QString &title, const Draw &draw)
{
    if (isBusy())
        return;
    set(Drawing, {});
    m_keeper.ask(
        this,
        [&store = m_store, draw, name](Book &) -> Result<Drawn> {
            auto pdf = draw();
            if (!pdf)
                return pdf.failure();
            const auto file = store.save(name, pdf.value());
            return Drawn{file ? file.value() : QString(), pdf.value()};
        },
        [this, title, number = ++m_begun](const Result<Drawn> &drawn) {
            if (number == m_begun && m_state == Drawing)
                show(drawn, title);
        });
}

void SheetJob::show(const Result<Drawn> &drawn, const QString &title)
{
    if (!drawn || (drawn->file.isEmpty() && !m_printer))
        return set(NotSaved, {});
    if (!m_printer)
        return set(Saved, drawn->file);
    m_job = m_printer->print(drawn->pdf, title); // also what a full disk did not take
    set(Printing, drawn->file);
}

void SheetJob::forget()
{
    set(None, {});
}

void SheetJob::set(State state, const QString &savedAs)
{
    m_state = state;
    m_savedAs = savedAs;
    emit changed();
}

} // namespace Gatebook
