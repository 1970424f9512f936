// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/bytesink.h"
#include "flow/ports/visitrows.h"
#include "visit/csvtext.h"
#include "visit/sitetime.h"

#include <functional>

namespace Gatebook {

/// The names of the 28 columns of version 1, in order. New ones only at the end, with a new version.
[[nodiscard]] QByteArrayView itHeader();

/// Writes one visit as a line of the `it` profile: nothing is changed for the eyes of a spreadsheet, an empty cell means "not known".
///
/// A visitor who did not enter has the time of arrival as check-in, no check-out, the exit source `staff` and the note "did_not_enter"; one who still
/// waits has the note "waiting". Both follow a note that was there before after "; ". A duration that would be negative (the clock was set back
/// between the two) is left empty.
class ItCsv
{
public:
    explicit ItCsv(const QTimeZone &zone);

    void header();
    void visit(const VisitCells &cells);

    [[nodiscard]] CsvText &text() { return m_text; }

private:
    void times(const VisitCells &cells);
    void people(const VisitCells &cells);
    void rest(const VisitCells &cells);
    /// Those that are not empty; valid until the next call.
    QByteArrayView joined(QByteArrayView between, std::initializer_list<QByteArrayView> parts);

    SiteTime m_time;
    CsvText m_text;
    QByteArray m_joined;
};

struct ExportSummary {
    qint64 rows = 0;      ///< visits; the header is none
    qint64 bytes = 0;     ///< of the whole file
    bool complete = true; ///< false when the progress said to stop
};

/// Told of the rows written so far, every few thousand of them; false stops the export.
using ExportProgress = std::function<bool(qint64 rows)>;

/// Streams all rows into the sink, in constant memory. The failures are those of the rows and of the sink.
Result<ExportSummary> writeItCsv(VisitRows &rows, const QTimeZone &zone, ByteSink &sink, const ExportProgress &progress = {});

} // namespace Gatebook
