// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/calibrationscreen.h"

#include <algorithm>

namespace Gatebook {

CalibrationScreen::CalibrationScreen(Listener &listener, CalibrationStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
    , m_store(store)
    , m_clock(clock)
    , m_android(new CalibrationFamily(PhoneFamily::Android, this))
    , m_iphone(new CalibrationFamily(PhoneFamily::IPhone, this))
{
    connect(&listener, &Listener::sighted, this, &CalibrationScreen::hear);
    connect(&listener, &Listener::radioChanged, this, &CalibrationScreen::radioChanged);
}

void CalibrationScreen::openFor(const QString &by)
{
    m_by = by;
    again();
}

void CalibrationScreen::again()
{
    m_run = std::make_unique<CalibrationRun>(m_listener.signatures());
    goTo(AtMark);
}

void CalibrationScreen::measure()
{
    if ((m_stage != AtMark && m_stage != OneMetre) || isMeasuring() || !radioWorks())
        return;
    m_run->begin(place());
    m_untilMs = m_clock.monotonicMs() + MeasureMs;
    m_measured = false;
    refresh();
}

void CalibrationScreen::next()
{
    if (isMeasuring() || !isEnough())
        return;
    goTo(m_stage == AtMark ? OneMetre : Result);
}

void CalibrationScreen::use()
{
    if (m_stage != Result || !isUsable())
        return;
    const Calibration calibration = m_run->calibration(m_clock.utcMs(), m_by);
    const auto saved = m_store.save(calibration);
    m_failed = !saved;
    if (m_failed)
        return emit changed();
    m_listener.recalibrate(calibration);
    goTo(Saved);
}

void CalibrationScreen::cancel()
{
    if (m_stage == Closed)
        return;
    goTo(Closed);
    m_run.reset();
    m_by.clear();
}

void CalibrationScreen::tick()
{
    if (!isMeasuring())
        return;
    if (leftMs() == 0) {
        m_untilMs.reset();
        m_measured = true;
    }
    refresh();
}

bool CalibrationScreen::isEnough() const
{
    return m_run && (m_stage == AtMark || m_stage == OneMetre) && m_measured && m_run->isEnough(place());
}

bool CalibrationScreen::isUsable() const
{
    return m_android->outcome() == CalibrationFamily::Calibrated || m_iphone->outcome() == CalibrationFamily::Calibrated;
}

bool CalibrationScreen::isTooClose() const
{
    return m_android->outcome() == CalibrationFamily::TooClose || m_iphone->outcome() == CalibrationFamily::TooClose;
}

CalibrationRun::Place CalibrationScreen::place() const
{
    return m_stage == AtMark ? CalibrationRun::Place::AtMark : CalibrationRun::Place::OneMetre;
}

qint64 CalibrationScreen::leftMs() const
{
    return m_untilMs ? std::max<qint64>(0, *m_untilMs - m_clock.monotonicMs()) : 0;
}

void CalibrationScreen::goTo(Stage stage)
{
    m_stage = stage;
    m_untilMs.reset();
    m_measured = false;
    m_failed = false;
    refresh();
}

void CalibrationScreen::hear(const Sighting &sighting)
{
    if (isMeasuring())
        m_run->heard(sighting); // shown at the next tick
}

/// What was measured with a deaf spell in it is no measurement.
void CalibrationScreen::radioChanged()
{
    if (!radioWorks())
        m_untilMs.reset();
    emit changed();
}

void CalibrationScreen::refresh()
{
    if (m_run) {
        m_android->show(*m_run, place());
        m_iphone->show(*m_run, place());
    }
    emit changed();
}

} // namespace Gatebook
