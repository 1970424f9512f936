// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/export/itcsv.h"

namespace Gatebook {

namespace {

constexpr qsizetype ChunkBytes = 262144; // 256 KiB
constexpr char Header[] = "visit_id,site,entrance,check_in_local,check_out_local,timezone,check_in_utc,check_out_utc,duration_s,exit_source,"
                          "clock_quality,visitor_name,organisation,phone,host,purpose,group_id,policy,smartphone,app_check,app_signature,"
                          "app_listened_s,let_in_by,let_in_reason,notice_version,language,corrected,note";

QByteArrayView stateRemark(const VisitCells &cells)
{
    return cells.state == "did_not_enter" || cells.state == "waiting" ? cells.state : QByteArrayView();
}

QByteArrayView entryRemark(const VisitCells &cells)
{
    return cells.fromPaper ? "from_paper" : cells.enteredByStaff ? "staff_entry" : QByteArrayView();
}

} // namespace

QByteArrayView itHeader()
{
    return {Header, sizeof(Header) - 1};
}

ItCsv::ItCsv(const QTimeZone &zone)
    : m_time(zone)
{
}

void ItCsv::header()
{
    m_text.plain(itHeader());
    m_text.endLine();
}

void ItCsv::visit(const VisitCells &cells)
{
    m_text.cell(cells.id);
    m_text.cell(cells.site);
    m_text.cell(cells.entrance);
    times(cells);
    m_text.cell(cells.exitSource);
    m_text.cell(cells.clockQuality);
    people(cells);
    rest(cells);
    m_text.endLine();
}

void ItCsv::times(const VisitCells &cells)
{
    const auto &out = cells.checkedOutAtMs;
    m_text.plain(m_time.local(cells.checkedInAtMs));
    m_text.plain(out ? m_time.local(*out) : QByteArrayView());
    m_text.plain(m_time.zoneId());
    m_text.plain(m_time.utc(cells.checkedInAtMs));
    m_text.plain(out ? m_time.utc(*out) : QByteArrayView());
    if (out && *out >= cells.checkedInAtMs)
        m_text.number((*out - cells.checkedInAtMs) / 1000);
    else
        m_text.empty();
}

QByteArrayView ItCsv::joined(QByteArrayView between, std::initializer_list<QByteArrayView> parts)
{
    m_joined.resize(0);
    for (const QByteArrayView part : parts) {
        if (part.isEmpty())
            continue;
        if (!m_joined.isEmpty())
            m_joined.append(between);
        m_joined.append(part);
    }
    return m_joined;
}

void ItCsv::people(const VisitCells &cells)
{
    m_text.cell(cells.name);
    m_text.cell(cells.organisation);
    m_text.cell(cells.phone);
    m_text.cell(joined(" – ", {cells.hostPerson, cells.department})); // as toText(Host) writes it
    m_text.cell(cells.purpose);
    m_text.cell(cells.groupId);
}

void ItCsv::rest(const VisitCells &cells)
{
    m_text.cell(cells.policy);
    m_text.cell(cells.smartphone);
    m_text.cell(cells.appCheck);
    m_text.cell(cells.appSignature);
    m_text.number(cells.appListenedMs / 1000);
    m_text.cell(cells.letInBy);
    m_text.cell(cells.letInReason);
    m_text.cell(cells.noticeVersion);
    m_text.cell(cells.language);
    m_text.plain(cells.corrected ? "1" : "0");
    m_text.cell(joined("; ", {cells.note, stateRemark(cells), entryRemark(cells)}));
}

Result<ExportSummary> writeItCsv(VisitRows &rows, const QTimeZone &zone, ByteSink &sink, const ExportProgress &progress)
{
    ItCsv csv(zone);
    csv.header();
    ExportSummary out;
    VisitCells cells;
    while (true) {
        const auto more = rows.next(cells);
        if (!more)
            return more.failure();
        if (more.value()) {
            csv.visit(cells);
            ++out.rows;
        }
        if (more.value() && csv.text().size() < ChunkBytes)
            continue;
        if (const auto written = sink.write(csv.text().bytes()); !written)
            return written.failure();
        out.bytes += csv.text().size();
        csv.text().clear();
        out.complete = !progress || progress(out.rows);
        if (!more.value() || !out.complete)
            return out;
    }
}

} // namespace Gatebook
