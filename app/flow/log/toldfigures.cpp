// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/log/toldfigures.h"

#include "flow/log/smallcells.h"

namespace Gatebook {

namespace {

const QDate Epoch(1970, 1, 1);

/// Visits by entrance and something else, and those of them whom adoption is told of.
struct TallyTables {
    TallyTables(int rows, int columns)
        : visits(rows, columns)
        , checked(rows, columns)
    {
    }
    void add(int row, int column, const VisitTally &tally)
    {
        visits.add(row, column, tally.visits);
        checked.add(row, column, tally.adoption.of);
    }
    [[nodiscard]] ToldTally told(int row, int column, const VisitTally &tally) const
    {
        return {visits.told(row, column), checked.isHidden(row, column) ? std::nullopt : std::optional(tally.adoption)};
    }

    CountTable visits;
    CountTable checked;
};

struct DayRange {
    qint64 first = 0; ///< days since 1970
    qint64 last = -1;

    [[nodiscard]] int days() const { return static_cast<int>(std::max<qint64>(0, last - first + 1)); }
};

DayRange rangeOf(const EntranceFigures &all, QDate first, QDate last)
{
    DayRange out;
    if (!all.days.empty())
        out = {all.days.begin()->first, all.days.rbegin()->first};
    if (first.isValid())
        out.first = Epoch.daysTo(first);
    if (last.isValid())
        out.last = Epoch.daysTo(last);
    return out;
}

template <typename Map> auto valueOf(const Map &map, qint64 key)
{
    const auto found = map.find(key);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
}

StayTimes stayTimes(const std::map<int, qint64> &stays)
{
    StayTimes out;
    for (const auto &[minutes, visits] : stays)
        out.visits += visits;
    qint64 passed = 0;
    for (const auto &[minutes, visits] : stays) {
        const auto holds = [&, low = passed, high = passed + visits](qint64 quarters) {
            const qint64 rank = (out.visits * quarters + 3) / 4;
            return rank > low && rank <= high;
        };
        out.lower = holds(1) ? minutes : out.lower;
        out.median = holds(2) ? minutes : out.median;
        out.upper = holds(3) ? minutes : out.upper;
        passed += visits;
    }
    return out;
}

std::optional<BusiestHour> busiestOf(const ToldFigures &figures, qsizetype openDays)
{
    BusiestHour out;
    qint64 most = 0;
    qint64 hidden = figures.total.visits.value_or(0);
    for (size_t hour = 0; hour < figures.hours.size(); ++hour) {
        const qint64 visits = figures.hours[hour].visits.value_or(0);
        hidden -= visits;
        if (visits > most) {
            most = visits;
            out.hour = static_cast<int>(hour);
        }
    }
    // All that are hidden together could be one hour's.
    if (!figures.total.visits || most == 0 || hidden > most || openDays == 0)
        return std::nullopt;
    out.visitsADay = static_cast<double>(most) / static_cast<double>(openDays);
    return out;
}

/// All tables at once, since they have their totals in common.
class Teller
{
public:
    Teller(const Figures &figures, QDate first, QDate last);

    [[nodiscard]] FiguresTold tell() const;

private:
    void count(int row, const EntranceFigures &of);
    void protect();
    [[nodiscard]] ToldFigures figures(int row, const QString &name, const EntranceFigures &of) const;

    QList<QString> m_names;
    QList<EntranceFigures> m_entrances;
    EntranceFigures m_all;
    DayRange m_range;
    TallyTables m_days;
    TallyTables m_hours;
    TallyTables m_policies;
    CountTable m_shown; ///< the install codes
    CountTable m_left;
    CountTable m_stayed;
};

EntranceFigures sumOf(const Figures &figures)
{
    EntranceFigures out;
    for (const auto &[name, entrance] : figures.entrances())
        out += entrance;
    return out;
}

int rowsOf(const Figures &figures)
{
    return static_cast<int>(figures.entrances().size());
}

Teller::Teller(const Figures &figures, QDate first, QDate last)
    : m_all(sumOf(figures))
    , m_range(rangeOf(m_all, first, last))
    , m_days(rowsOf(figures), m_range.days())
    , m_hours(rowsOf(figures), 24)
    , m_policies(rowsOf(figures), 3)
    , m_shown(rowsOf(figures), 1)
    , m_left(rowsOf(figures), 1)
    , m_stayed(rowsOf(figures), 1)
{
    for (const auto &[name, entrance] : figures.entrances()) {
        count(static_cast<int>(m_names.size()), entrance);
        m_names.append(QString::fromUtf8(name));
        m_entrances.append(entrance);
    }
    protect();
}

void Teller::count(int row, const EntranceFigures &of)
{
    for (const auto &[day, tally] : of.days) {
        if (day >= m_range.first && day <= m_range.last)
            m_days.add(row, static_cast<int>(day - m_range.first), tally);
    }
    for (int hour = 0; hour < 24; ++hour)
        m_hours.add(row, hour, of.hours[static_cast<size_t>(hour)]);
    for (int policy = 0; policy < 3; ++policy)
        m_policies.add(row, policy, of.policies[static_cast<size_t>(policy)]);
    m_shown.add(row, 0, of.installed.of);
    m_left.add(row, 0, of.unknownExits.of);
    for (const auto &[minutes, visits] : of.stays)
        m_stayed.add(row, 0, visits);
}

void Teller::protect()
{
    QList<SameCount> same;
    for (int row = 0; row <= m_hours.visits.rows(); ++row) {
        for (TallyTables *tables : {&m_days, &m_policies}) {
            same.append({&m_hours.visits, row, 24, &tables->visits, row, tables->visits.columns()});
            same.append({&m_hours.checked, row, 24, &tables->checked, row, tables->checked.columns()});
        }
    }
    protectAll(
        {&m_days.visits, &m_days.checked, &m_hours.visits, &m_hours.checked, &m_policies.visits, &m_policies.checked, &m_shown, &m_left, &m_stayed},
        same);
}

ToldFigures Teller::figures(int row, const QString &name, const EntranceFigures &of) const
{
    ToldFigures out;
    out.entrance = name;
    out.total = m_hours.told(row, 24, of.total);
    for (int day = 0; day < m_range.days(); ++day)
        out.days.append({Epoch.addDays(m_range.first + day), m_days.told(row, day, valueOf(of.days, m_range.first + day))});
    for (int hour = 0; hour < 24; ++hour)
        out.hours[static_cast<size_t>(hour)] = m_hours.told(row, hour, of.hours[static_cast<size_t>(hour)]);
    for (int policy = 0; policy < 3; ++policy)
        out.policies[static_cast<size_t>(policy)] = m_policies.told(row, policy, of.policies[static_cast<size_t>(policy)]);
    if (out.total.visits && out.total.adoption)
        out.checks = of.checks;
    if (!m_shown.isHidden(row, 0))
        out.installed = of.installed;
    out.codesNotKept = of.codesNotKept;
    if (!m_left.isHidden(row, 0))
        out.unknownExits = of.unknownExits;
    if (!m_stayed.isHidden(row, 0))
        out.stays = stayTimes(of.stays);
    out.busiest = busiestOf(out, static_cast<qsizetype>(of.days.size()));
    return out;
}

FiguresTold Teller::tell() const
{
    const auto rows = static_cast<int>(m_names.size());
    FiguresTold out{figures(rows, {}, m_all), {}};
    for (int row = 0; rows > 1 && row < rows; ++row)
        out.entrances.append(figures(row, m_names[row], m_entrances[row]));
    return out;
}

} // namespace

FiguresTold told(const Figures &figures, QDate first, QDate last)
{
    return Teller(figures, first, last).tell();
}

} // namespace Gatebook
