// SPDX-License-Identifier: GPL-3.0-or-later
// Those who wait, and letting them in.
#include "flow/staff/letindesk.h"
#include "screens/insidescreen.h"
#include "visit/delegation.h"

namespace Gatebook {

void InsideScreen::askWhoWaits()
{
    m_keeper.ask(
        this, [](Book &book) { return book.visitsIn(VisitState::Waiting); },
        [this](const Result<QList<Visit>> &visits) {
            if (visits)
                showWaiting(*visits);
            else if (!m_staff.isEmpty())
                fail(visits.failure());
        });
}

// A locked desk calls its receptionist too; it shows nothing.
void InsideScreen::showWaiting(const QList<Visit> &visits)
{
    QSet<QUuid> waiting;
    for (const Visit &visit : visits)
        waiting.insert(visit.id);
    const bool isNew = !(waiting - m_waited).isEmpty();
    m_waited = std::move(waiting);
    if (!m_staff.isEmpty()) {
        m_waiting->show(visits);
        emit changed();
    }
    if (isNew)
        emit someoneWaits();
}

void InsideScreen::letIn(int row, const QString &reason)
{
    const QList<Visit> people = m_waiting->at(row);
    if (!mayChange() || people.isEmpty())
        return;
    m_error = NoError;
    m_keeper.ask(
        this,
        [&random = m_random, &clock = m_clock, ids = idsOf(people), staff = m_staff, reason](
            Book &book) { return letInTogether(book, random, clock, ids, staff, reason); },
        [this](const Result<QList<Visit>> &recorded) {
            if (recorded)
                showLetIn(*recorded);
            else
                fail(recorded.failure());
            refresh();
        });
}

void InsideScreen::showLetIn(const QList<Visit> &visits)
{
    const Visit &first = visits.constFirst();
    m_letInCount = static_cast<int>(visits.size());
    m_passCode = first.pass && hasOwnWay(first) ? first.pass->code : QString();
    if (!m_passCode.isEmpty())
        emit passIssued(first);
}

void InsideScreen::didNotEnter(int row)
{
    const QList<Visit> people = m_waiting->at(row);
    if (!mayChange() || people.isEmpty())
        return;
    m_error = NoError;
    m_keeper.ask(
        this, [&clock = m_clock, ids = idsOf(people), staff = m_staff](Book &book) { return recordDidNotEnterTogether(book, clock, ids, staff); },
        [this](const Result<QList<Visit>> &recorded) {
            if (!recorded)
                fail(recorded.failure());
            refresh();
        });
}

void InsideScreen::passTold()
{
    m_letInCount = 0;
    m_passCode.clear();
    emit passTaken();
    emit changed();
}

} // namespace Gatebook
