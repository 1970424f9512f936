// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/groupscreen.h"

#include <algorithm>

namespace Gatebook {

GroupScreen::GroupScreen(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::stepChanged, this, &GroupScreen::changed);
    connect(&session, &Session::contextChanged, this, &GroupScreen::changed);
}

bool GroupScreen::canBeFewer() const
{
    Delegation fewer = m_session.delegation();
    fewer.setPeople(people() - 1);
    return fewer.people < people() && fewer.isGroup();
}

QString GroupScreen::lastNamed() const
{
    const auto &named = m_session.delegation().named;
    return named.isEmpty() ? QString() : named.constLast().visitor.name;
}

int GroupScreen::togetherWaiting() const
{
    return static_cast<int>(std::ranges::count(m_session.together(), VisitState::Waiting, &Visit::state));
}

} // namespace Gatebook
