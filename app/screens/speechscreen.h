// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/speaker.h"
#include "flow/session/session.h"
#include "visit/speech.h"

#include <QtCore/QPointer>
#include <qqmlregistration.h>

namespace Gatebook {

/// Reading the questions aloud, for QML: whether the visitor's language has a voice, and whether they are read now.
class SpeechScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One of the kiosk's")
    Q_PROPERTY(bool available READ available NOTIFY availableChanged FINAL)
    Q_PROPERTY(bool on READ on WRITE setOn NOTIFY onChanged FINAL)
    Q_PROPERTY(bool byDefault READ byDefault CONSTANT FINAL)

public:
    SpeechScreen(Speech speech, const Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool available() const;
    [[nodiscard]] bool on() const { return m_on; }
    [[nodiscard]] bool byDefault() const { return m_speech == Speech::On; }
    void setOn(bool on);
    /// It may go first.
    void setSpeaker(Speaker *speaker);

    /// A sentence of the screens, never what a visitor said. Does nothing where nobody is read to.
    Q_INVOKABLE void say(const QString &text);
    Q_INVOKABLE void hush();

signals:
    void availableChanged();
    void onChanged();

private:
    Speech m_speech;
    const Session &m_session;
    QPointer<Speaker> m_speaker;
    bool m_on;
};

} // namespace Gatebook
