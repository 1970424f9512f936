// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/approach/calibrationrun.h"

#include <QtCore/QObject>
#include <qqmlregistration.h>

namespace Gatebook {

/// One kind of phone on the calibration's pages: what is heard of it, and what comes of it. Levels are dBm.
class CalibrationFamily : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Two of the calibration's")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL) ///< a signature of this kind is listened for at all
    Q_PROPERTY(int phones READ phones NOTIFY changed FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY changed FINAL) ///< phones too faint to be at the mark
    Q_PROPERTY(int levels READ levels NOTIFY changed FINAL)
    Q_PROPERTY(int enough READ enough CONSTANT FINAL)     ///< so many levels are needed
    Q_PROPERTY(int level READ level NOTIFY changed FINAL) ///< the median so far; 0 without
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed FINAL)
    Q_PROPERTY(int mark READ mark NOTIFY changed FINAL)
    Q_PROPERTY(int metre READ metre NOTIFY changed FINAL)
    Q_PROPERTY(int threshold READ threshold NOTIFY changed FINAL)       ///< the new one
    Q_PROPERTY(int thresholdNow READ thresholdNow NOTIFY changed FINAL) ///< the one that holds

public:
    enum Outcome { NotHeard, TooFew, TooClose, Calibrated };
    Q_ENUM(Outcome)

    explicit CalibrationFamily(PhoneFamily family, QObject *parent = nullptr);

    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] int phones() const { return m_count.phones; }
    [[nodiscard]] int leftOut() const { return m_count.leftOut; }
    [[nodiscard]] int levels() const { return m_count.levels; }
    [[nodiscard]] int enough() const { return CalibrationRules().minLevels; }
    [[nodiscard]] int level() const { return m_count.levelDbm.value_or(0); }
    [[nodiscard]] Outcome outcome() const { return static_cast<Outcome>(m_finding.outcome); }
    [[nodiscard]] int mark() const { return m_finding.markDbm; }
    [[nodiscard]] int metre() const { return m_finding.metreDbm; }
    [[nodiscard]] int threshold() const { return m_finding.nearDbm; }
    [[nodiscard]] int thresholdNow() const { return m_thresholdNow; }

    void show(const CalibrationRun &run, CalibrationRun::Place place);

signals:
    void changed();

private:
    PhoneFamily m_family;
    bool m_known = false;
    int m_thresholdNow = 0;
    CalibrationRun::Count m_count;
    CalibrationRun::Finding m_finding;
};

} // namespace Gatebook
