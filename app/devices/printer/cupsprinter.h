// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/codemaker.h"
#include "flow/ports/passprinter.h"

#include <QtCore/QSizeF>

namespace Gatebook {

/// A printer of CUPS, by its program `lp`: a program of its own, so that a printing system that hangs holds up nobody. A job is called "pass"; the
/// file (0600) is gone when `lp` has ended.
class CupsPrinter : public PassPrinter
{
    Q_OBJECT

public:
    static constexpr int LongestMs = 20000; ///< then `lp` is stopped, and the job has failed
    static constexpr int MostJobs = 4;      ///< at a time; more fail at once

    /// `queue`: the name CUPS knows it by. `codes` outlives it. `longestMs` is for tests.
    CupsPrinter(QString queue, QSizeF millimetres, const CodeMaker &codes, int longestMs = LongestMs, QObject *parent = nullptr);
    ~CupsPrinter() override;

    int print(const PassTicket &ticket) override;
    [[nodiscard]] int jobs() const { return m_jobs; } ///< that have not ended

private:
    void start(int number, const PassTicket &ticket);
    [[nodiscard]] Failure failureOf(Failure::Reason reason, const QString &why) const;
    void fail(int number, Failure::Reason reason, const QString &why);

    QString m_queue;
    QSizeF m_millimetres;
    const CodeMaker &m_codes;
    int m_longestMs;
    int m_jobs = 0;
    int m_number = 0; ///< of the last
};

} // namespace Gatebook
