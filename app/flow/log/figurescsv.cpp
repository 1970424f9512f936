// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/figurescsv.h"

#include "visit/csvtext.h"
#include "visit/textmap.h"

namespace Gatebook {

namespace {

constexpr qsizetype ChunkBytes = 65536;
constexpr char TallyColumns[] = "visits,smartphones,confirmed,adoption_percent,low_percent,high_percent,visits_hidden,smartphones_hidden";

/// What stands before a table's own columns, and these.
QByteArray headerOf(FiguresTable table)
{
    switch (table) {
    case FiguresTable::Days:
        return QByteArray("entrance,day,") + TallyColumns;
    case FiguresTable::Hours:
        return QByteArray("entrance,hour,") + TallyColumns;
    case FiguresTable::Entrances:
        return QByteArray("entrance,") + TallyColumns;
    case FiguresTable::Policies:
        return QByteArray("entrance,policy,") + TallyColumns;
    case FiguresTable::Checks:
        return "entrance,outcome,visits,hidden";
    case FiguresTable::Conversions:
        return "entrance,codes_shown,installed_here,percent,low_percent,high_percent,older_left_out,hidden";
    case FiguresTable::Stays:
        return "entrance,visits,lower_quartile_min,median_min,upper_quartile_min,hidden";
    case FiguresTable::Exits:
        return "entrance,left,time_not_known,percent,low_percent,high_percent,hidden";
    }
    return {};
}

class Writer
{
public:
    explicit Writer(ByteSink &sink)
        : m_sink(sink)
    {
    }

    Result<void> write(FiguresTable table, const FiguresTold &figures)
    {
        m_text.plain(headerOf(table));
        m_text.endLine();
        lines(table, figures.all);
        for (const ToldFigures &entrance : figures.entrances) {
            lines(table, entrance);
            if (m_text.size() >= ChunkBytes)
                flush();
        }
        flush();
        return m_outcome;
    }

private:
    void flush()
    {
        if (m_outcome)
            m_outcome = m_sink.write(m_text.bytes());
        m_text.clear();
    }
    void percent(double share) { m_text.plain(QByteArray::number(share * 100, 'f', 1)); }
    void empty(int cells)
    {
        for (; cells > 0; --cells)
            m_text.empty();
    }
    void begin(const ToldFigures &figures) { m_text.cell(figures.entrance.toUtf8()); }
    void end(std::initializer_list<bool> hidden)
    {
        for (const bool is : hidden)
            m_text.plain(is ? "1" : "0");
        m_text.endLine();
    }

    void share(const std::optional<Share> &told)
    {
        if (!told)
            return empty(5);
        m_text.number(told->of);
        m_text.number(told->with);
        if (told->of == 0)
            return empty(3);
        const ShareInterval interval = wilsonInterval(*told);
        percent(static_cast<double>(told->with) / static_cast<double>(told->of));
        percent(interval.low);
        percent(interval.high);
    }
    void tally(const ToldTally &told)
    {
        if (told.visits)
            m_text.number(*told.visits);
        else
            m_text.empty();
        share(told.adoption);
        end({!told.visits, !told.adoption});
    }

    void lines(FiguresTable table, const ToldFigures &figures)
    {
        switch (table) {
        case FiguresTable::Days:
            return dayLines(figures);
        case FiguresTable::Hours:
            return hourLines(figures);
        case FiguresTable::Policies:
            return policyLines(figures);
        case FiguresTable::Checks:
            return checkLines(figures);
        case FiguresTable::Entrances:
            begin(figures);
            return tally(figures.total);
        case FiguresTable::Stays:
            return stayLine(figures);
        case FiguresTable::Conversions:
            return conversionLine(figures);
        case FiguresTable::Exits:
            return shareLine(figures, figures.unknownExits);
        }
    }
    void dayLines(const ToldFigures &figures)
    {
        for (const ToldDay &day : figures.days) {
            begin(figures);
            m_text.plain(day.date.toString(Qt::ISODate).toLatin1());
            tally(day.tally);
        }
    }
    void hourLines(const ToldFigures &figures)
    {
        for (size_t hour = 0; hour < figures.hours.size(); ++hour) {
            begin(figures);
            m_text.number(static_cast<qint64>(hour));
            tally(figures.hours[hour]);
        }
    }
    void policyLines(const ToldFigures &figures)
    {
        for (size_t policy = 0; policy < figures.policies.size(); ++policy) {
            begin(figures);
            m_text.plain(toText(static_cast<EntryPolicy>(policy)).toLatin1());
            tally(figures.policies[policy]);
        }
    }
    void checkLines(const ToldFigures &figures)
    {
        for (size_t outcome = 0; outcome < CheckOutcomes; ++outcome) {
            begin(figures);
            m_text.plain(toText(static_cast<CheckOutcome>(outcome)).toLatin1());
            m_text.plain(figures.checks ? QByteArray::number((*figures.checks)[outcome]) : QByteArray());
            end({!figures.checks});
        }
    }
    void conversionLine(const ToldFigures &figures)
    {
        begin(figures);
        share(figures.installed);
        end({figures.codesNotKept, !figures.installed});
    }
    void shareLine(const ToldFigures &figures, const std::optional<Share> &told)
    {
        begin(figures);
        share(told);
        end({!told});
    }
    void stayLine(const ToldFigures &figures)
    {
        begin(figures);
        const StayTimes stays = figures.stays.value_or(StayTimes());
        m_text.plain(figures.stays ? QByteArray::number(stays.visits) : QByteArray());
        for (const int minutes : {stays.lower, stays.median, stays.upper})
            m_text.plain(stays.visits > 0 ? QByteArray::number(minutes) : QByteArray());
        end({!figures.stays});
    }

    ByteSink &m_sink;
    CsvText m_text;
    Result<void> m_outcome;
};

constexpr Word<FiguresTable> TableWords[] = {
    {FiguresTable::Days, QLatin1StringView("days")},
    {FiguresTable::Hours, QLatin1StringView("hours")},
    {FiguresTable::Entrances, QLatin1StringView("entrances")},
    {FiguresTable::Policies, QLatin1StringView("policies")},
    {FiguresTable::Checks, QLatin1StringView("checks")},
    {FiguresTable::Conversions, QLatin1StringView("conversions")},
    {FiguresTable::Stays, QLatin1StringView("stays")},
    {FiguresTable::Exits, QLatin1StringView("exits")},
};

constexpr Word<CheckOutcome> OutcomeWords[] = {
    {CheckOutcome::Checked, QLatin1StringView("checked")},
    {CheckOutcome::NoSmartphone, QLatin1StringView("no_smartphone")},
    {CheckOutcome::Declined, QLatin1StringView("declined")},
    {CheckOutcome::Unavailable, QLatin1StringView("unavailable")},
    {CheckOutcome::NotChecked, QLatin1StringView("not_checked")},
};

} // namespace

QString toText(FiguresTable table)
{
    return wordOf(TableWords, table);
}

QString toText(CheckOutcome outcome)
{
    return wordOf(OutcomeWords, outcome);
}

Result<void> writeFiguresCsv(FiguresTable table, const FiguresTold &figures, ByteSink &sink)
{
    return Writer(sink).write(table, figures);
}

} // namespace Gatebook
