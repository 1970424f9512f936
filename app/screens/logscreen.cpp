// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/logscreen.h"

#include "visit/localtime.h"

namespace Gatebook {

LogScreen::LogScreen(BookKeeper &keeper, const Clock &clock, const QByteArray &zone, const QStringList &departments, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_clock(clock)
    , m_zone(zone)
    , m_lines(new LogModel(zone, this))
    , m_history(new HistoryModel(zone, this))
    , m_correction(new CorrectionScreen(keeper, clock, zone, departments, this))
    , m_days(new DayPicker(this))
{
    connect(m_days, &DayPicker::picked, this, [this] {
        m_range = Days;
        refresh();
    });
    connect(m_correction, &CorrectionScreen::corrected, this, &LogScreen::showChanged);
    connect(m_correction, &CorrectionScreen::outdated, this, [this](const QUuid &id) {
        m_keeper.ask(
            this, [id](Book &book) { return book.visit(id); },
            [this](const Result<Visit> &visit) {
                if (visit)
                    showChanged(*visit);
            });
    });
    connect(m_lines, &LogModel::moreWanted, this, &LogScreen::readMore);
}

QDate LogScreen::today() const
{
    return localTime(m_clock.utcMs(), m_zone).date();
}

qint64 LogScreen::startOf(QDate day) const
{
    return day.startOfDay(localTime(m_clock.utcMs(), m_zone).timeZone()).toMSecsSinceEpoch();
}

void LogScreen::setPeriod()
{
    constexpr int DaysBack[] = {0, 6, 29};
    m_filter.fromMs = LogFilter().fromMs;
    m_filter.untilMs = LogFilter().untilMs;
    if (m_range == Days) {
        m_filter.fromMs = startOf(m_days->from());
        m_filter.untilMs = startOf(m_days->until().addDays(1));
    } else if (m_range != Ever) {
        m_filter.fromMs = startOf(today().addDays(-DaysBack[m_range]));
    }
}

void LogScreen::setRange(Range range)
{
    if (range == m_range || range == Days) // which days, the DayPicker says
        return;
    m_range = range;
    m_days->reset();
    refresh();
}

void LogScreen::setText(const QString &text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    refresh();
}

void LogScreen::readChoices()
{
    m_keeper.ask(
        this, [](Book &book) { return book.logChoices(); },
        [this, reading = m_reading](const Result<LogChoices> &choices) {
            if (reading != m_reading || !choices)
                return;
            m_choices = *choices;
            m_days->offer(localTime(m_choices.firstMs.value_or(m_clock.utcMs()), m_zone).date(), today());
            emit choicesChanged();
        });
}

void LogScreen::refresh()
{
    setPeriod();
    choose(-1);
    m_busy = true;
    m_keeper.ask(
        this, [filter = m_filter](Book &book) { return book.linesBefore(filter, LogEnd, PageLines); },
        [this, reading = ++m_reading](const Result<QList<LogLine>> &lines) {
            if (reading != m_reading)
                return;
            m_busy = false;
            m_failed = !lines;
            m_lines->show(lines ? *lines : QList<LogLine>(), !lines || lines->size() < PageLines, m_clock.utcMs());
            emit changed();
            readTotals(); // only now: they take longest, and the next letter may have come
        });
    if (!m_choices.firstMs) // once, not with every letter of a search
        readChoices();
    emit changed();
}

void LogScreen::readTotals()
{
    m_keeper.ask(
        this, [filter = m_filter](Book &book) { return book.logTotals(filter); },
        [this, reading = m_reading](const Result<LogTotals> &totals) {
            if (reading != m_reading || !totals)
                return;
            m_totals = *totals;
            emit changed();
        });
}

void LogScreen::readMore()
{
    if (m_busy)
        return;
    m_busy = true;
    m_keeper.ask(
        this, [filter = m_filter, before = m_lines->lastPlace()](Book &book) { return book.linesBefore(filter, before, PageLines); },
        [this, reading = m_reading](const Result<QList<LogLine>> &lines) {
            if (reading != m_reading)
                return;
            m_failed = !lines;
            if (lines)
                m_lines->append(*lines, lines->size() < PageLines);
            m_busy = false; // only now: whoever sees the lines come may ask for more at once
            emit changed();
        });
}

void LogScreen::choose(int row)
{
    const auto visit = m_lines->at(row);
    m_chosen = visit ? row : -1;
    m_visit = visit.value_or(Visit());
    m_history->show({}, 0);
    m_correction->cancel();
    emit chosenChanged();
    if (visit)
        readHistory();
}

void LogScreen::readHistory()
{
    m_keeper.ask(
        this, [id = m_visit.id](Book &book) { return book.history(id); },
        [this, id = m_visit.id](const Result<QList<HistoryLine>> &history) {
            if (history && id == m_visit.id)
                m_history->show(*history, m_clock.utcMs());
        });
}

void LogScreen::setStaff(const QString &account, StaffRole role)
{
    m_correction->setStaff(account);
    m_mayCorrect = !account.isEmpty() && Gatebook::mayCorrect(role);
    emit changed();
}

void LogScreen::correctChosen()
{
    if (m_mayCorrect && m_chosen >= 0)
        m_correction->begin(m_visit);
}

// It stays where it was looked at, even when its place or the filter would now be another; refresh() puts that right.
void LogScreen::showChanged(const Visit &visit)
{
    m_lines->replace(visit);
    readTotals();
    if (visit.id != m_visit.id)
        return;
    m_visit = visit;
    emit chosenChanged();
    readHistory();
}

void LogScreen::close()
{
    ++m_reading;
    m_busy = false;
    m_range = Today;
    m_filter = {};
    m_totals = {};
    m_choices = {};
    m_days->reset();
    emit choicesChanged();
    setStaff({}, StaffRole::Receptionist);
    m_lines->show({}, true, 0);
    choose(-1);
    emit changed();
}

} // namespace Gatebook
