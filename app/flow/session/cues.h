// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/announcer.h"
#include "flow/session/session.h"

namespace Gatebook {

/// Which cue goes with what happens to the one visitor at the kiosk. GUI thread.
class Cues : public QObject
{
    Q_OBJECT

public:
    Cues(const Session &session, const Listener &listener, Announcer &announcer, QObject *parent = nullptr);

private:
    void followStep();
    void followVerdict();
    void followHint();
    void followWarning();

    const Session &m_session;
    const Listener &m_listener;
    Announcer &m_announcer;
    AppVerdict m_verdict;
    bool m_warned = false;
};

} // namespace Gatebook
