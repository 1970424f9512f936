// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/speechscreen.h"

namespace Gatebook {

SpeechScreen::SpeechScreen(Speech speech, const Session &session, QObject *parent)
    : QObject(parent)
    , m_speech(speech)
    , m_session(session)
    , m_on(speech == Speech::On)
{
    connect(&session, &Session::contextChanged, this, &SpeechScreen::availableChanged); // another language
}

bool SpeechScreen::available() const
{
    return m_speech != Speech::Off && m_speaker && m_speaker->languages().contains(m_session.language());
}

void SpeechScreen::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (!on)
        hush();
    emit onChanged();
}

void SpeechScreen::setSpeaker(Speaker *speaker)
{
    m_speaker = speaker;
    if (speaker)
        connect(speaker, &Speaker::languagesChanged, this, &SpeechScreen::availableChanged);
    emit availableChanged();
}

void SpeechScreen::say(const QString &text)
{
    if (m_on && available())
        m_speaker->say(text, m_session.language());
}

void SpeechScreen::hush()
{
    if (m_speaker)
        m_speaker->hush();
}

} // namespace Gatebook
