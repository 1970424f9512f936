// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/log/figures.h"
#include "flow/ports/clock.h"
#include "screens/figurerows.h"
#include "screens/figurewords.h"
#include "screens/sheetjob.h"

namespace Gatebook {

/// How many visitors run the app, when they come, how long they stay: of today, or of the last 7 or 30 days up to today, of one entrance or of all.
/// The book is read a day at a time, so that check-ins between are not held up. GUI thread.
class FiguresScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY changed FINAL)
    Q_PROPERTY(int rangeDays READ rangeDays NOTIFY changed FINAL)  ///< 1, 7, 30
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)         ///< the book is being read; what is shown is what was before
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) ///< of that, 0 to 1
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)    ///< the book could not be read
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL)       ///< there are figures to show
    /// What there is to choose from, by name; empty where there is only one.
    Q_PROPERTY(QStringList entrances READ entrances NOTIFY changed FINAL)
    Q_PROPERTY(QString entrance READ entrance WRITE setEntrance NOTIFY changed FINAL) ///< empty: all
    Q_PROPERTY(bool visitsTold READ visitsTold NOTIFY changed FINAL)
    Q_PROPERTY(int visits READ visits NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::ShareFigure adoption READ adoption NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::FigureRows *days READ days CONSTANT FINAL)
    Q_PROPERTY(Gatebook::FigureRows *hours READ hours CONSTANT FINAL)               ///< from the first to the last hour that has visits
    Q_PROPERTY(Gatebook::FigureRows *gates READ gates CONSTANT FINAL)               ///< the entrances, always all of them
    Q_PROPERTY(Gatebook::FigureRows *policies READ policies CONSTANT FINAL)         ///< those under which there were visits
    Q_PROPERTY(Gatebook::FigureRows *checks READ checks CONSTANT FINAL)             ///< what became of the app check, in the order of CheckOutcome
    Q_PROPERTY(Gatebook::ShareFigure installed READ installed NOTIFY changed FINAL) ///< of those to whom the install codes were shown
    Q_PROPERTY(bool codesNotKept READ areCodesNotKept NOTIFY changed FINAL) ///< without older visits, of which nobody kept whether they were shown
    Q_PROPERTY(Gatebook::ShareFigure unknownExits READ unknownExits NOTIFY changed FINAL)
    Q_PROPERTY(bool staysTold READ staysTold NOTIFY changed FINAL)
    Q_PROPERTY(int stays READ stays NOTIFY changed FINAL)                ///< visits with a known length; of 0 the next three mean nothing
    Q_PROPERTY(int stayMedian READ stayMedian NOTIFY changed FINAL)      ///< minutes
    Q_PROPERTY(int stayLower READ stayLower NOTIFY changed FINAL)        ///< a quarter stays shorter
    Q_PROPERTY(int stayUpper READ stayUpper NOTIFY changed FINAL)        ///< a quarter stays longer
    Q_PROPERTY(int busiestHour READ busiestHour NOTIFY changed FINAL)    ///< -1: none, or not to be told
    Q_PROPERTY(double busiestADay READ busiestADay NOTIFY changed FINAL) ///< visits in that hour on an average day
    Q_PROPERTY(Saving saving READ saving NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString savedIn READ savedIn NOTIFY savingChanged FINAL) ///< where the tables are, when Saved
    Q_PROPERTY(Gatebook::SheetJob *paper READ paper CONSTANT FINAL)

public:
    enum Range { Today, Week, Month };
    Q_ENUM(Range)
    enum Saving { NotSaved, SavingNow, Saved, NotWritten };
    Q_ENUM(Saving)

    /// What it stands on; all of it outlives it. `store` and `drawer` are used on the keeper's thread, and outlive the keeper.
    struct Parts {
        BookKeeper &keeper;
        const Clock &clock;
        FileStore &store;
        FiguresPaper &drawer;
        SheetPrinter *printer = nullptr; ///< none: the paper is only saved
        QByteArray zone;                 ///< IANA, of the site
        QString agency;
    };
    explicit FiguresScreen(Parts parts, QObject *parent = nullptr);
    ~FiguresScreen() override;

    [[nodiscard]] Range range() const { return m_range; }
    [[nodiscard]] int rangeDays() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QStringList entrances() const;
    [[nodiscard]] QString entrance() const { return m_entrance; }
    [[nodiscard]] bool visitsTold() const { return shown().total.visits.has_value(); }
    [[nodiscard]] int visits() const { return static_cast<int>(shown().total.visits.value_or(0)); }
    [[nodiscard]] ShareFigure adoption() const { return shareFigure(shown().total.adoption); }
    [[nodiscard]] FigureRows *days() const { return m_days; }
    [[nodiscard]] FigureRows *hours() const { return m_hours; }
    [[nodiscard]] FigureRows *gates() const { return m_gates; }
    [[nodiscard]] FigureRows *policies() const { return m_policies; }
    [[nodiscard]] FigureRows *checks() const { return m_checks; }
    [[nodiscard]] ShareFigure installed() const { return shareFigure(shown().installed); }
    [[nodiscard]] bool areCodesNotKept() const { return shown().codesNotKept; }
    [[nodiscard]] ShareFigure unknownExits() const { return shareFigure(shown().unknownExits); }
    [[nodiscard]] bool staysTold() const { return shown().stays.has_value(); }
    [[nodiscard]] int stays() const { return static_cast<int>(stayTimes().visits); }
    [[nodiscard]] int stayMedian() const { return stayTimes().median; }
    [[nodiscard]] int stayLower() const { return stayTimes().lower; }
    [[nodiscard]] int stayUpper() const { return stayTimes().upper; }
    [[nodiscard]] int busiestHour() const { return shown().busiest ? shown().busiest->hour : -1; }
    [[nodiscard]] double busiestADay() const { return shown().busiest ? shown().busiest->visitsADay : 0; }
    [[nodiscard]] Saving saving() const { return m_saving; }
    [[nodiscard]] QString savedIn() const { return m_savedIn; }
    [[nodiscard]] SheetJob *paper() const { return m_paper; }

    void setRange(Range range);
    void setEntrance(const QString &entrance);
    /// Reads the book anew; what was being read is dropped. To be called when the page is shown.
    Q_INVOKABLE void refresh();
    /// Writes all tables of what is shown, one CSV each.
    Q_INVOKABLE void saveTables();
    /// Draws what is shown, saves it as PDF and, where there is a printer, prints it.
    Q_INVOKABLE void makePaper(const Gatebook::FigureWords *words);

signals:
    void changed();
    void savingChanged();

private:
    struct Reading; ///< one pass over the days
    void readNextDay(const std::shared_ptr<Reading> &reading);
    void dayRead(const std::shared_ptr<Reading> &reading, const Result<Figures> &figures);
    void finish(const Reading &reading);
    void showRows();
    [[nodiscard]] const ToldFigures &shown() const;
    [[nodiscard]] StayTimes stayTimes() const { return shown().stays.value_or(StayTimes()); }
    void setSaving(Saving saving, const QString &where = {});

    [[nodiscard]] bool isToBeTaken() const { return m_ready && !m_busy && !m_told.all.days.isEmpty(); }
    [[nodiscard]] QString fileName(const QString &what) const;

    const Parts m_parts;
    const QTimeZone m_zone;
    SheetJob *m_paper;
    Range m_range = Week;
    QString m_entrance;
    FiguresTold m_told;
    qint64 m_toldAtMs = 0; ///< UTC, when reading began
    std::shared_ptr<Reading> m_reading;
    bool m_busy = false;
    bool m_failed = false;
    bool m_ready = false;
    Saving m_saving = NotSaved;
    QString m_savedIn;
    FigureRows *m_days;
    FigureRows *m_hours;
    FigureRows *m_gates;
    FigureRows *m_policies;
    FigureRows *m_checks;
};

} // namespace Gatebook
