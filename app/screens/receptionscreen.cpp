// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/receptionscreen.h"

#include "visit/localtime.h"

namespace Gatebook {

ReceptionScreen::ReceptionScreen(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_signIn(new SignIn(m_parts.keeper, m_parts.hasher, m_parts.clock, this))
{
    touched();
    connect(m_signIn, &SignIn::entered, this, [this] {
        touched();
        m_parts.inside.setStaff(m_signIn->account());
        m_parts.entry.setStaff(m_signIn->account());
        m_parts.log.setStaff(m_signIn->account(), m_signIn->role());
    });
}

void ReceptionScreen::setPage(Page page)
{
    if (!m_signIn->isSignedIn() || page == m_page)
        return;
    m_page = page;
    if (page == Log)
        m_parts.log.refresh();
    emit changed();
}

void ReceptionScreen::lock()
{
    if (!m_signIn->isSignedIn() && m_signIn->stage() == SignIn::OwnPin)
        return;
    m_signIn->forget();
    m_page = Inside;
    m_parts.inside.setStaff({});
    m_parts.entry.setStaff({});
    m_parts.log.close();
    m_signIn->refresh();
    emit changed();
}

void ReceptionScreen::touched()
{
    m_touchedAtMs = m_parts.clock.monotonicMs();
}

void ReceptionScreen::tick()
{
    const QString time = Gatebook::clockText(m_parts.clock.utcMs(), m_parts.zone);
    if (time != m_clockText) {
        m_clockText = time;
        emit clockChanged();
    }
    m_parts.inside.tick();
    m_parts.entry.tick();
    m_parts.health.tick();
    m_signIn->tick();
    if (m_parts.clock.monotonicMs() - m_touchedAtMs >= LocksAfterMs)
        lock();
}

} // namespace Gatebook
