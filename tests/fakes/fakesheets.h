// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/sheetprinter.h"

#include <QtCore/QList>

namespace Gatebook {

/// Prints when a test says so.
class FakeSheets : public SheetPrinter
{
public:
    using SheetPrinter::SheetPrinter;

    int print(const QByteArray &pdf, const QString &title) override
    {
        sheets.append(pdf);
        titles.append(title);
        return static_cast<int>(sheets.size());
    }
    /// The last job ends, or the one of this number.
    void end(bool well, int job = 0)
    {
        const int number = job > 0 ? job : static_cast<int>(sheets.size());
        if (well)
            emit printed(number);
        else
            emit failed(number, {Failure::Reason::CannotWrite, QStringLiteral("no paper")});
    }

    QList<QByteArray> sheets{};
    QStringList titles{};
};

} // namespace Gatebook
