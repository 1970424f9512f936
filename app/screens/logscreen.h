// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/correctionscreen.h"
#include "screens/daypicker.h"
#include "screens/historymodel.h"
#include "screens/logmodel.h"
#include "visit/delegation.h"

namespace Gatebook {

/// The log: the visits of a time, by text and verdict, and the whole history of one. Read a page at a time. GUI thread.
class LogScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the receptionist's")
    Q_PROPERTY(Gatebook::LogModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(Gatebook::HistoryModel *history READ history CONSTANT FINAL)
    Q_PROPERTY(Gatebook::CorrectionScreen *correction READ correction CONSTANT FINAL)
    Q_PROPERTY(bool mayCorrect READ mayCorrect NOTIFY changed FINAL) ///< who is signed in may
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    // What visits are narrowed to; empty: all.
    Q_PROPERTY(QString verdict READ verdict WRITE setVerdict NOTIFY changed FINAL) ///< as the CSV has it
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY changed FINAL)    ///< see LogStatus; or "corrected"
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY changed FINAL)
    Q_PROPERTY(QString entrance READ entrance WRITE setEntrance NOTIFY changed FINAL)
    Q_PROPERTY(bool narrowed READ isNarrowed NOTIFY changed FINAL) ///< by any of these
    Q_PROPERTY(QStringList departments READ departments NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QStringList entrances READ entrances NOTIFY choicesChanged FINAL)
    Q_PROPERTY(Gatebook::DayPicker *days READ days CONSTANT FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL) ///< the book could not be read
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(int visits READ visits NOTIFY changed FINAL) ///< of all that are wanted, read or not
    Q_PROPERTY(int inside READ inside NOTIFY changed FINAL)
    /// The visit that is looked at: its row, -1 for none.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool companion READ isCompanion NOTIFY chosenChanged FINAL) ///< came with a leader, and may have no name
    Q_PROPERTY(QString organisation READ organisation NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString host READ host NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString verdictOfChosen READ verdictOfChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString noticeVersion READ noticeVersion NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool noticeOpened READ noticeOpened NOTIFY chosenChanged FINAL) ///< by the visitor
    Q_PROPERTY(bool corrected READ isCorrected NOTIFY chosenChanged FINAL)

public:
    enum Range { Today, Week, Month, Ever, Days }; ///< Days: those of the DayPicker
    Q_ENUM(Range)

    static constexpr int PageLines = 100;

    /// Everything outlives it. `zone` (IANA) is the site's; its departments are to choose from in a correction.
    LogScreen(BookKeeper &keeper, const Clock &clock, const QByteArray &zone, const QStringList &departments = {}, QObject *parent = nullptr);

    [[nodiscard]] LogModel *lines() const { return m_lines; }
    [[nodiscard]] HistoryModel *history() const { return m_history; }
    [[nodiscard]] CorrectionScreen *correction() const { return m_correction; }
    [[nodiscard]] bool mayCorrect() const { return m_mayCorrect; }
    [[nodiscard]] Range range() const { return m_range; }
    [[nodiscard]] QString text() const { return m_filter.text; }
    [[nodiscard]] QString verdict() const { return m_filter.verdict ? toText(*m_filter.verdict) : QString(); }
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString department() const { return m_filter.department; }
    [[nodiscard]] QString entrance() const { return m_filter.entrance; }
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] QStringList departments() const { return m_choices.departments; }
    [[nodiscard]] QStringList entrances() const { return m_choices.entrances; }
    [[nodiscard]] DayPicker *days() const { return m_days; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] int visits() const { return static_cast<int>(m_totals.visits); }
    [[nodiscard]] int inside() const { return static_cast<int>(m_totals.inside); }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString name() const { return m_visit.visitor.name; }
    [[nodiscard]] bool isCompanion() const { return !hasOwnWay(m_visit); }
    [[nodiscard]] QString organisation() const { return m_visit.visitor.organisation; }
    [[nodiscard]] QString host() const { return toText(m_visit.host); }
    [[nodiscard]] QString verdictOfChosen() const { return toText(m_visit.app.verdict); }
    [[nodiscard]] QString noticeVersion() const { return m_visit.noticeVersion; }
    [[nodiscard]] bool noticeOpened() const { return m_visit.noticeOpened; }
    [[nodiscard]] bool isCorrected() const { return m_visit.corrected; }

    /// Who is signed in, and corrects.
    void setStaff(const QString &account, StaffRole role);
    void setRange(Range range);
    void setText(const QString &text);
    void setVerdict(const QString &verdict);
    void setStatus(const QString &status);
    void setDepartment(const QString &department);
    void setEntrance(const QString &entrance);
    Q_INVOKABLE void widen(); ///< no longer narrowed; time and text stay
    /// Reads from the book's last visit on; what was looked at is closed.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void correctChosen(); ///< begins a correction of the visit that is looked at
    /// Everything shown is gone.
    void close();

signals:
    void changed();
    void chosenChanged();
    void choicesChanged();

private:
    void narrow(const LogFilter &filter);
    void readChoices();
    void readMore();
    void readTotals();
    void readHistory();
    void showChanged(const Visit &visit);
    void setPeriod();
    [[nodiscard]] qint64 startOf(QDate day) const;
    [[nodiscard]] QDate today() const;

    BookKeeper &m_keeper;
    const Clock &m_clock;
    const QByteArray m_zone;
    LogModel *m_lines;
    HistoryModel *m_history;
    CorrectionScreen *m_correction;
    DayPicker *m_days;
    LogChoices m_choices;
    bool m_mayCorrect = false;
    Range m_range = Today;
    LogFilter m_filter;
    LogTotals m_totals;
    int m_reading = 0; ///< counts beginnings, so that an answer to what was asked before the last one is dropped
    bool m_busy = false;
    bool m_failed = false;
    int m_chosen = -1;
    Visit m_visit;
};

} // namespace Gatebook
