// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sqlite/visitrow.h"

#include <sqlite3.h>

namespace Gatebook {

namespace {

Cell cell(const QString &text)
{
    return text.toUtf8();
}

Cell cell(qint64 number)
{
    return number;
}

QString joined(const QList<CardWarning> &warnings)
{
    QStringList words;
    for (const CardWarning warning : warnings)
        words.append(toText(warning));
    return words.join(u' ');
}

template <typename T> Cell cell(const std::optional<T> &number)
{
    return number ? Cell(static_cast<qint64>(*number)) : Cell();
}

struct Column {
    const char *name;
    Cell (*of)(const Visit &);
};

// The one list of the columns: what is written, what is read and what verify compares all follow it. In the order of the table.
constexpr Column Columns[] = {
    {"id", [](const Visit &v) -> Cell { return idText(v.id); }},
    {"state", [](const Visit &v) { return cell(toText(v.state)); }},
    {"site", [](const Visit &v) { return cell(v.site); }},
    {"entrance", [](const Visit &v) { return cell(v.entrance); }},
    {"checked_in_at", [](const Visit &v) { return cell(v.checkedInAtMs); }},
    {"checked_out_at", [](const Visit &v) { return cell(v.checkedOutAtMs); }},
    {"exit_source", [](const Visit &v) { return v.exitSource ? cell(toText(*v.exitSource)) : Cell(); }},
    {"clock_quality", [](const Visit &v) { return cell(toText(v.clockQuality)); }},
    {"name", [](const Visit &v) { return cell(v.visitor.name); }},
    {"organisation", [](const Visit &v) { return cell(v.visitor.organisation); }},
    {"phone", [](const Visit &v) { return cell(v.visitor.phone); }},
    {"department", [](const Visit &v) { return cell(v.host.department); }},
    {"host_person", [](const Visit &v) { return cell(v.host.person); }},
    {"purpose", [](const Visit &v) { return cell(toText(v.purpose)); }},
    {"group_id", [](const Visit &v) { return cell(v.groupId); }},
    {"policy", [](const Visit &v) { return cell(toText(v.policy)); }},
    {"smartphone", [](const Visit &v) { return cell(toText(v.smartphone)); }},
    {"app_check", [](const Visit &v) { return cell(toText(v.app.verdict)); }},
    {"app_signature", [](const Visit &v) { return cell(v.app.signature); }},
    {"app_listened_ms", [](const Visit &v) { return cell(v.app.listenedMs); }},
    {"app_samples", [](const Visit &v) { return cell(v.app.samples); }},
    {"app_level_dbm", [](const Visit &v) { return cell(v.app.levelDbm); }},
    {"installed_here", [](const Visit &v) { return cell(v.installedHere ? 1 : 0); }},
    {"let_in_by", [](const Visit &v) { return cell(v.letInBy); }},
    {"let_in_reason", [](const Visit &v) { return cell(v.letInReason); }},
    {"notice_version", [](const Visit &v) { return cell(v.noticeVersion); }},
    {"language", [](const Visit &v) { return cell(v.language); }},
    {"corrected", [](const Visit &v) { return cell(v.corrected ? 1 : 0); }},
    {"note", [](const Visit &v) { return cell(v.note); }},
    {"pass_code", [](const Visit &v) { return v.pass ? cell(v.pass->code) : Cell(); }},
    {"pass_token", [](const Visit &v) { return v.pass ? Cell(Blob{v.pass->token}) : Cell(); }},
    {"card_digest", [](const Visit &v) { return v.cardDigest.isEmpty() ? Cell() : Cell(Blob{v.cardDigest}); }},
    {"card_remembered", [](const Visit &v) { return cell(v.cardRemembered ? 1 : 0); }},
    {"card_warnings", [](const Visit &v) { return cell(joined(v.cardWarnings)); }},
    {"needs_help", [](const Visit &v) { return cell(v.needsHelp ? 1 : 0); }},
    {"entered_by", [](const Visit &v) { return cell(v.enteredBy); }},
    {"from_paper", [](const Visit &v) { return cell(v.fromPaper ? 1 : 0); }},
    {"notice_language", [](const Visit &v) { return cell(v.noticeLanguage); }},
    {"notice_digest", [](const Visit &v) { return cell(v.noticeDigest); }},
    {"notice_opened", [](const Visit &v) { return cell(v.noticeOpened ? 1 : 0); }},
    {"codes_shown", [](const Visit &v) { return cell(v.codesShown); }},
};

std::string joined(std::string_view before, std::string_view after)
{
    std::string out;
    for (const Column &column : Columns) {
        if (!out.empty())
            out += ", ";
        out.append(before).append(column.name).append(after);
    }
    return out;
}

/// Reads columns one after the other.
class Reader
{
public:
    explicit Reader(const Statement &row)
        : m_row(row)
    {
    }
    QString text() { return m_row.string(m_column++); }
    qint64 number() { return m_row.integer(m_column++); }
    QByteArray blob() { return m_row.blob(m_column++).toByteArray(); }
    bool isNull() const { return m_row.isNull(m_column); }
    std::optional<qint64> optionalNumber()
    {
        const bool none = isNull();
        const qint64 out = number();
        return none ? std::nullopt : std::optional(out);
    }

private:
    const Statement &m_row;
    int m_column = 0;
};

void readStay(Visit &visit, Reader &reader)
{
    visit.id = QUuid(reader.text());
    visit.state = visitStateFromText(reader.text()).value_or(VisitState::None);
    visit.site = reader.text();
    visit.entrance = reader.text();
    visit.checkedInAtMs = reader.number();
    visit.checkedOutAtMs = reader.optionalNumber();
    visit.exitSource = exitSourceFromText(reader.text());
    visit.clockQuality = clockQualityFromText(reader.text()).value_or(ClockQuality::Good);
}

void readPeople(Visit &visit, Reader &reader)
{
    visit.visitor.name = reader.text();
    visit.visitor.organisation = reader.text();
    visit.visitor.phone = reader.text();
    visit.host.department = reader.text();
    visit.host.person = reader.text();
    visit.purpose = purposeFromText(reader.text()).value_or(Purpose::Unknown);
    visit.groupId = reader.text();
}

void readCheck(Visit &visit, Reader &reader)
{
    visit.policy = entryPolicyFromText(reader.text()).value_or(EntryPolicy::Off);
    visit.smartphone = smartphoneFromText(reader.text()).value_or(Smartphone::Unknown);
    visit.app.verdict = appVerdictFromText(reader.text()).value_or(AppVerdict::NotChecked);
    visit.app.signature = reader.text();
    visit.app.listenedMs = reader.number();
    visit.app.samples = static_cast<int>(reader.number());
    if (const auto level = reader.optionalNumber())
        visit.app.levelDbm = static_cast<int>(*level);
    visit.installedHere = reader.number() != 0;
}

void readRest(Visit &visit, Reader &reader)
{
    visit.letInBy = reader.text();
    visit.letInReason = reader.text();
    visit.noticeVersion = reader.text();
    visit.language = reader.text();
    visit.corrected = reader.number() != 0;
    visit.note = reader.text();
    const QString code = reader.text();
    const QByteArray token = reader.blob();
    if (!code.isEmpty())
        visit.pass = Pass{token, code};
}

void readCard(Visit &visit, Reader &reader)
{
    visit.cardDigest = reader.blob();
    visit.cardRemembered = reader.number() != 0;
    const QStringList words = reader.text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto warning = cardWarningFromText(word))
            visit.cardWarnings.append(*warning);
    }
}

void readEntry(Visit &visit, Reader &reader)
{
    visit.needsHelp = reader.number() != 0;
    visit.enteredBy = reader.text();
    visit.fromPaper = reader.number() != 0;
}

void readNotice(Visit &visit, Reader &reader)
{
    visit.noticeLanguage = reader.text();
    visit.noticeDigest = reader.text();
    visit.noticeOpened = reader.number() != 0;
}

void readCodes(Visit &visit, Reader &reader)
{
    const auto shown = reader.optionalNumber();
    visit.codesShown = shown ? std::optional(*shown != 0) : std::nullopt;
}

Cell storedCell(const Statement &row, int column)
{
    switch (sqlite3_column_type(row.handle(), column)) {
    case SQLITE_INTEGER:
        return row.integer(column);
    case SQLITE_TEXT:
        return row.text(column).toByteArray();
    case SQLITE_NULL:
        return {};
    default:
        return Blob{row.blob(column).toByteArray()};
    }
}

} // namespace

QByteArray idText(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

VisitRow rowOf(const Visit &visit)
{
    VisitRow out;
    out.reserve(std::size(Columns));
    for (const Column &column : Columns)
        out.append(column.of(visit));
    return out;
}

Visit visitFrom(const Statement &row)
{
    Visit out;
    Reader reader(row);
    readStay(out, reader);
    readPeople(out, reader);
    readCheck(out, reader);
    readRest(out, reader);
    readCard(out, reader);
    readEntry(out, reader);
    readNotice(out, reader);
    readCodes(out, reader);
    return out;
}

QString differingColumn(const Statement &row, const VisitRow &expected)
{
    for (int i = 0; i < expected.size(); ++i) {
        if (storedCell(row, i) != expected[i])
            return QString::fromLatin1(Columns[i].name);
    }
    return {};
}

const std::string &visitColumns()
{
    static const std::string columns = joined("visit.", "");
    return columns;
}

std::string visitSelect(std::string_view rest)
{
    static const std::string select = "SELECT " + joined("", "") + " FROM visit ";
    return select + std::string(rest);
}

const std::string &visitInsert()
{
    static const std::string sql = [] {
        std::string marks = "?1";
        for (size_t i = 2; i <= std::size(Columns); ++i)
            marks += ", ?" + std::to_string(i);
        return "INSERT INTO visit (" + joined("", "") + ") VALUES (" + marks + ")";
    }();
    return sql;
}

const std::string &visitUpdate()
{
    static const std::string sql = [] {
        std::string set;
        for (size_t i = 1; i < std::size(Columns); ++i)
            set += (set.empty() ? "" : ", ") + std::string(Columns[i].name) + " = ?" + std::to_string(i + 1);
        return "UPDATE visit SET " + set + " WHERE id = ?1";
    }();
    return sql;
}

void bindRow(Statement &statement, const VisitRow &row)
{
    for (int i = 0; i < row.size(); ++i) {
        if (const auto *number = std::get_if<qint64>(&row[i]))
            statement.bind(i + 1, *number);
        else if (const auto *text = std::get_if<QByteArray>(&row[i]))
            statement.bindText(i + 1, *text);
        else if (const auto *blob = std::get_if<Blob>(&row[i]))
            statement.bindBlob(i + 1, blob->bytes);
        else
            statement.bindNull(i + 1);
    }
}

} // namespace Gatebook
