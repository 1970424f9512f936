// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/sheetprinter.h"

namespace Gatebook {

/// A printer of CUPS that has sheets of A4.
class CupsSheets : public SheetPrinter
{
    Q_OBJECT

public:
    static constexpr int LongestMs = 20000; ///< then `lp` is stopped, and the job has failed

    /// `queue`: the name CUPS knows it by. `longestMs` is for tests.
    explicit CupsSheets(QString queue, int longestMs = LongestMs, QObject *parent = nullptr);

    int print(const QByteArray &pdf, const QString &title) override;

private:
    QString m_queue;
    int m_longestMs;
    int m_jobs = 0;
};

} // namespace Gatebook
