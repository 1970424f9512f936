// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session for people who come together.
#include "flow/session/session.h"

#include "flow/session/pace.h"

#include <algorithm>

namespace Gatebook {

namespace {

constexpr int LeastPeople = 2;

bool isCountedIn(const Delegation &delegation, const QByteArray &leaderCard, const QByteArray &card)
{
    if (card.isEmpty()) // nothing to tell it by
        return false;
    return card == leaderCard || std::ranges::any_of(delegation.named, [&card](const Companion &one) { return one.cardDigest == card; });
}

} // namespace

void Session::setPeople(int count)
{
    Delegation changed = m_delegation;
    changed.setPeople(std::max(LeastPeople, count));
    changeDelegation(changed);
}

void Session::setWithoutSmartphone(int count)
{
    Delegation changed = m_delegation;
    changed.setWithoutSmartphone(count);
    changeDelegation(changed);
}

void Session::unnameLast()
{
    Delegation changed = m_delegation;
    if (!changed.named.isEmpty())
        changed.named.removeLast();
    changeDelegation(changed);
}

void Session::changeDelegation(const Delegation &changed)
{
    touched();
    if (changed == m_delegation || paceOf(m_step) != Pace::Asking)
        return;
    m_delegation = changed;
    emit contextChanged();
}

void Session::beginGroup()
{
    if (!m_delegation.isGroup())
        setPeople(LeastPeople);
}

// Not a group after all. The phones that were heard are nobody's again, so that the visitor's own can be heard.
void Session::endGroup()
{
    const bool heard = !m_delegation.heard.isEmpty();
    const bool codesShown = m_delegation.codesShown;
    m_delegation = {};
    m_delegation.codesShown = codesShown;
    emit contextChanged();
    if (!heard)
        return;
    m_listener.endCheck(false);
    beginCheck();
}

// One more of them, said where their phones are asked for.
void Session::countWithoutSmartphone(const AnyEvent &event)
{
    const bool asks = m_step == Step::GroupPhones || m_step == Step::Install;
    if (!std::holds_alternative<Event::SaidNoSmartphone>(event) || !asks || !m_delegation.isGroup())
        return;
    if (m_step == Step::Install) // whoever was shown the codes has no use for them, and a phone that is heard now is another's
        m_delegation.codesShown = false;
    setWithoutSmartphone(m_delegation.withoutSmartphone + 1);
}

void Session::takeHeardPhone()
{
    if (!m_listener.isChecking() || m_listener.verdict() != AppVerdict::Confirmed || m_delegation.missingPhones() <= 0)
        return;
    m_delegation.heard.append({m_listener.evidence(), m_delegation.codesShown});
    m_delegation.codesShown = false;
    m_touchedAtMs = m_clock.monotonicMs(); // somebody is there
    m_listener.nextPhone();
    emit contextChanged();
}

QList<Visit> Session::arrivals()
{
    if (!m_delegation.isGroup())
        return {arrival()};
    takeHeardPhone();
    return arrivalsOf(arrival(), m_delegation);
}

void Session::scanCompanion(const ScannedCode &code)
{
    if (std::holds_alternative<PassToken>(code) || std::holds_alternative<BadgeToken>(code))
        return hint(ScanHint::FinishFirst);
    m_identifying = true;
    ask([code](Book &book) { return identify(book, code); }, &Session::companionIdentified);
}

void Session::companionIdentified(const Result<Identity> &outcome)
{
    m_identifying = false;
    if (!outcome) {
        if (!isBookLost(outcome.failure()))
            hint(ScanHint::CannotRead);
        return;
    }
    if (m_step != Step::Companions)
        return;
    const bool isInside = outcome->standing == Identity::Standing::Inside || outcome->standing == Identity::Standing::Waiting;
    if (isInside || isCountedIn(m_delegation, m_cardDigest, outcome->cardDigest))
        return hint(ScanHint::CountedAlready);
    hint(ScanHint::None);
    Delegation changed = m_delegation;
    changed.named.append({outcome->visitor, outcome->cardDigest, outcome->warnings, outcome->remembered});
    changeDelegation(changed);
    if (changed.named.size() == changed.people - 1)
        handle(Event::Next());
}

} // namespace Gatebook
