// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/speaker.h"

#include <QtCore/QHash>
#include <QtCore/QProcess>

namespace Gatebook {

/// Speaks through speech-dispatcher, by its program spd-say; a program of its own, as the tones have theirs.
class SpdSpeaker : public Speaker
{
    Q_OBJECT

public:
    /// `program` is a path; empty: looked for. Nothing is started before start().
    explicit SpdSpeaker(const QString &program = {}, QObject *parent = nullptr);
    ~SpdSpeaker() override;

    /// Asks which voices there are.
    void start();

    [[nodiscard]] QStringList languages() const override { return m_voices.keys(); }
    void say(const QString &text, const QString &language) override;
    void hush() override;

private:
    void begin();
    void cancel();

    QString m_program;
    QHash<QString, QString> m_voices;
    QProcess m_asking;
    QProcess m_speaking;
    QProcess m_stopping;
    QStringList m_next; ///< what spd-say is given once the last sentence is stopped
};

/// Which of the screens' languages have a voice, and what speech-dispatcher calls the plainest of each, from what `spd-say -L` prints.
[[nodiscard]] QHash<QString, QString> voicesOf(const QString &listed);
/// The same of this machine, now; waits for it. Empty without speech-dispatcher.
[[nodiscard]] QHash<QString, QString> voicesOfMachine();

} // namespace Gatebook
