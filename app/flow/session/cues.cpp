// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/session/cues.h"

namespace Gatebook {

Cues::Cues(const Session &session, const Listener &listener, Announcer &announcer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_listener(listener)
    , m_announcer(announcer)
    , m_verdict(listener.verdict())
{
    connect(&session, &Session::stepChanged, this, &Cues::followStep);
    connect(&session, &Session::countdownChanged, this, &Cues::followWarning);
    connect(&session, &Session::passRefusedChanged, this, [this] {
        if (m_session.passRefused())
            m_announcer.play(Cue::Refused);
    });
    connect(&session, &Session::scanHintChanged, this, &Cues::followHint);
    connect(&listener, &Listener::verdictChanged, this, &Cues::followVerdict);
}

void Cues::followStep()
{
    switch (m_session.step()) {
    case Step::Welcome:
        return m_announcer.play(Cue::In);
    case Step::Goodbye:
        return m_announcer.play(Cue::Out);
    case Step::SeeReception:
    case Step::NotRecorded:
        return m_announcer.play(Cue::Attention);
    default:
        return;
    }
}

/// Once a change, and only for a visitor who is there: choosing a language begins a check too.
void Cues::followVerdict()
{
    const AppVerdict verdict = m_listener.isChecking() ? m_listener.verdict() : AppVerdict::NotChecked;
    if (verdict == m_verdict)
        return;
    m_verdict = verdict;
    if (m_session.step() == Step::Attract || m_session.rules().entry.policy == EntryPolicy::Off)
        return;
    if (verdict == AppVerdict::Confirmed)
        m_announcer.play(Cue::Confirmed);
    else if (verdict == AppVerdict::NotHeard)
        m_announcer.play(Cue::Attention);
}

void Cues::followHint()
{
    const ScanHint hint = m_session.scanHint();
    if (hint != ScanHint::None && hint != ScanHint::Undone)
        m_announcer.play(Cue::Refused);
}

void Cues::followWarning()
{
    const bool warned = m_session.isIdleWarning();
    if (warned && !m_warned)
        m_announcer.play(Cue::Attention);
    m_warned = warned;
}

} // namespace Gatebook
