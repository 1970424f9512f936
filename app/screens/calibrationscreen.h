// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/listener.h"
#include "flow/ports/calibrationstore.h"
#include "screens/calibrationfamily.h"

#include <memory>

namespace Gatebook {

/// The calibration: phones at the mark, phones one metre away, and the thresholds between. Nothing changes until use(); cancel() at any time leaves
/// what was. GUI thread.
class CalibrationScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the staff's")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY changed FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed FINAL) ///< of measuring
    Q_PROPERTY(double shareLeft READ shareLeft NOTIFY changed FINAL)  ///< 1 to 0
    Q_PROPERTY(bool measured READ isMeasured NOTIFY changed FINAL)    ///< this place was measured to the end
    Q_PROPERTY(bool enough READ isEnough NOTIFY changed FINAL)        ///< and enough was heard to go on
    Q_PROPERTY(bool usable READ isUsable NOTIFY changed FINAL)        ///< at least one threshold was found
    Q_PROPERTY(bool tooClose READ isTooClose NOTIFY changed FINAL)    ///< a kind of phone could not be told apart
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)       ///< the thresholds could not be kept; the old ones hold
    Q_PROPERTY(bool radioWorks READ radioWorks NOTIFY changed FINAL)
    Q_PROPERTY(Gatebook::CalibrationFamily *android READ android CONSTANT FINAL)
    Q_PROPERTY(Gatebook::CalibrationFamily *iphone READ iphone CONSTANT FINAL)

public:
    enum Stage { Closed, AtMark, OneMetre, Result, Saved };
    Q_ENUM(Stage)

    static constexpr qint64 MeasureMs = 20000; ///< enough for a phone that is silent for a few seconds

    CalibrationScreen(Listener &listener, CalibrationStore &store, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isMeasuring() const { return m_untilMs.has_value(); }
    [[nodiscard]] int secondsLeft() const { return static_cast<int>((leftMs() + 999) / 1000); }
    [[nodiscard]] double shareLeft() const { return double(leftMs()) / MeasureMs; }
    [[nodiscard]] bool isMeasured() const { return m_measured; }
    [[nodiscard]] bool isEnough() const;
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool isTooClose() const;
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool radioWorks() const { return m_listener.radioWorks(); }
    [[nodiscard]] CalibrationFamily *android() const { return m_android; }
    [[nodiscard]] CalibrationFamily *iphone() const { return m_iphone; }

    /// `by` is who is signed in.
    void openFor(const QString &by);
    /// Begins to measure this place, anew if it was measured. Not while the radio is deaf.
    Q_INVOKABLE void measure();
    /// To the next place, or to the result; only when enough was heard.
    Q_INVOKABLE void next();
    /// Back to the first place, with nothing measured.
    Q_INVOKABLE void again();
    /// The new thresholds are kept, and hold from now on.
    Q_INVOKABLE void use();
    Q_INVOKABLE void cancel();

    /// Lets time pass; called a few times a second by the program, by hand in tests.
    void tick();

signals:
    void changed();

private:
    [[nodiscard]] CalibrationRun::Place place() const;
    [[nodiscard]] qint64 leftMs() const;
    void goTo(Stage stage);
    void hear(const Sighting &sighting);
    void radioChanged();
    void refresh();

    Listener &m_listener;
    CalibrationStore &m_store;
    const Clock &m_clock;
    CalibrationFamily *m_android;
    CalibrationFamily *m_iphone;
    std::unique_ptr<CalibrationRun> m_run;
    Stage m_stage = Closed;
    QString m_by;
    std::optional<qint64> m_untilMs; ///< monotonic; while measuring
    bool m_measured = false;
    bool m_failed = false;
};

} // namespace Gatebook
