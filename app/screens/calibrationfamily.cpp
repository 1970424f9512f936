// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/calibrationfamily.h"

namespace Gatebook {

// QML sees the outcomes by number.
static_assert(int(CalibrationFamily::NotHeard) == int(CalibrationRun::Outcome::NotHeard)
    && int(CalibrationFamily::Calibrated) == int(CalibrationRun::Outcome::Calibrated));

CalibrationFamily::CalibrationFamily(PhoneFamily family, QObject *parent)
    : QObject(parent)
    , m_family(family)
{
}

void CalibrationFamily::show(const CalibrationRun &run, CalibrationRun::Place place)
{
    const auto now = run.nearDbmNow(m_family);
    m_known = now.has_value();
    m_thresholdNow = now.value_or(0);
    m_count = run.count(place, m_family);
    m_finding = run.finding(m_family);
    emit changed();
}

} // namespace Gatebook
