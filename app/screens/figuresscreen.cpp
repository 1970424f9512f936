// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/figuresscreen.h"

#include "flow/log/figuresfiles.h"
#include "flow/log/toldfigures.h"

#include <QtCore/QDateTime>

#include <utility>

namespace Gatebook {

namespace {

Period periodOf(QDate day, const QTimeZone &zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch(), day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

/// The hours in which anybody came, and those between.
QList<FigureRows::Row> hourRows(const ToldFigures &figures)
{
    QList<FigureRows::Row> out;
    qsizetype lastUsed = 0;
    for (size_t hour = 0; hour < figures.hours.size(); ++hour) {
        const bool used = figures.hours[hour].visits != 0;
        if (out.isEmpty() && !used)
            continue;
        out.append({static_cast<int>(hour), QString::number(hour), figures.hours[hour]});
        lastUsed = used ? out.size() : lastUsed;
    }
    return out.first(lastUsed);
}

QList<FigureRows::Row> dayRows(const ToldFigures &figures)
{
    QList<FigureRows::Row> out;
    for (const ToldDay &day : figures.days)
        out.append({day.date.dayOfWeek(), QStringLiteral("%1/%2").arg(day.date.day()).arg(day.date.month()), day.tally});
    return out;
}

QList<FigureRows::Row> policyRows(const ToldFigures &figures)
{
    QList<FigureRows::Row> out;
    for (size_t policy = 0; policy < figures.policies.size(); ++policy) {
        if (figures.policies[policy].visits != 0)
            out.append({static_cast<int>(policy), {}, figures.policies[policy]});
    }
    return out;
}

QList<FigureRows::Row> checkRows(const ToldFigures &figures)
{
    QList<FigureRows::Row> out;
    for (int outcome = 0; outcome < CheckOutcomes; ++outcome) {
        const auto visits = figures.checks ? std::optional((*figures.checks)[static_cast<size_t>(outcome)]) : std::nullopt;
        out.append({outcome, {}, {visits, {}}});
    }
    return out;
}

} // namespace

struct FiguresScreen::Reading {
    QDate first;
    QDate last;
    QDate next;
    Figures figures;
    qint64 begunAtMs;
};

FiguresScreen::FiguresScreen(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_zone(m_parts.zone)
    , m_paper(new SheetJob(m_parts.keeper, m_parts.store, m_parts.printer, this))
    , m_days(new FigureRows(this))
    , m_hours(new FigureRows(this))
    , m_gates(new FigureRows(this))
    , m_policies(new FigureRows(this))
    , m_checks(new FigureRows(this))
{
}

FiguresScreen::~FiguresScreen() = default;

int FiguresScreen::rangeDays() const
{
    return m_range == Today ? 1 : m_range == Week ? 7 : 30;
}

double FiguresScreen::progress() const
{
    return m_reading ? static_cast<double>(m_reading->first.daysTo(m_reading->next)) / static_cast<double>(rangeDays()) : 1;
}

QStringList FiguresScreen::entrances() const
{
    QStringList out;
    for (const ToldFigures &entrance : m_told.entrances)
        out.append(entrance.entrance);
    return out;
}

const ToldFigures &FiguresScreen::shown() const
{
    for (const ToldFigures &entrance : m_told.entrances) {
        if (!m_entrance.isEmpty() && entrance.entrance == m_entrance)
            return entrance;
    }
    return m_told.all;
}

void FiguresScreen::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    refresh();
}

void FiguresScreen::setEntrance(const QString &entrance)
{
    if (entrance == m_entrance)
        return;
    m_entrance = entrance;
    showRows();
    emit changed();
}

void FiguresScreen::refresh()
{
    const qint64 nowMs = m_parts.clock.utcMs();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, m_zone).date();
    const QDate first = today.addDays(1 - rangeDays());
    m_reading = std::make_shared<Reading>(Reading{first, today, first, Figures(m_zone), nowMs});
    m_busy = true;
    m_failed = false;
    setSaving(NotSaved);
    if (!m_paper->isBusy())
        m_paper->forget();
    readNextDay(m_reading);
    emit changed();
}

void FiguresScreen::readNextDay(const std::shared_ptr<Reading> &reading)
{
    m_parts.keeper.ask(
        this,
        [period = periodOf(reading->next, m_zone), zone = m_zone](Book &book) -> Result<Figures> {
            const auto rows = book.rows(period);
            if (!rows)
                return rows.failure();
            return countFigures(*rows.value(), zone);
        },
        [this, reading](const Result<Figures> &figures) { dayRead(reading, figures); });
}

void FiguresScreen::dayRead(const std::shared_ptr<Reading> &reading, const Result<Figures> &figures)
{
    if (reading != m_reading)
        return; // another range was chosen meanwhile
    if (!figures) {
        m_reading.reset();
        m_busy = false;
        m_failed = true;
        emit changed();
        return;
    }
    reading->figures += figures.value();
    reading->next = reading->next.addDays(1);
    if (reading->next > reading->last)
        finish(*reading);
    else
        readNextDay(reading);
    emit changed();
}

void FiguresScreen::finish(const Reading &reading)
{
    m_told = told(reading.figures, reading.first, reading.last);
    m_toldAtMs = reading.begunAtMs;
    m_reading.reset();
    m_busy = false;
    m_ready = true;
    if (!entrances().contains(m_entrance))
        m_entrance.clear();
    showRows();
}

void FiguresScreen::showRows()
{
    m_days->show(dayRows(shown()));
    m_hours->show(hourRows(shown()));
    m_policies->show(policyRows(shown()));
    m_checks->show(checkRows(shown()));
    QList<FigureRows::Row> gates;
    for (const ToldFigures &entrance : m_told.entrances)
        gates.append({0, entrance.entrance, entrance.total});
    m_gates->show(gates);
}

void FiguresScreen::saveTables()
{
    if (!isToBeTaken() || m_saving == SavingNow)
        return;
    setSaving(SavingNow);
    if (!m_paper->isBusy())
        m_paper->forget();
    m_parts.keeper.ask(
        this, [&store = m_parts.store, figures = m_told, prefix = fileName({})](Book &) { return saveFiguresCsv(store, figures, prefix); },
        [this](const Result<QString> &where) { setSaving(where ? Saved : NotWritten, where ? where.value() : QString()); });
}

void FiguresScreen::makePaper(const FigureWords *words)
{
    if (!isToBeTaken() || !words)
        return;
    if (m_saving != SavingNow)
        setSaving(NotSaved); // one thing is said at a time: what became of what was asked for last
    const FiguresOnPaper figures{m_told, m_entrance, m_toldAtMs, m_parts.zone};
    // Another entrance's is another file.
    const qsizetype which = entrances().indexOf(m_entrance) + 1;
    const QString name = fileName(which > 0 ? QStringLiteral("entrance-%1.pdf").arg(which) : QStringLiteral("all.pdf"));
    m_paper->begin(name, QStringLiteral("figures"),
        [&drawer = m_parts.drawer, figures, texts = words->words(m_parts.agency)] { return drawer.pdf(figures, texts); });
}

QString FiguresScreen::fileName(const QString &what) const
{
    const QList<ToldDay> &days = m_told.all.days;
    return QStringLiteral("figures-%1-%2-%3").arg(days.first().date.toString(Qt::ISODate), days.last().date.toString(Qt::ISODate), what);
}

void FiguresScreen::setSaving(Saving saving, const QString &where)
{
    m_saving = saving;
    m_savedIn = where;
    emit savingChanged();
}

} // namespace Gatebook
