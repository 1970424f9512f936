// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/receptionscreen.h"

#include "visit/localtime.h"

namespace Gatebook {

ReceptionScreen::ReceptionScreen(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_signIn(m_parts.signIn ? m_parts.signIn : new SignIn(m_parts.keeper, m_parts.hasher, m_parts.clock, this, m_parts.readOnly))
    , m_page(firstPage())
{
    m_parts.inside.setReadOnly(m_parts.readOnly);
    touched();
    connect(m_signIn, &SignIn::entered, this, &ReceptionScreen::open);
    connect(m_signIn, &SignIn::left, this, &ReceptionScreen::close);
}

void ReceptionScreen::open()
{
    touched();
    m_parts.inside.setStaff(m_signIn->account());
    if (m_parts.readOnly) {
        m_parts.log.setStaff(m_signIn->account(), StaffRole::It); // who only reads
        askForNewest();
        return;
    }
    m_parts.entry.setStaff(m_signIn->account());
    m_parts.log.setStaff(m_signIn->account(), m_signIn->role());
}

void ReceptionScreen::askForNewest()
{
    m_parts.keeper.ask(
        this, [](Book &book) { return book.linesBefore({}, LogEnd, 1); },
        [this](const Result<QList<LogLine>> &lines) {
            const bool known = lines && !lines->isEmpty();
            m_newestText
                = known ? localTime(lines->constFirst().visit.checkedInAtMs, m_parts.zone).toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QString();
            emit changed();
        });
}

void ReceptionScreen::close()
{
    m_page = firstPage();
    m_parts.inside.setStaff({});
    m_parts.entry.setStaff({});
    m_parts.log.close();
    emit changed();
}

void ReceptionScreen::setPage(Page page)
{
    if (!m_signIn->isSignedIn() || page == m_page)
        return;
    m_page = page;
    if (page == Log)
        m_parts.log.refresh();
    if (page == Inside)
        m_parts.inside.refresh(); // of what is written by this connection itself nothing tells
    emit changed();
}

void ReceptionScreen::lock()
{
    if (!m_signIn->isSignedIn() && m_signIn->stage() == SignIn::OwnPin)
        return;
    m_signIn->forget();
    m_signIn->refresh();
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
    if (m_parts.signIn)
        return; // the kiosk looks after it, and closes earlier
    m_signIn->tick();
    if (m_parts.clock.monotonicMs() - m_touchedAtMs >= LocksAfterMs)
        lock();
}

} // namespace Gatebook
