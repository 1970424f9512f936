// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/ports/announcer.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace Gatebook {

/// Plays the kiosk's own sounds through the machine's player: pw-play, paplay or aplay, the first that is there. A program of its own, so that no
/// fault of a sound system reaches the kiosk. No player, no sound card, nobody who may use it: silence, and no error.
class SoundPlayer : public QObject, public Announcer
{
    Q_OBJECT

public:
    /// `volumePercent` 0 to 100; 0 plays nothing. `player` is a program's path; empty: looked for.
    explicit SoundPlayer(int volumePercent, const QString &player = {}, QObject *parent = nullptr);
    ~SoundPlayer() override;

    /// A cue that comes while another sounds takes its place.
    void play(Cue cue) override;

    /// Whether a sound is being played.
    [[nodiscard]] bool isPlaying() const { return m_process.state() != QProcess::NotRunning; }

private:
    [[nodiscard]] QString fileOf(Cue cue);

    int m_volumePercent;
    QString m_player;
    QTemporaryDir m_folder; ///< the sounds at this volume: aplay has none of its own
    QProcess m_process;
};

/// The sound at another volume: 16 bit WAV in, 16 bit WAV out. Anything else comes back as it is.
[[nodiscard]] QByteArray quieter(QByteArray wav, int volumePercent);

} // namespace Gatebook
